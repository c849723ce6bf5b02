import { type Range, Reader } from './module.ts';

/** Finds the direct calls of a function's body: walks its instructions (core specification 2.0, 5.4). */

const CALL = 0x10;
const BR_TABLE = 0x0e;
const SELECT_TYPED = 0x1c;
const PREFIXED = 0xfc;

/** How many numbers follow an instruction as its operands; 0 where it is not listed. Ranges of opcodes, ends included. */
const OPERANDS: [first: number, last: number, count: number][] = [
  [0x02, 0x04, 1], // block, loop, if
  [0x0c, 0x0d, 1], // br, br_if
  [0x10, 0x10, 1], // call
  [0x11, 0x11, 2], // call_indirect
  [0x20, 0x26, 1], // variables and tables
  [0x28, 0x3e, 2], // loads and stores
  [0x3f, 0x42, 1], // memory.size and memory.grow, i32.const, i64.const
  [0xd0, 0xd0, 1], // ref.null
  [0xd2, 0xd2, 1], // ref.func
];

/** The same for those behind the prefix 0xfc. */
const PREFIXED_OPERANDS = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

const COUNTS = new Uint8Array(256);
for (const [first, last, count] of OPERANDS) COUNTS.fill(count, first, last + 1);

/** Bytes of a constant float. */
const FLOATS = new Map([
  [0x43, 4],
  [0x44, 8],
]);

/** The last instruction that is known here; what follows (vectors, threads) is not. */
const LAST_KNOWN = 0xc4;

/** Numbers of the functions that a body calls by name. */
export function callsIn(bytes: Uint8Array, { start, end }: Range): Set<number> {
  const reader = new Reader(bytes, start);
  const called = new Set<number>();
  reader.vector(() => {
    reader.skipNumber();
    reader.byte();
  });
  while (reader.at < end) {
    const op = reader.byte();
    if (op === CALL) called.add(reader.unsigned());
    else skipOperands(reader, op);
  }
  if (reader.at !== end) throw new Error(`instructions run past the end of a function at ${start}`);
  return called;
}

function skipOperands(reader: Reader, op: number): void {
  if (op === BR_TABLE) reader.vector(() => reader.skipNumber());
  if (op === BR_TABLE) return reader.skipNumber();
  if (op === SELECT_TYPED) return void reader.vector(() => reader.byte());
  if (op === PREFIXED)
    return skipNumbers(reader, PREFIXED_OPERANDS[reader.unsigned()] ?? Number.NaN);
  if (op > LAST_KNOWN && COUNTS[op] === 0 && op !== 0xd1) {
    throw new Error(`an instruction that is not known: ${op.toString(16)}`);
  }
  reader.at += FLOATS.get(op) ?? 0;
  skipNumbers(reader, COUNTS[op] ?? 0);
}

function skipNumbers(reader: Reader, count: number): void {
  if (Number.isNaN(count)) throw new Error('an instruction behind 0xfc that is not known');
  for (let i = 0; i < count; i++) reader.skipNumber();
}
