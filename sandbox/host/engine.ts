import { LIMITS } from './limits.ts';
import { instantiate, type QuickJS, type Running } from './quickjs.ts';
import { Copy, chunksOf } from './snapshot.ts';

/**
 * One instance of QuickJS: the WebAssembly instance, its memory, and the few calls that the host makes into it.
 *
 * It stands on the package's low-level interface, not on the classes of `quickjs-emscripten-core`: those keep handles and
 * host functions in tables outside the linear memory, which a snapshot cannot rewind. Here everything that a snapshot
 * has to bring back lies in the memory; host functions and tracked objects are plain numbers.
 */

/** A pointer into the linear memory to a QuickJS value (or to a C string, where named so). */
export type Pointer = number;

/** What the engine asks of its owner while guest code runs. None of these may throw, nor call back into the engine's guest but by `suppose`. */
export interface EngineCallbacks {
  /** Host function number `fn` was called; gives an owned value, or 0 for undefined. */
  call(fn: number, argv: Pointer, argc: number): Pointer;
  /** Asked every few thousand steps; true stops the guest, and no guest `catch` or `finally` sees it. A promise only where the engine was made to be suspended. */
  interrupt(): boolean | Promise<boolean>;
  /** The last reference to a tracked object is gone. Runs inside the collector: may only write to memory. */
  dropped(id: number): void;
}

/** The result of evaluating or calling: a value, or the value thrown. Both are owned. */
export interface Completion {
  threw: boolean;
  value: Pointer;
}

/** Below this number a host reference is a function, above it an object tracked for its finaliser. */
const FIRST_TRACKED = 64;

/** See the file's head. */
export class Engine {
  readonly memory: WebAssembly.Memory;
  /** The memory could not grow as far as the guest needed. Set until it is cleared: the guest only sees an allocation fail. */
  exhausted = false;
  private readonly quickjs: QuickJS;
  private readonly running: Running;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  /**
   * Instantiates QuickJS. `bytes` is the size that the memory starts with: that of a snapshot, or nothing for the
   * module's own 16 MB. The memory has a maximum, because QuickJS's own limit does not hold.
   */
  constructor(
    module: WebAssembly.Module,
    callbacks: EngineCallbacks,
    options: { bytes?: number | undefined; maxBytes?: number | undefined; suspends?: boolean } = {},
  ) {
    const { memory, quickjs, running } = instantiate(
      module,
      {
        call: (fn, argv, argc) => callbacks.call(fn, argv, argc),
        interrupt: () => callbacks.interrupt(),
        freed: (id) => {
          if (id >= FIRST_TRACKED) callbacks.dropped(id - FIRST_TRACKED);
        },
        exhausted: () => {
          this.exhausted = true;
        },
      },
      options,
    );
    this.memory = memory;
    this.quickjs = quickjs;
    this.running = running;
  }

  /** Makes a runtime with a stack of so many bytes, and a context in it; gives their pointers, which stay valid in every snapshot taken later. */
  newContext(stack: number = LIMITS.stack): { runtime: Pointer; context: Pointer } {
    const runtime = this.quickjs.QTS_NewRuntime();
    this.quickjs.QTS_RuntimeSetMaxStackSize(runtime, stack);
    const context = this.quickjs.QTS_NewContext(runtime, 0);
    this.quickjs.QTS_RuntimeEnableInterruptHandler(runtime);
    return { runtime, context };
  }

  /** Evaluates a script in the global scope. */
  async evaluate(context: Pointer, code: string, filename: string): Promise<Completion> {
    const { address: text, bytes } = this.cString(code);
    const { address: name } = this.cString(filename);
    const result = await this.running.QTS_Eval(context, text, bytes, name, 0, 0);
    this.quickjs.free(text);
    this.quickjs.free(name);
    return this.complete(context, result);
  }

  /** Calls a function with strings. */
  async call(context: Pointer, fn: Pointer, args: readonly string[]): Promise<Completion> {
    const values = args.map((text) => this.newString(context, text));
    const completion = await this.apply(context, fn, values);
    for (const value of values) this.free(context, value);
    return completion;
  }

  /** Calls a function with values, which stay the caller's. */
  async apply(context: Pointer, fn: Pointer, values: Pointer[]): Promise<Completion> {
    const argv = this.quickjs.malloc(4 * values.length + 4);
    new Int32Array(this.memory.buffer, argv, values.length).set(values);
    const self = this.quickjs.QTS_GetUndefined();
    const result = await this.running.QTS_Call(context, fn, self, values.length, argv);
    this.quickjs.free(argv);
    return this.complete(context, result);
  }

  /**
   * Calls a function from within a host function, and puts the memory back, with all that the call has left in it. Gives the text that the function
   * gives, '' where it throws.
   */
  suppose(runtime: Pointer, context: Pointer, fn: Pointer): string {
    const { exhausted, memory, quickjs } = this;
    const copy = new Copy(chunksOf(memory));
    try {
      // V8 refuses to ask in a call that it cannot suspend.
      quickjs.QTS_RuntimeDisableInterruptHandler(runtime);
      const result = quickjs.QTS_Call(context, fn, quickjs.QTS_GetUndefined(), 0, 0);
      const { threw, value } = this.complete(context, result);
      return threw ? '' : this.text(context, value);
    } finally {
      copy.restore(memory);
      this.exhausted = exhausted;
    }
  }

  /** Runs the jobs that wait (reactions of promises), and those that they bring about. */
  async runJobs(runtime: Pointer, context: Pointer): Promise<void> {
    const last = this.quickjs.malloc(4);
    const done = await this.running.QTS_ExecutePendingJob?.(runtime, -1, last);
    if (done) this.free(context, done);
    this.quickjs.free(last);
  }

  /** A JavaScript string, cut at the first NUL: text that may hold one crosses as JSON. */
  newString(context: Pointer, text: string): Pointer {
    const { address } = this.cString(text);
    const value = this.quickjs.QTS_NewString(context, address);
    this.quickjs.free(address);
    return value;
  }

  newNumber(context: Pointer, x: number): Pointer {
    return this.quickjs.QTS_NewFloat64(context, x);
  }

  newObject(context: Pointer): Pointer {
    return this.quickjs.QTS_NewObject(context);
  }

  /** A host function; `fn` (1 to 63) comes back in `EngineCallbacks.call`. */
  newFunction(context: Pointer, name: string, length: number, fn: number): Pointer {
    const { address } = this.cString(name);
    const value = this.quickjs.QTS_NewFunction(context, address, length, false, fn);
    this.quickjs.free(address);
    return value;
  }

  /** An object whose end is reported to `EngineCallbacks.dropped` with `id` (0 or more, 31 bits less 64). */
  newTracked(context: Pointer, id: number): Pointer {
    return this.quickjs.QTS_NewHostRef(context, id + FIRST_TRACKED);
  }

  /** A zeroed ArrayBuffer, with the address of its bytes in the linear memory (the same in every snapshot). */
  newSharedBuffer(context: Pointer, bytes: number): { value: Pointer; address: Pointer } {
    const address = this.quickjs.malloc(bytes);
    new Uint8Array(this.memory.buffer, address, bytes).fill(0);
    return { value: this.quickjs.QTS_NewArrayBuffer(context, address, bytes), address };
  }

  /** Sets `object[name]`; the value stays the caller's. */
  set(context: Pointer, object: Pointer, name: string, value: Pointer): void {
    const key = this.newString(context, name);
    this.quickjs.QTS_SetProp(context, object, key, value);
    this.free(context, key);
  }

  /** Gives `object[name]`, owned. Runs getters: only for objects of the host's own making or fresh from boot. */
  get(context: Pointer, object: Pointer, name: string): Pointer {
    const key = this.newString(context, name);
    const value = this.quickjs.QTS_GetProp(context, object, key);
    this.free(context, key);
    return value;
  }

  global(context: Pointer): Pointer {
    return this.quickjs.QTS_GetGlobalObject(context);
  }

  typeOf(context: Pointer, value: Pointer): string {
    const chars = this.quickjs.QTS_Typeof(context, value);
    const name = this.fromCString(chars);
    this.quickjs.free(chars);
    return name;
  }

  /** The address of an object, which a value holds in its first word. */
  addressOf(value: Pointer): Pointer {
    return new Uint32Array(this.memory.buffer, value, 1)[0] ?? 0;
  }

  /** Sets the items of an array, from 0, to the objects at some addresses. */
  fill(context: Pointer, array: Pointer, addresses: readonly Pointer[]): void {
    // The second word says that a value is an object.
    const value = this.quickjs.malloc(8);
    addresses.forEach((address, i) => {
      const key = this.newNumber(context, i);
      new Int32Array(this.memory.buffer, value, 2).set([address, -1]);
      this.quickjs.QTS_SetProp(context, array, key, value);
      this.free(context, key);
    });
    this.quickjs.free(value);
  }

  /** Argument `i` of a host function; borrowed. */
  argument(argv: Pointer, i: number): Pointer {
    return this.quickjs.QTS_ArgvGetJSValueConstPointer(argv, i);
  }

  number(context: Pointer, value: Pointer): number {
    return this.quickjs.QTS_GetFloat64(context, value);
  }

  /** The text of a string value up to its first NUL, or '' where the guest made conversion fail. */
  text(context: Pointer, value: Pointer): string {
    const chars = this.quickjs.QTS_GetString(context, value);
    if (chars === 0) return '';
    const text = this.fromCString(chars);
    this.quickjs.QTS_FreeCString(context, chars);
    return text;
  }

  /** `value.length`: a string's length in UTF-16 units. */
  lengthOf(context: Pointer, value: Pointer): number {
    const out = this.quickjs.malloc(4);
    const failed = this.quickjs.QTS_GetLength(context, out, value) < 0;
    const length = new Uint32Array(this.memory.buffer, out, 1)[0] ?? 0;
    this.quickjs.free(out);
    return failed ? 0 : length;
  }

  /** Throws an Error with this message in the guest; the result of the host function that fails. */
  throwError(context: Pointer, message: string): Pointer {
    const error = this.quickjs.QTS_NewError(context);
    const text = this.newString(context, message);
    this.set(context, error, 'message', text);
    const thrown = this.quickjs.QTS_Throw(context, error);
    this.free(context, text);
    this.free(context, error);
    return thrown;
  }

  free(context: Pointer, value: Pointer): void {
    this.quickjs.QTS_FreeValuePointer(context, value);
  }

  private complete(context: Pointer, result: Pointer): Completion {
    const error = this.quickjs.QTS_ResolveException(context, result);
    if (error === 0) return { threw: false, value: result };
    this.free(context, result);
    return { threw: true, value: error };
  }

  /** Text as UTF-8 with a NUL behind it, to be freed; `bytes` without that. */
  private cString(text: string): { address: Pointer; bytes: number } {
    const encoded = this.encoder.encode(text);
    const address = this.quickjs.malloc(encoded.length + 1);
    const memory = new Uint8Array(this.memory.buffer, address, encoded.length + 1);
    memory.set(encoded);
    memory[encoded.length] = 0;
    return { address, bytes: encoded.length };
  }

  private fromCString(address: Pointer): string {
    const memory = new Uint8Array(this.memory.buffer);
    return this.decoder.decode(memory.subarray(address, memory.indexOf(0, address)));
  }
}
