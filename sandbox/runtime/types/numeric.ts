/**
 * Operators between the built-in numbers. int, float and complex stand in a row (the "numeric tower" of the reference,
 * section "Arithmetic conversions"): an operation is done in the kind of its higher operand.
 *
 * `arithmetic` answers the operators of exact built-in numbers at once; `methods` makes the special methods, which
 * also take instances of subclasses.
 */
import { type Def, def } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import {
  type BigIntBox,
  Float,
  None,
  NotImplemented,
  PyObject,
  Tuple,
  type Value,
} from '../core/object.ts';
import { arithmetic } from '../core/operators.ts';
import { intOf } from '../core/protocols.ts';
import * as ints from './bigint.ts';
import { type Int, toFloat } from './bigint.ts';
import type { Operand } from './complex-ops.ts';
import * as complexes from './complex-ops.ts';
import * as floats from './float-ops.ts';

export class Complex extends PyObject {
  re: number;
  im: number;
  constructor(re: number, im: number) {
    super();
    this.re = re;
    this.im = im;
  }
}

/** Kinds of numbers, as the field `rank` of the classes int, float and complex. */
export const INT = 1;
export const FLOAT = 2;
export const COMPLEX = 3;

/** The kind of a number of exactly a built-in class (bool counts as int); else undefined. */
const exactRank = (x: Value): number | undefined => (typeof x === 'number' ? INT : x.T.rank);

/** The kind of a number, instances of subclasses included; undefined for anything else. */
export const rankOf = (x: Value): number | undefined =>
  typeof x === 'number' ? INT : x.T.layout.rank;

/** An int or float as a JavaScript number. OverflowError for an int that is too large. */
export const toNumber = (x: Value): number => (rankOf(x) === FLOAT ? x.v : toFloat(intOf(x)));

const toOperand = (x: Value): Operand => (rankOf(x) === COMPLEX ? [x.re, x.im] : [toNumber(x)]);

const boxed = (x: number): Value => new Float(x);
const pair = ([re, im]: complexes.Pair): Value => new Complex(re, im);

/** One operator for each kind; one that a kind lacks is left out. */
interface Operator {
  int: (a: Int, b: Int) => Value;
  float?: (a: number, b: number) => Value;
  complex?: (a: Operand, b: Operand) => Value;
}

/** `a ** b` of ints: a float where `b` is negative. */
function intPower(a: Int, b: Int): Value {
  return ints.isNegative(b) ? floatPower(toFloat(a), toFloat(b)) : ints.power(a, b);
}

function floatPower(a: number, b: number): Value {
  const result = floats.power(a, b);
  return result === undefined ? pair(complexes.power([a, 0], [b, 0])) : boxed(result);
}

const operators: Record<string, Operator> = {
  add: {
    int: ints.add,
    float: (a, b) => boxed(a + b),
    complex: (a, b) => pair(complexes.add(a, b)),
  },
  sub: {
    int: ints.sub,
    float: (a, b) => boxed(a - b),
    complex: (a, b) => pair(complexes.subtract(a, b)),
  },
  mul: {
    int: ints.mul,
    float: (a, b) => boxed(a * b),
    complex: (a, b) => pair(complexes.multiply(a, b)),
  },
  truediv: {
    int: (a, b) => boxed(ints.truediv(a, b)),
    float: (a, b) => boxed(floats.divide(a, b)),
    complex: (a, b) => pair(complexes.divide(a, b)),
  },
  floordiv: { int: ints.floordiv, float: (a, b) => boxed(floats.divmod(a, b)[0]) },
  mod: { int: ints.mod, float: (a, b) => boxed(floats.divmod(a, b)[1]) },
  divmod: {
    int: (a, b) => new Tuple([ints.floordiv(a, b), ints.mod(a, b)]),
    float: (a, b) => new Tuple(floats.divmod(a, b).map(boxed)),
  },
  pow: {
    int: intPower,
    float: floatPower,
    complex: (a, b) => pair(complexes.power([a[0], a[1] ?? 0], [b[0], b[1] ?? 0])),
  },
  lshift: { int: ints.lshift },
  rshift: { int: ints.rshift },
  and: { int: ints.and },
  or: { int: ints.or },
  xor: { int: ints.xor },
};

/** Does the operation in a kind; undefined where that kind has none. */
function apply(operator: Operator, rank: number, a: Value, b: Value): Value {
  if (rank === INT) return operator.int(intOf(a), intOf(b));
  if (rank === FLOAT) return operator.float?.(toNumber(a), toNumber(b));
  return operator.complex?.(toOperand(a), toOperand(b));
}

/** A small int or a float of exactly that class, as a JavaScript number. */
const plainReal = (x: Value): number | undefined =>
  typeof x === 'number' ? x : x.T.rank === FLOAT ? x.v : undefined;

for (const [name, operator] of Object.entries(operators)) {
  const { int, float } = operator;
  arithmetic[name] = (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return int(a, b);
    const x = plainReal(a);
    const y = plainReal(b);
    if (x !== undefined && y !== undefined) return float?.(x, y);
    const left = exactRank(a);
    const right = exactRank(b);
    if (left === undefined || right === undefined) return undefined;
    return apply(operator, Math.max(left, right), a, b);
  };
}

/** Bitwise operators of two bools give a bool. */
for (const name of ['and', 'or', 'xor']) {
  const whole = arithmetic[name] as (a: Value, b: Value) => Value;
  arithmetic[name] = (a, b) => {
    const result = whole(a, b);
    return typeof a === 'boolean' && typeof b === 'boolean' ? result !== 0 : result;
  };
}

const threeInts = 'pow() 3rd argument not allowed unless all arguments are integers';

/** `__pow__`, whose third argument only ints take. */
function powerMethod(rank: number, two: (a: Value, b: Value) => Value) {
  return (a: Value, b: Value, m: Value): Value => {
    if (m === undefined || m === None) return two(a, b);
    const ranks = [a, b, m].map(rankOf);
    if (rank === INT && ranks.every((r) => r === INT))
      return ints.powerMod(intOf(a), intOf(b), intOf(m));
    if (ranks.includes(undefined)) return NotImplemented;
    throw rank === COMPLEX ? valueError('complex modulo') : typeError(threeInts);
  };
}

/** The binary special methods of a kind of number, plain and reflected, by name. */
export function operatorMethods(rank: number): Record<string, Def> {
  const methods: Record<string, Def> = {};
  for (const [name, operator] of Object.entries(operators)) {
    if (!((['', 'int', 'float', 'complex'][rank] as string) in operator)) continue;
    const known = (x: Value) => (rankOf(x) ?? COMPLEX + 1) <= rank;
    const one = (a: Value, b: Value) => (known(b) ? apply(operator, rank, a, b) : NotImplemented);
    const reflected = (a: Value, b: Value) =>
      known(a) ? apply(operator, rank, a, b) : NotImplemented;
    const power = name === 'pow';
    const [f, r] = power
      ? [powerMethod(rank, one), powerMethod(rank, reflected)]
      : [one, reflected];
    const sig = power ? 'self, value, mod?, /' : 'self, value, /';
    methods[`__${name}__`] = def(sig, f);
    methods[`__r${name}__`] = def(sig, (b: Value, a: Value, m: Value) => r(a, b, m));
  }
  return methods;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`, exactly; NaN where they are not ordered. */
function order(a: Value, b: Value): number {
  const left = rankOf(a) === FLOAT ? a.v : intOf(a);
  const right = rankOf(b) === FLOAT ? b.v : intOf(b);
  if (typeof left === 'number' && typeof right === 'number') {
    return left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN;
  }
  if (typeof right === 'number') return orderBig(left, right);
  return typeof left === 'number' ? -orderBig(right, left) : ints.compare(left, right);
}

/** A big int against a number. (QuickJS itself compares negative BigInts with numbers wrongly.) */
function orderBig(a: BigIntBox, b: number): number {
  const beyond = Math.abs(b) > Number.MAX_SAFE_INTEGER;
  if (beyond && Number.isFinite(b)) return ints.compare(a, ints.fromFloat(b));
  if (Number.isNaN(b)) return b;
  const negative = Number.isFinite(b) ? a.b < 0n : b > 0;
  return negative ? -1 : 1;
}

/** Comparisons of JavaScript numbers; one with NaN is false but for `!=`, as in Python. */
const tests: Record<string, (a: number, b: number) => boolean> = {
  __eq__: (a, b) => a === b,
  __ne__: (a, b) => a !== b,
  __lt__: (a, b) => a < b,
  __le__: (a, b) => a <= b,
  __gt__: (a, b) => a > b,
  __ge__: (a, b) => a >= b,
};

/** The comparison methods of int or float: ints know ints, floats know both. */
export function comparisonMethods(rank: number): Record<string, Def> {
  const methods: Record<string, Def> = {};
  for (const [name, test] of Object.entries(tests)) {
    methods[name] = def('self, value, /', (a: Value, b: Value) => {
      if (rank === FLOAT && typeof b === 'number') return test(a.v, b);
      return (rankOf(b) ?? COMPLEX) <= rank ? test(order(a, b), 0) : NotImplemented;
    });
  }
  return methods;
}

/** Is a real number equal to a complex number's real part, the imaginary part being zero? */
export const equalsReal = (z: Complex, x: Value): boolean =>
  z.im === 0 && order(new Float(z.re), x) === 0;
