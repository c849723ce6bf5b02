import { dataSegments, memoryOf, Reader, SECTION, sections } from './module.ts';

/**
 * QuickJS's tables of the built-in functions of JavaScript (`JSCFunctionListEntry`, 16 bytes each): which name stands for which place of
 * the module's table of functions. The guest can only call what its text names, so the others need not be carried.
 *
 *     0 name (address)   4 flags of the property   5 kind of entry   6 number that the function is told
 *     8 length   9 way of calling   10 0 0   12 place in the table of functions
 */

const ENTRY = 16;
const KIND_FUNCTION = 0;
/** Flags are writable, enumerable, configurable. */
const MAX_FLAGS = 7;
/** Ways of calling that QuickJS knows. */
const MAX_WAY = 12;
/** Where the linker begins to place data. */
const FIRST_ADDRESS = 1024;

/** An entry for a function. */
export interface NamedFunction {
  name: string;
  /** Place in the table of functions. */
  place: number;
}

/** All entries for functions. `places` is the size of the module's table. */
export function namedFunctions(wasm: Uint8Array, places: number): NamedFunction[] {
  const data = sections(wasm).get(SECTION.data);
  if (!data) throw new Error('the module has no data');
  const memory = memoryOf(dataSegments(new Reader(wasm, data.start)));
  const view = new DataView(memory.buffer);
  const found = new Map<number, NamedFunction>();
  for (let at = FIRST_ADDRESS; at + ENTRY <= memory.length; at += 4) {
    const entry = functionAt(view, at, places);
    if (entry) found.set(at, entry);
  }
  // What looks like an entry but stands alone may be anything.
  const inList = ([at]: [number, NamedFunction]) => found.has(at - ENTRY) || found.has(at + ENTRY);
  return [...found].filter(inList).map(([, entry]) => entry);
}

function functionAt(view: DataView, at: number, places: number): NamedFunction | undefined {
  const byte = (offset: number) => view.getUint8(at + offset);
  const place = view.getUint32(at + 12, true);
  const fits =
    byte(4) <= MAX_FLAGS &&
    byte(5) === KIND_FUNCTION &&
    byte(9) <= MAX_WAY &&
    view.getUint16(at + 10, true) === 0 &&
    place > 0 &&
    place < places;
  const name = fits ? textAt(view, view.getUint32(at, true)) : undefined;
  return name === undefined ? undefined : { name, place };
}

/** The C string at an address, if it may be a property's name. */
function textAt(view: DataView, address: number): string | undefined {
  if (address < FIRST_ADDRESS) return undefined;
  let text = '';
  for (let at = address; at < view.byteLength; at++) {
    const code = view.getUint8(at);
    if (code === 0) return /^(?:[\w$]+|\[Symbol\.\w+\])$/.test(text) ? text : undefined;
    text += String.fromCharCode(code);
    if (text.length > 40) return undefined;
  }
  return undefined;
}
