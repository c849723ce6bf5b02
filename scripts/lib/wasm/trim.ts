import { callsIn } from './calls.ts';
import {
  exportedFunctions,
  functionBodies,
  importedFunctions,
  type Range,
  Reader,
  SECTION,
  sections,
  tableFunctions,
} from './module.ts';

/**
 * Takes out of a module what is never called. Functions keep their numbers: an unused one keeps its place, with a body that does nothing
 * but trap.
 */

/** What counts as used beside what the used functions call. */
export interface Uses {
  /** Is the function of this name called from outside? */
  exported(name: string): boolean;
  /** Is the function at this place of the table called through it? */
  inTable(place: number): boolean;
}

/** No locals, `unreachable`, `end`: with its length before it. */
const TRAP = Uint8Array.of(3, 0, 0x00, 0x0b);

/** The module without the bodies of unused functions. Throws where it holds what this does not know. */
export function trimmed(bytes: Uint8Array, uses: Uses): Uint8Array<ArrayBuffer> {
  const found = sections(bytes);
  const section = (id: number) => {
    const range = found.get(id);
    if (!range) throw new Error(`the module has no section ${id}`);
    return range;
  };
  const reader = (id: number) => new Reader(bytes, section(id).start);
  const own = importedFunctions(reader(SECTION.import));
  const bodies = functionBodies(reader(SECTION.code));
  const roots = [...exportedFunctions(reader(SECTION.export))]
    .filter(([name]) => uses.exported(name))
    .map(([, index]) => index);
  tableFunctions(reader(SECTION.element)).forEach((index, place) => {
    if (uses.inTable(place)) roots.push(index);
  });
  const start = found.get(SECTION.start);
  if (start) roots.push(new Reader(bytes, start.start).unsigned());
  const used = reachable(roots, (index) => {
    const body = bodies[index - own];
    return body ? callsIn(bytes, body) : [];
  });
  const kept = bodies.map((body, i) => (used.has(own + i) ? withLength(bytes, body) : TRAP));
  return withCode(bytes, section(SECTION.code), joined([leb(bodies.length), ...kept]));
}

/** Everything that can be reached from the roots. */
function reachable(
  roots: readonly number[],
  next: (from: number) => Iterable<number>,
): Set<number> {
  const seen = new Set<number>();
  const waiting = [...roots];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    waiting.push(...next(index));
  }
  return seen;
}

/** The module with other contents in its code section. */
function withCode(bytes: Uint8Array, { start, end }: Range, code: Uint8Array) {
  const head = start - 1 - leb(end - start).length;
  if (bytes[head] !== SECTION.code)
    throw new Error('the head of the code section is not canonical');
  const section = [Uint8Array.of(SECTION.code), leb(code.length), code];
  return joined([bytes.subarray(0, head), ...section, bytes.subarray(end)]);
}

function withLength(bytes: Uint8Array, { start, end }: Range): Uint8Array {
  return joined([leb(end - start), bytes.subarray(start, end)]);
}

/** An unsigned LEB128 number. */
function leb(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.of(...bytes, rest);
    bytes.push((rest % 128) | 128);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
