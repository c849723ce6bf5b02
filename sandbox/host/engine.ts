import loadModule from '@jitl/quickjs-wasmfile-release-sync/emscripten-module';
import { QuickJSFFI } from '@jitl/quickjs-wasmfile-release-sync/ffi';
import { LIMITS } from './limits.ts';

/**
 * One instance of QuickJS: the WebAssembly instance, its memory, and the few calls that the host makes into it.
 *
 * It stands on the package's low-level interface, not on the classes of `quickjs-emscripten-core`: those keep handles and
 * host functions in tables outside the linear memory, which a snapshot cannot rewind. Here everything that a snapshot
 * has to bring back lies in the memory; host functions and tracked objects are plain numbers.
 */

/** A pointer into the linear memory to a QuickJS value (or to a C string, where named so). */
export type Pointer = number;

/** What the engine asks of its owner while guest code runs. None of these may throw or call back into the engine's guest. */
export interface EngineCallbacks {
  /** Host function number `fn` was called; gives an owned value, or 0 for undefined. */
  call(fn: number, argv: Pointer, argc: number): Pointer;
  /** Asked every few thousand steps; true stops the guest, and no guest `catch` or `finally` sees it. */
  interrupt(): boolean;
  /** The last reference to a tracked object is gone. Runs inside the collector: may only write to memory. */
  dropped(id: number): void;
}

/** The result of evaluating or calling: a value, or the value thrown. Both are owned. */
export interface Completion {
  threw: boolean;
  value: Pointer;
}

const WASM_PAGE = 65536;
/** Below this number a host reference is a function, above it an object tracked for its finaliser. */
const FIRST_TRACKED = 64;

// The package types its pointers as branded numbers and its module for its own loader; here they are plain numbers.
// biome-ignore lint/suspicious/noExplicitAny: the emscripten module has no usable public type
type Loose = any;

/** See the file's head. Create with `Engine.create`. */
export class Engine {
  readonly memory: WebAssembly.Memory;
  /** `exhausted`: the memory could not grow as far as the guest needed; set until it is cleared. */
  readonly growth: Growth;
  private readonly emscripten: Loose;
  private readonly ffi: Loose;

  private constructor(
    memory: WebAssembly.Memory,
    emscripten: Loose,
    callbacks: EngineCallbacks,
    growth: Growth,
  ) {
    this.memory = memory;
    this.growth = growth;
    this.emscripten = emscripten;
    this.ffi = new QuickJSFFI(emscripten);
    emscripten.callbacks = {
      callFunction: (
        _: unknown,
        _ctx: number,
        _this: number,
        argc: number,
        argv: number,
        fn: number,
      ) => callbacks.call(fn, argv, argc),
      shouldInterrupt: () => (callbacks.interrupt() ? 1 : 0),
      freeHostRef: (_: unknown, _rt: number, id: number) => {
        if (id >= FIRST_TRACKED) callbacks.dropped(id - FIRST_TRACKED);
      },
      loadModuleSource: () => 0,
      normalizeModule: () => 0,
    };
  }

  /**
   * Instantiates QuickJS. `bytes` is the size that the memory starts with: that of a snapshot, or nothing for the
   * module's own 16 MB. The memory has a maximum, because QuickJS's own limit does not hold.
   */
  static async create(
    module: WebAssembly.Module,
    callbacks: EngineCallbacks,
    { bytes = 0, maxBytes = LIMITS.memory as number } = {},
  ): Promise<Engine> {
    const initial = Math.max(bytes / WASM_PAGE, 256);
    const memory = new WebAssembly.Memory({ initial, maximum: maxBytes / WASM_PAGE });
    const growth = watchGrowth(memory);
    const emscripten = await loadModule({
      wasmMemory: memory,
      instantiateWasm(imports: WebAssembly.Imports, done: (i: WebAssembly.Instance) => void) {
        const instance = new WebAssembly.Instance(module, imports);
        done(instance);
        return instance.exports;
      },
      print() {},
      printErr() {},
    } as Loose);
    return new Engine(memory, emscripten, callbacks, growth);
  }

  /** Makes a runtime and a context in it; gives their pointers, which stay valid in every snapshot taken later. */
  newContext(): { runtime: Pointer; context: Pointer } {
    const runtime = this.ffi.QTS_NewRuntime();
    this.ffi.QTS_RuntimeSetMaxStackSize(runtime, LIMITS.stack);
    const context = this.ffi.QTS_NewContext(runtime, 0);
    this.ffi.QTS_RuntimeEnableInterruptHandler(runtime);
    return { runtime, context };
  }

  /** Evaluates a script in the global scope. */
  evaluate(context: Pointer, code: string, filename: string): Completion {
    const length = this.emscripten.lengthBytesUTF8(code);
    const text = this.cString(code, length);
    const result = this.ffi.QTS_Eval(context, text, length, filename, 0, 0);
    this.emscripten._free(text);
    return this.complete(context, result);
  }

  /** Calls a function with strings. */
  call(context: Pointer, fn: Pointer, args: readonly string[]): Completion {
    const values = args.map((text) => this.newString(context, text));
    const argv = this.emscripten._malloc(4 * values.length + 4);
    new Int32Array(this.memory.buffer, argv, values.length).set(values);
    const result = this.ffi.QTS_Call(context, fn, this.ffi.QTS_GetUndefined(), values.length, argv);
    this.emscripten._free(argv);
    for (const value of values) this.free(context, value);
    return this.complete(context, result);
  }

  /** Calls a function with one value, which stays the caller's. */
  apply(context: Pointer, fn: Pointer, argument: Pointer): Completion {
    const argv = this.emscripten._malloc(4);
    new Int32Array(this.memory.buffer, argv, 1)[0] = argument;
    const result = this.ffi.QTS_Call(context, fn, this.ffi.QTS_GetUndefined(), 1, argv);
    this.emscripten._free(argv);
    return this.complete(context, result);
  }

  /** A JavaScript string, cut at the first NUL: text that may hold one crosses as JSON. */
  newString(context: Pointer, text: string): Pointer {
    const chars = this.cString(text, this.emscripten.lengthBytesUTF8(text));
    const value = this.ffi.QTS_NewString(context, chars);
    this.emscripten._free(chars);
    return value;
  }

  newNumber(context: Pointer, x: number): Pointer {
    return this.ffi.QTS_NewFloat64(context, x);
  }

  newObject(context: Pointer): Pointer {
    return this.ffi.QTS_NewObject(context);
  }

  /** A host function; `fn` (1 to 63) comes back in `EngineCallbacks.call`. */
  newFunction(context: Pointer, name: string, length: number, fn: number): Pointer {
    return this.ffi.QTS_NewFunction(context, name, length, false, fn);
  }

  /** An object whose end is reported to `EngineCallbacks.dropped` with `id` (0 or more, 31 bits less 64). */
  newTracked(context: Pointer, id: number): Pointer {
    return this.ffi.QTS_NewHostRef(context, id + FIRST_TRACKED);
  }

  /** A zeroed ArrayBuffer, with the address of its bytes in the linear memory (the same in every snapshot). */
  newSharedBuffer(context: Pointer, bytes: number): { value: Pointer; address: Pointer } {
    const address = this.emscripten._malloc(bytes);
    new Uint8Array(this.memory.buffer, address, bytes).fill(0);
    return { value: this.ffi.QTS_NewArrayBuffer(context, address, bytes), address };
  }

  /** Sets `object[name]`; the value stays the caller's. */
  set(context: Pointer, object: Pointer, name: string, value: Pointer): void {
    const key = this.newString(context, name);
    this.ffi.QTS_SetProp(context, object, key, value);
    this.free(context, key);
  }

  /** Gives `object[name]`, owned. Runs getters: only for objects of the host's own making or fresh from boot. */
  get(context: Pointer, object: Pointer, name: string): Pointer {
    const key = this.newString(context, name);
    const value = this.ffi.QTS_GetProp(context, object, key);
    this.free(context, key);
    return value;
  }

  global(context: Pointer): Pointer {
    return this.ffi.QTS_GetGlobalObject(context);
  }

  typeOf(context: Pointer, value: Pointer): string {
    const chars = this.ffi.QTS_Typeof(context, value);
    const name = this.emscripten.UTF8ToString(chars);
    this.emscripten._free(chars);
    return name;
  }

  /** Argument `i` of a host function; borrowed. */
  argument(argv: Pointer, i: number): Pointer {
    return this.ffi.QTS_ArgvGetJSValueConstPointer(argv, i);
  }

  number(context: Pointer, value: Pointer): number {
    return this.ffi.QTS_GetFloat64(context, value);
  }

  /** The text of a string value up to its first NUL, or '' where the guest made conversion fail. */
  text(context: Pointer, value: Pointer): string {
    const chars = this.ffi.QTS_GetString(context, value);
    if (chars === 0) return '';
    const text = this.emscripten.UTF8ToString(chars);
    this.ffi.QTS_FreeCString(context, chars);
    return text;
  }

  /** `value.length`: a string's length in UTF-16 units. */
  lengthOf(context: Pointer, value: Pointer): number {
    const out = this.emscripten._malloc(4);
    const failed = this.ffi.QTS_GetLength(context, out, value) < 0;
    const length = new Uint32Array(this.memory.buffer, out, 1)[0] ?? 0;
    this.emscripten._free(out);
    return failed ? 0 : length;
  }

  /** Throws an Error with this message in the guest; the result of the host function that fails. */
  throwError(context: Pointer, message: string): Pointer {
    const error = this.ffi.QTS_NewError(context);
    const text = this.newString(context, message);
    this.set(context, error, 'message', text);
    const thrown = this.ffi.QTS_Throw(context, error);
    this.free(context, text);
    this.free(context, error);
    return thrown;
  }

  free(context: Pointer, value: Pointer): void {
    this.ffi.QTS_FreeValuePointer(context, value);
  }

  private complete(context: Pointer, result: Pointer): Completion {
    const error = this.ffi.QTS_ResolveException(context, result);
    if (error === 0) return { threw: false, value: result };
    this.free(context, result);
    return { threw: true, value: error };
  }

  private cString(text: string, length: number): Pointer {
    const chars = this.emscripten._malloc(length + 1);
    this.emscripten.stringToUTF8(text, chars, length + 1);
    return chars;
  }
}

/** What `watchGrowth` has seen. */
interface Growth {
  exhausted: boolean;
}

/** The loader asks thrice, each time for less, before an allocation fails. */
const ATTEMPTS = 3;

/** Notices when the memory cannot grow: the guest only sees an allocation fail, and may catch that. */
function watchGrowth(memory: WebAssembly.Memory): Growth {
  const growth = { exhausted: false };
  const grow = memory.grow.bind(memory);
  let refused = 0;
  memory.grow = (pages: number) => {
    try {
      const before = grow(pages);
      refused = 0;
      return before;
    } catch (error) {
      refused += 1;
      if (refused >= ATTEMPTS) growth.exhausted = true;
      throw error;
    }
  };
  return growth;
}
