/**
 * Where a call stands on QuickJS's own stack, read from its memory. Several runs of one generator function look alike in `Error.stack`, and
 * nothing in JavaScript tells them apart. What is known of QuickJS here are the first fields of its `JSStackFrame`, 32 bits wide:
 * `{ JSStackFrame *prev_frame; JSValue cur_func; JSValue *arg_buf; … }`.
 */
import type { Pointer } from './engine.ts';

/** Where a stack frame has its function (the word that says that this is an object) and the address of its arguments, in bytes. */
const FUNCTION_TAG = 12;
const ARGUMENTS = 16;
const OBJECT = 0xffff_ffff;

/** Bytes of `JSRuntime` in which `current_stack_frame` is looked for: where it stands depends on how QuickJS was built. */
const RUNTIME = 512;

/** See `Host.callsAbove`. `object` is the address of the argument. */
export function callsAbove(memory: WebAssembly.Memory, runtime: Pointer, object: Pointer): number {
  const words = new Uint32Array(memory.buffer);
  const at = (address: Pointer) => words[address >>> 2] ?? 0;
  const has = (frame: Pointer) =>
    at(frame + FUNCTION_TAG) === OBJECT && at(at(frame + ARGUMENTS)) === object;
  for (let field = runtime; field < runtime + RUNTIME; field += 4) {
    let frame = at(field);
    if (!has(frame)) continue;
    let found = 0;
    for (let above = 0; frame !== 0; frame = at(frame), above++) if (has(frame)) found = above;
    return found === 0 ? -1 : found;
  }
  return -1;
}
