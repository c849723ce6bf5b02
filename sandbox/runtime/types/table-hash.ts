/**
 * Hashes as the tables of sets and the hashes of tuples use them: 32 bits, as the CPython that records the book's outputs
 * has them, since they decide the order in which a set prints.
 */
import { BigIntBox, Float, strOf, type Value } from '../core/object.ts';
import { hash, slot } from '../core/protocols.ts';

const MODULUS = 2 ** 31 - 1;
const WORD = 2 ** 31;

const signed = (h: number): number => (h === -1 ? -2 : h | 0);

/** A finite number reduced modulo 2**31 - 1; fractions are scaled by powers of 2, which rotate the residue. */
function hashNumber(x: number): number {
  let m = Math.abs(x);
  let turn = 0;
  while (!Number.isInteger(m)) {
    m *= 2 ** 28;
    turn = (turn + 3) % 31; // a factor of 2**-28 is one of 2**3, modulo 2**31 - 1
  }
  const r = m % MODULUS;
  const h = turn === 0 ? r : ((r << turn) & MODULUS) | (r >>> (31 - turn));
  return signed(x < 0 ? -h : h);
}

function hashBigInt(b: bigint): number {
  return signed(Number(b % BigInt(MODULUS)));
}

/** Hashes of strings met lately; a long loop over many strings does not keep them alive. */
let strings = new Map<string, number>();

/** The hash of a text, which depends on nothing else. */
export function hashString(s: string): number {
  const known = strings.get(s);
  if (known !== undefined) return known;
  let h = s.length;
  for (let i = 0; i < s.length; i++) h = (Math.imul(h, 1000003) ^ s.charCodeAt(i)) | 0;
  h = signed(h ^ (h >>> 15));
  if (strings.size > 5000) strings = new Map();
  strings.set(s, h);
  return h;
}

/** Any `__hash__` result in 32 bits. */
const folded = (h: Value): number => (h instanceof BigIntBox ? hashBigInt(h.b) : hashNumber(h));

/** The 32-bit hash of a value; `hashOf` is asked where it is no plain int, float or str. */
export function hash32(x: Value, hashOf: (x: Value) => Value = hash): number {
  if (typeof x === 'number')
    return x < WORD - 1 && x > 1 - WORD ? (x === -1 ? -2 : x) : hashNumber(x);
  if (typeof x === 'string') return hashString(x);
  if (typeof x === 'boolean') return x ? 1 : 0;
  if (x instanceof Float) {
    if (Number.isFinite(x.v) && slot(x, '___hash__') === slot(plainFloat, '___hash__'))
      return hashNumber(x.v);
  } else if (x instanceof BigIntBox) return hashBigInt(x.b);
  else {
    const s = strOf(x);
    if (s !== undefined && slot(x, '___hash__') === slot('', '___hash__')) return hashString(s);
  }
  return folded(hashOf(x));
}

const plainFloat = new Float(0);
