/**
 * Reads the binary format of WebAssembly as far as it takes to find out which function calls which (core specification 2.0, chapter 5).
 * Functions are numbered as the format does: the imported ones first.
 */

/** Numbers of the sections that are looked into. */
export const SECTION = { import: 2, export: 7, start: 8, element: 9, code: 10, data: 11 } as const;

/** A part of the module's bytes. */
export interface Range {
  start: number;
  end: number;
}

/** Reads bytes from a place on. */
export class Reader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new Error('the module ends too early');
    this.at += 1;
    return byte;
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** Passes over a LEB128 number, signed or not. */
  skipNumber(): void {
    while (this.byte() >= 0x80);
  }

  name(): string {
    const length = this.unsigned();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** What `read` gives for each entry of a vector. */
  vector<T>(read: () => T): T[] {
    return Array.from({ length: this.unsigned() }, read);
  }
}

/** The contents of each section by its number, without its head. */
export function sections(bytes: Uint8Array): Map<number, Range> {
  const reader = new Reader(bytes, 8);
  const found = new Map<number, Range>();
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const length = reader.unsigned();
    found.set(id, { start: reader.at, end: reader.at + length });
    reader.at += length;
  }
  return found;
}

const KIND = { function: 0, table: 1, memory: 2 } as const;

/** How many functions are imported. */
export function importedFunctions(reader: Reader): number {
  const kinds = reader.vector(() => {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === KIND.function) reader.skipNumber();
    else {
      if (kind === KIND.table) reader.byte();
      else if (kind !== KIND.memory) throw new Error('a global is imported');
      const limits = reader.byte();
      for (let i = 0; i <= (limits & 1); i++) reader.skipNumber();
    }
    return kind;
  });
  return kinds.filter((kind) => kind === KIND.function).length;
}

/** The exported functions: name to number. */
export function exportedFunctions(reader: Reader): Map<string, number> {
  const found = new Map<string, number>();
  reader.vector(() => {
    const name = reader.name();
    const kind = reader.byte();
    const index = reader.unsigned();
    if (kind === KIND.function) found.set(name, index);
  });
  return found;
}

const OP = { i32Const: 0x41, end: 0x0b } as const;

/** The place that a segment is given by the constant expression before it. */
function offset(reader: Reader): number {
  if (reader.byte() !== OP.i32Const) throw new Error('a segment without a constant place');
  const value = reader.unsigned();
  if (reader.byte() !== OP.end) throw new Error('a segment with a computed place');
  return value;
}

/** The table: what number of function stands at each of its places. */
export function tableFunctions(reader: Reader): number[] {
  const table: number[] = [];
  reader.vector(() => {
    if (reader.unsigned() !== 0) throw new Error('a segment of another kind than functions');
    let place = offset(reader);
    reader.vector(() => {
      table[place++] = reader.unsigned();
    });
  });
  return table;
}

/** A part of the memory as it is at the start. */
export interface Segment {
  address: number;
  bytes: Uint8Array;
}

/** The parts of the memory that the module gives. */
export function dataSegments(reader: Reader): Segment[] {
  return reader.vector(() => {
    if (reader.unsigned() !== 0) throw new Error('a data segment without a place');
    const address = offset(reader);
    const length = reader.unsigned();
    reader.at += length;
    return { address, bytes: reader.bytes.subarray(reader.at - length, reader.at) };
  });
}

/** The memory as it is at the start, from address 0 to the last byte given. */
export function memoryOf(segments: readonly Segment[]): Uint8Array {
  const size = Math.max(0, ...segments.map(({ address, bytes }) => address + bytes.length));
  const memory = new Uint8Array(size);
  for (const { address, bytes } of segments) memory.set(bytes, address);
  return memory;
}

/** The bodies of the module's own functions, in order. */
export function functionBodies(reader: Reader): Range[] {
  return reader.vector(() => {
    const length = reader.unsigned();
    reader.at += length;
    return { start: reader.at - length, end: reader.at };
  });
}
