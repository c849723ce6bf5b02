/**
 * `_random`: the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), seeded as CPython seeds it, so that seeded programs
 * print the same numbers. The distributions over it are CPython's own `random.py`.
 */
import { def, defineType } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { BigIntBox, Float, None, PyObject, Tuple, type Value } from '../core/object.ts';
import { hash, index, intOf, isInt } from '../core/protocols.ts';
import { normal } from '../types/bigint.ts';
import type { Definition } from './importing.ts';

const N = 624;
const M = 397;
const MATRIX = 0x9908b0df;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;

class Twister extends PyObject {
  state = new Uint32Array(N);
  index = N;
}

function initByNumber(t: Twister, seed: number): void {
  const mt = t.state;
  mt[0] = seed;
  for (let i = 1; i < N; i++) {
    const before = mt[i - 1] as number;
    mt[i] = Math.imul(before ^ (before >>> 30), 1812433253) + i;
  }
  t.index = N;
}

function initByArray(t: Twister, key: number[]): void {
  initByNumber(t, 19650218);
  const mt = t.state;
  const mixed = (i: number, factor: number) => {
    const before = mt[i - 1] as number;
    return (mt[i] as number) ^ Math.imul(before ^ (before >>> 30), factor);
  };
  let i = 1;
  const step = () => {
    if (++i >= N) {
      mt[0] = mt[N - 1] as number;
      i = 1;
    }
  };
  for (let k = Math.max(N, key.length), j = 0; k > 0; k--, j = (j + 1) % key.length) {
    mt[i] = mixed(i, 1664525) + (key[j] as number) + j;
    step();
  }
  for (let k = N - 1; k > 0; k--) {
    mt[i] = mixed(i, 1566083941) - i;
    step();
  }
  mt[0] = UPPER;
}

/** Makes the next 624 numbers. */
function twist(t: Twister): void {
  const mt = t.state;
  for (let k = 0; k < N; k++) {
    const y = ((mt[k] as number) & UPPER) | ((mt[(k + 1) % N] as number) & LOWER);
    mt[k] = (mt[(k + M) % N] as number) ^ (y >>> 1) ^ (y & 1 ? MATRIX : 0);
  }
  t.index = 0;
}

/** 32 random bits, as an unsigned number. */
function next32(t: Twister): number {
  if (t.index >= N) twist(t);
  let y = t.state[t.index++] as number;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}

const bigOf = (x: Value): bigint => (x instanceof BigIntBox ? x.b : BigInt(x));

/** The absolute value of an int in 32-bit parts, the lowest first. */
function parts(x: Value): number[] {
  let n = bigOf(intOf(x));
  if (n < 0n) n = -n;
  const out: number[] = [];
  for (; n > 0n; n >>= 32n) out.push(Number(n & 0xffffffffn));
  return out.length === 0 ? [0] : out;
}

let seeded = 0;

/** What an unseeded generator starts from: the clock, and how many there have been. */
const fresh = (): number[] => {
  const now = host.now();
  return [Math.floor(now / 2 ** 32) >>> 0, now >>> 0, host.epoch() >>> 0, seeded++];
};

function seed(t: Twister, x: Value = None): Value {
  if (x === None) initByArray(t, fresh());
  else initByArray(t, parts(isInt(x) ? x : hash(x)));
  return None;
}

const random = (t: Twister): Value => {
  const high = next32(t) >>> 5;
  return new Float((high * 67108864 + (next32(t) >>> 6)) / 9007199254740992);
};

function getrandbits(t: Twister, count: Value): Value {
  const k = index(count);
  if (k < 0) throw valueError('Cannot convert negative int');
  if (k === 0) return 0;
  if (k <= 32) return next32(t) >>> (32 - k);
  let n = 0n;
  for (let done = 0; done < k; done += 32) {
    const word = next32(t);
    const bits = k - done;
    n |= BigInt(bits < 32 ? word >>> (32 - bits) : word) << BigInt(done);
  }
  return normal(n);
}

function setstate(t: Twister, state: Value): Value {
  if (!(state instanceof Tuple)) throw typeError('state vector must be a tuple');
  if (state.items.length !== N + 1) throw valueError('state vector is the wrong size');
  const at = index(state.items[N]);
  if (at < 0 || at > N) throw valueError('invalid state');
  for (let i = 0; i < N; i++) t.state[i] = index(state.items[i]);
  t.index = at;
  return None;
}

const type = defineType('Random', {
  js: Twister,
  module: '_random',
  make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
  alloc: (cls) => {
    const t = Object.setPrototypeOf(new Twister(), cls.inst);
    seed(t);
    return t;
  },
  methods: {
    __init__: def('self, x?', (t: Twister, x: Value) => seed(t, x)),
    seed: def('self, n?, /', seed),
    random: def('self, /', random),
    getrandbits: def('self, k, /', getrandbits),
    getstate: def('self, /', (t: Twister) => new Tuple([...t.state, t.index])),
    setstate: def('self, state, /', setstate),
  },
});

export const randomModule: Definition = { name: '_random', make: () => ({ Random: type }) };
