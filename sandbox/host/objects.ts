/**
 * All objects of QuickJS's, read from its memory. What its collector looks at is in a ring, which begins in its `JSRuntime`. What is known here
 * are the first fields of its `JSGCObjectHeader`, 32 bits wide: `{ int ref_count; int gc_obj_type : 4; …; list_head *prev, *next }`.
 */
import type { Pointer } from './engine.ts';

const TYPE = 4;
/** Where a header has its place in the ring, and where that has the next. */
const LINK = 8;
const NEXT = 4;

/** `JS_GC_OBJ_TYPE_JS_OBJECT`; others are shapes, byte code and the like. */
const OBJECT = 0;

/** The ring's own place is within as many bytes of `JSRuntime`. */
const RUNTIME = 1024;

/** The addresses of all objects, that of `known` among them. */
export function objectsBeside(
  memory: WebAssembly.Memory,
  runtime: Pointer,
  known: Pointer,
): Pointer[] {
  const words = new Uint32Array(memory.buffer);
  const at = (address: Pointer) => words[address >>> 2] ?? 0;
  const found: Pointer[] = [];
  let link = known + LINK;
  do {
    const isStart = link >= runtime && link < runtime + RUNTIME;
    const object = link - LINK;
    if (!isStart && (at(object + TYPE) & 0xf) === OBJECT) found.push(object);
    link = at(link + NEXT);
  } while (link !== known + LINK);
  return found;
}
