/** `_hashes`: the digests behind `hashlib`: MD5 (RFC 1321), SHA-1, SHA-2 (FIPS 180-4) and SHA-3 (FIPS 202). */
import { builtin } from '../core/define.ts';
import { valueError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { Bytes, bytesOf } from '../types/bytes-object.ts';
import type { Definition } from './importing.ts';

/** The integer part of a root of `n`, by Newton's method. */
function root(n: bigint, degree: bigint): bigint {
  let x = 1n << (BigInt(n.toString(2).length) / degree + 1n);
  for (;;) {
    const y = ((degree - 1n) * x + n / x ** (degree - 1n)) / degree;
    if (y >= x) return x;
    x = y;
  }
}

/** The first 80 primes, from whose roots the constants of SHA-2 are taken. */
const primes: bigint[] = [];
for (let n = 2n; primes.length < 80; n++) if (primes.every((p) => n % p)) primes.push(n);

const U64 = (1n << 64n) - 1n;
const squareRoots = primes.slice(0, 16).map((p) => root(p << 128n, 2n) & U64);
let cubes: bigint[] = [];
const cubeRoots = (): bigint[] => {
  if (cubes.length === 0) cubes = primes.map((p) => root(p << 192n, 3n) & U64);
  return cubes;
};
const high = (x: bigint): number => Number(x >> 32n) | 0;

/** The data with its padding: a one, zeros, and the length in bits, in blocks of `size` bytes. */
function padded(data: Uint8Array, size: number, littleEndian: boolean): DataView {
  const room = size / 8;
  const blocks = Math.ceil((data.length + 1 + room) / size);
  const out = new Uint8Array(blocks * size);
  out.set(data);
  out[data.length] = 0x80;
  const view = new DataView(out.buffer);
  const bits = BigInt(data.length) * 8n;
  view.setBigUint64(out.length - 8, bits, littleEndian);
  return view;
}

const rotl = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

const MD5_SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const MD5_SINES = Array.from({ length: 64 }, (_, i) =>
  Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32),
);

function md5(data: Uint8Array): Uint8Array {
  const view = padded(data, 64, true);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < view.byteLength; at += 64) {
    let [a, b, c, d] = state as [number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
      const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] as number;
      const sum = a + (mixed as number) + (MD5_SINES[i] as number);
      const turned = (sum + view.getUint32(at + (word % 16) * 4, true)) | 0;
      [a, d, c] = [d, c, b];
      b = (b + rotl(turned, MD5_SHIFTS[round * 4 + (i % 4)] as number)) | 0;
    }
    [a, b, c, d].forEach((x, i) => {
      state[i] = ((state[i] as number) + x) | 0;
    });
  }
  return words(state, true);
}

/** Words of 32 bits as bytes. */
function words(state: number[], littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(state.length * 4));
  state.forEach((x, i) => {
    view.setInt32(i * 4, x, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

function sha1(data: Uint8Array): Uint8Array {
  const view = padded(data, 64, false);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 80; i++)
      w[i] = rotl(
        (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number),
        1,
      );
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let i = 0; i < 80; i++) {
      const round = Math.floor(i / 20);
      const mixed =
        round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
      const key = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][round] as number;
      const next = (rotl(a, 5) + mixed + e + key + (w[i] as number)) | 0;
      [e, d, c, b, a] = [d, c, rotl(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((x, i) => {
      state[i] = ((state[i] as number) + x) | 0;
    });
  }
  return words(state, false);
}

function sha256(data: Uint8Array, start: number[]): Uint8Array {
  const view = padded(data, 64, false);
  const k = cubeRoots().slice(0, 64).map(high);
  const state = Int32Array.from(start);
  const w = new Int32Array(64);
  const rotr = (x: number, n: number) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15] as number;
      const y = w[i - 2] as number;
      const s0 = rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3);
      const s1 = rotr(y, 17) ^ rotr(y, 19) ^ (y >>> 10);
      w[i] = (w[i - 16] as number) + s0 + (w[i - 7] as number) + s1;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as number[] as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i++) {
      const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (k[i] as number) + (w[i] as number)) | 0;
      const s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => {
      state[i] = (state[i] as number) + x;
    });
  }
  return words([...state], false);
}

function sha512(data: Uint8Array, start: bigint[]): Uint8Array {
  const view = padded(data, 128, false);
  const k = cubeRoots();
  let state = start;
  const rotr = (x: bigint, n: bigint) => ((x >> n) | (x << (64n - n))) & U64;
  for (let at = 0; at < view.byteLength; at += 128) {
    const w = Array.from({ length: 16 }, (_, i) => view.getBigUint64(at + i * 8));
    for (let i = 16; i < 80; i++) {
      const [x, y] = [w[i - 15] as bigint, w[i - 2] as bigint];
      const s0 = rotr(x, 1n) ^ rotr(x, 8n) ^ (x >> 7n);
      const s1 = rotr(y, 19n) ^ rotr(y, 61n) ^ (y >> 6n);
      w.push(((w[i - 16] as bigint) + s0 + (w[i - 7] as bigint) + s1) & U64);
    }
    let v = state;
    for (let i = 0; i < 80; i++) {
      const [a, b, c, d, e, f, g, h] = v as [
        bigint,
        bigint,
        bigint,
        bigint,
        bigint,
        bigint,
        bigint,
        bigint,
      ];
      const s1 = rotr(e, 14n) ^ rotr(e, 18n) ^ rotr(e, 41n);
      const t1 = h + s1 + ((e & f) ^ (~e & U64 & g)) + (k[i] as bigint) + (w[i] as bigint);
      const s0 = rotr(a, 28n) ^ rotr(a, 34n) ^ rotr(a, 39n);
      const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      v = [(t1 + t2) & U64, a, b, c, (d + t1) & U64, e, f, g];
    }
    state = state.map((x, i) => (x + (v[i] as bigint)) & U64);
  }
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((x, i) => {
    out.setBigUint64(i * 8, x);
  });
  return new Uint8Array(out.buffer);
}

/** Keccak-f[1600] on 25 lanes (FIPS 202, section 3.3). */
function keccak(lanes: bigint[]): void {
  const rotl64 = (x: bigint, n: number) => ((x << BigInt(n)) | (x >> BigInt(64 - n))) & U64;
  let lfsr = 1;
  for (let round = 0; round < 24; round++) {
    const c = [0, 1, 2, 3, 4].map((x) =>
      [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ (lanes[x + y] as bigint), 0n),
    );
    for (let i = 0; i < 25; i++) {
      const x = i % 5;
      lanes[i] =
        (lanes[i] as bigint) ^ (c[(x + 4) % 5] as bigint) ^ rotl64(c[(x + 1) % 5] as bigint, 1);
    }
    let [x, y] = [1, 0];
    let current = lanes[1] as bigint;
    for (let t = 0; t < 24; t++) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const at = x + 5 * y;
      const moved = rotl64(current, (((t + 1) * (t + 2)) / 2) % 64);
      current = lanes[at] as bigint;
      lanes[at] = moved;
    }
    for (let row = 0; row < 25; row += 5) {
      const r = lanes.slice(row, row + 5) as bigint[];
      for (let i = 0; i < 5; i++)
        lanes[row + i] =
          (r[i] as bigint) ^ (~(r[(i + 1) % 5] as bigint) & U64 & (r[(i + 2) % 5] as bigint));
    }
    for (let j = 0; j < 7; j++) {
      if (lfsr & 1) lanes[0] = (lanes[0] as bigint) ^ (1n << BigInt((1 << j) - 1));
      lfsr = lfsr & 0x80 ? (lfsr << 1) ^ 0x171 : lfsr << 1;
    }
  }
}

/** The sponge: `size` bytes out of a capacity of `capacity` bytes, with the domain's suffix. */
function sha3(data: Uint8Array, capacity: number, suffix: number, size: number): Uint8Array {
  const rate = 200 - capacity;
  const input = new Uint8Array(Math.ceil((data.length + 1) / rate) * rate);
  input.set(data);
  input[data.length] = suffix;
  input[input.length - 1] = (input[input.length - 1] as number) | 0x80;
  const view = new DataView(input.buffer);
  const lanes: bigint[] = new Array(25).fill(0n);
  for (let at = 0; at < input.length; at += rate) {
    for (let i = 0; i < rate / 8; i++)
      lanes[i] = (lanes[i] as bigint) ^ view.getBigUint64(at + i * 8, true);
    keccak(lanes);
  }
  const out = new Uint8Array(Math.ceil(size / rate) * rate);
  const written = new DataView(out.buffer);
  for (let at = 0; at < size; at += rate) {
    if (at > 0) keccak(lanes);
    for (let i = 0; i < rate / 8; i++) written.setBigUint64(at + i * 8, lanes[i] as bigint, true);
  }
  return out.slice(0, size);
}

const DIGESTS: Record<string, (data: Uint8Array, size: number) => Uint8Array> = {
  md5,
  sha1,
  sha224: (data) =>
    sha256(
      data,
      squareRoots.slice(8).map((x) => Number(x & 0xffffffffn) | 0),
    ).slice(0, 28),
  sha256: (data) => sha256(data, squareRoots.slice(0, 8).map(high)),
  sha384: (data) => sha512(data, squareRoots.slice(8)).slice(0, 48),
  sha512: (data) => sha512(data, squareRoots.slice(0, 8)),
  sha3_224: (data) => sha3(data, 56, 6, 28),
  sha3_256: (data) => sha3(data, 64, 6, 32),
  sha3_384: (data) => sha3(data, 96, 6, 48),
  sha3_512: (data) => sha3(data, 128, 6, 64),
  shake_128: (data, size) => sha3(data, 32, 0x1f, size),
  shake_256: (data, size) => sha3(data, 64, 0x1f, size),
};

export const hashes: Definition = {
  name: '_hashes',
  make: () => ({
    /** The digest of bytes by the algorithm of that name; `size` for those whose length is free. */
    digest: builtin(
      'digest',
      'name, data, size?, /',
      (name: Value, data: Value, size: Value) => {
        const f = DIGESTS[name];
        const bytes = bytesOf(data);
        if (f === undefined || bytes === undefined)
          throw valueError(`unsupported hash type ${name}`);
        return new Bytes(f(bytes, size ?? 0));
      },
      '_hashes',
    ),
  }),
};
