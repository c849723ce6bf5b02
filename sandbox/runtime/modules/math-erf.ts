/**
 * erf and erfc to the last digit as C libraries have them: the rational approximations of fdlibm (s_erf.c, Copyright (C) 1993 by Sun
 * Microsystems, Inc. All rights reserved. Developed at SunPro. Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved). Each list holds the coefficients of a polynomial, the constant term first.
 */
const { abs, exp } = Math;

/** erf(x) = x + x P(x²) / Q(x²) below 0.84375. */
const P_SMALL = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
  -2.3763016656650163e-5,
];
const Q_SMALL = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
  -3.960228278775368e-6,
];

/** erf(x) = ERX + P(x - 1) / Q(x - 1) below 1.25. */
const ERX = 0.8450629115104675;
const P_ONE = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175,
  -0.11089469428239668, 0.035478304325618236, -0.002166375594868791,
];
const Q_ONE = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164,
  0.01363708391202905, 0.011984499846799107,
];

/** erfc(x) = exp(-x² - 0.5625 + R(1/x²) / S(1/x²)) / x, below 1/0.35 and above. */
const R_MIDDLE = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006,
  -162.39666946257347, -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const S_MIDDLE = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679,
  429.00814002756783, 108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const R_LARGE = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192,
  -637.5664433683896, -1025.0951316110772, -483.5191916086514,
];
const S_LARGE = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955,
  2553.0504064331644, 474.52854120695537, -22.44095244658582,
];

const polynomial = (coefficients: number[], x: number): number =>
  coefficients.reduceRight((sum, c) => sum * x + c, 0);

const quotient = (p: number[], q: number[], x: number): number =>
  polynomial(p, x) / polynomial(q, x);

/** A float with the low half of its bits cleared, so that its square is exact. */
function high(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** erfc of 0.84375 to 28. */
function tail(x: number): number {
  if (x < 1.25) return 1 - ERX - quotient(P_ONE, Q_ONE, x - 1);
  const s = 1 / (x * x);
  const r = x < 1 / 0.35 ? quotient(R_MIDDLE, S_MIDDLE, s) : quotient(R_LARGE, S_LARGE, s);
  const z = high(x);
  return (exp(-z * z - 0.5625) * exp((z - x) * (z + x) + r)) / x;
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = abs(x);
  if (size < 2 ** -28) return 0.125 * (8 * x + 8 * 0.1283791670955126 * x);
  if (size < 0.84375) return x + x * quotient(P_SMALL, Q_SMALL, x * x);
  const y = size < 6 ? 1 - tail(size) : 1;
  return x < 0 ? -y : y;
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = abs(x);
  if (size < 2 ** -56) return 1 - x;
  if (size >= 0.84375) {
    const c = size < 28 ? tail(size) : 0;
    return x < 0 ? 2 - c : c;
  }
  const y = quotient(P_SMALL, Q_SMALL, x * x);
  return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
}
