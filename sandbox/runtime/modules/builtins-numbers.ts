/** Built-in functions on numbers: abs, bin, divmod, hex, oct, pow, round, sum. */

import { call } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { BigIntBox, Float, isStr, None, NotImplemented, type Value } from '../core/object.ts';
import { add, divmod, pow } from '../core/operators.ts';
import {
  callSlot,
  callSlot2,
  index,
  intOf,
  isInt,
  iter,
  slot,
  typeName,
} from '../core/protocols.ts';
import { isSubclass } from '../core/type.ts';
import { powerMod, toFloat } from '../types/bigint.ts';
import { withPrefix } from '../types/int-text.ts';
import { Complex } from '../types/numeric.ts';

function abs(x: Value): Value {
  const f = slot(x, '___abs__');
  if (f == null) throw typeError(`bad operand type for abs(): '${typeName(x)}'`);
  return callSlot(f, x);
}

/** `pow` with two or three arguments: that of the exponent, reflected, is asked too (3.14), first if its class is the more special one. */
function power(base: Value, exp: Value, m: Value): Value {
  if (m === undefined || m === None) return pow(base, exp);
  if ([base, exp, m].every((x) => isInt(x) && x.T.heap !== true))
    return powerMod(intOf(base), intOf(exp), intOf(m));
  const reflected = base.T === exp.T ? undefined : slot(exp, '___rpow__');
  const ways = [
    [slot(base, '___pow__'), base, exp],
    [reflected, exp, base],
  ];
  if (isSubclass(exp.T, base.T) && reflected !== slot(base, '___rpow__')) ways.reverse();
  for (const [f, self, other] of ways) {
    const r = f == null ? NotImplemented : call(f, [self, other, m]);
    if (r !== NotImplemented) return r;
  }
  const [a, b, c] = [base, exp, m].map((x) => `'${typeName(x)}'`);
  throw typeError(`unsupported operand type(s) for ** or pow(): ${a}, ${b}, ${c}`);
}

function round(x: Value, digits: Value): Value {
  const f = slot(x, '___round__');
  if (f == null) throw typeError(`type ${typeName(x)} doesn't define __round__ method`);
  return digits === undefined || digits === None ? call(f, [x]) : callSlot2(f, x, digits);
}

// ---- sum ---------------------------------------------------------------------------------------------

const isComplex = (x: Value): boolean => x instanceof Complex && x.T.heap !== true;
const isFloat = (x: Value): boolean => x instanceof Float && x.T.heap !== true;

/** A float total with the rounding errors of its additions (Neumaier), as `sum` keeps it. */
class Compensated {
  total: number;
  lost = 0;
  constructor(total: number) {
    this.total = total;
  }
  add(x: number): void {
    const t = this.total + x;
    if (Math.abs(this.total) >= Math.abs(x)) this.lost += this.total - t + x;
    else this.lost += x - t + this.total;
    this.total = t;
  }
  get value(): number {
    return this.lost !== 0 && Number.isFinite(this.lost) ? this.total + this.lost : this.total;
  }
}

/** The float behind a float or an int that `sum` adds to floats; undefined for anything else. */
function real(x: Value): number | undefined {
  if (isFloat(x)) return x.v;
  if (typeof x === 'number') return x;
  if (typeof x === 'boolean') return x ? 1 : 0;
  return x instanceof BigIntBox ? toFloat(x as Value) : undefined;
}

/** What has been added so far: any value, or floats or complex numbers with their compensation. */
class Total {
  value: Value;
  re: Compensated | undefined;
  im: Compensated | undefined;
  constructor(start: Value) {
    this.set(start);
  }
  private set(value: Value): void {
    this.value = value;
    const complex = isComplex(value);
    this.re = complex || isFloat(value) ? new Compensated(complex ? value.re : value.v) : undefined;
    this.im = complex ? new Compensated(value.im) : undefined;
  }
  add(x: Value): void {
    const r = this.re === undefined ? undefined : real(x);
    if (r !== undefined) this.re?.add(r);
    else if (this.im !== undefined && isComplex(x)) {
      this.re?.add(x.re);
      this.im.add(x.im);
    } else this.set(add(this.result(), x));
  }
  result(): Value {
    if (this.re === undefined) return this.value;
    return this.im === undefined
      ? new Float(this.re.value)
      : new Complex(this.re.value, this.im.value);
  }
}

function refuseText(start: Value): void {
  if (isStr(start)) throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  for (const [name, join] of [
    ['bytes', "b''"],
    ['bytearray', "b''"],
  ] as const)
    if (typeName(start) === name)
      throw typeError(`sum() can't sum ${name} [use ${join}.join(seq) instead]`);
}

function sum(iterable: Value, start: Value = 0): Value {
  refuseText(start);
  let plain = start;
  let total: Total | undefined;
  for (const x of iter(iterable)) {
    if (total !== undefined) total.add(x);
    else if (typeof x === 'number' && typeof plain === 'number') plain = add(plain, x);
    else (total = new Total(plain)).add(x);
  }
  return total === undefined ? plain : total.result();
}

export const numberFunctions = {
  abs: builtin('abs', 'number, /', abs),
  bin: builtin('bin', 'number, /', (x: Value) => withPrefix(index(x), 2)),
  oct: builtin('oct', 'number, /', (x: Value) => withPrefix(index(x), 8)),
  hex: builtin('hex', 'number, /', (x: Value) => withPrefix(index(x), 16)),
  divmod: builtin('divmod', 'x, y, /', divmod),
  pow: builtin('pow', 'base, exp, mod?', power),
  round: builtin('round', 'number, ndigits?', round),
  sum: builtin('sum', 'iterable, /, start?', sum),
};
