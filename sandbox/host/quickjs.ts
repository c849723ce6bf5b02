import { LIMITS } from './limits.ts';

/**
 * QuickJS as it comes in `@jitl/quickjs-wasmfile-release-sync` 0.32.0, without the package's loader: that one, made for every
 * environment, is three times this code. The package's build has shortened the names of what the module gives and takes; a test compares
 * those below with its loader.
 */

/** What the host calls, and the module's name for it. `QTS_` is the package's interface to QuickJS, in C. */
export const EXPORTS = {
  start: 'u',
  malloc: 'v',
  free: 'M',
  QTS_Throw: 'w',
  QTS_NewError: 'x',
  QTS_RuntimeSetMaxStackSize: 'D',
  QTS_GetUndefined: 'E',
  QTS_NewHostRef: 'I',
  QTS_NewRuntime: 'K',
  QTS_NewContext: 'N',
  QTS_FreeValuePointer: 'P',
  QTS_FreeCString: 'S',
  QTS_NewObject: 'U',
  QTS_NewArrayBuffer: 'X',
  QTS_NewFloat64: 'Y',
  QTS_GetFloat64: 'Z',
  QTS_NewString: '_',
  QTS_GetString: '$',
  QTS_GetProp: 'ha',
  QTS_SetProp: 'ja',
  QTS_Call: 'ma',
  QTS_ResolveException: 'na',
  QTS_Eval: 'pa',
  QTS_Typeof: 'ra',
  QTS_GetLength: 'sa',
  QTS_GetGlobalObject: 'ua',
  QTS_NewFunction: 'Da',
  QTS_ArgvGetJSValueConstPointer: 'Ea',
  QTS_RuntimeEnableInterruptHandler: 'Fa',
  QTS_RuntimeDisableInterruptHandler: 'Ga',
} as const;

/** The module's functions; all take and give numbers, and `boolean` where C has one. */
export type QuickJS = Record<keyof typeof EXPORTS, (...args: (number | boolean)[]) => number>;

/** What QuickJS calls of its host while guest code runs. */
export interface QuickJSHost {
  /** A host function is called: its number, and the arguments. Gives an owned value, or 0 for undefined. */
  call(fn: number, argv: number, argc: number): number;
  /** True stops the guest. A promise suspends it until that is known, where the module was instantiated so. */
  interrupt(): boolean | Promise<boolean>;
  /** A host reference is gone. */
  freed(id: number): void;
  /** The memory cannot grow as far as an allocation needs, which fails. */
  exhausted(): void;
}

const WASM_PAGE = 65_536;
/** The module's own initial size, bytes. */
const INITIAL = 16 * 1024 * 1024;
/** Codes of the system interface (WASI): not supported, and not a file that can be sought in. */
const NOT_SUPPORTED = 52;
const NOT_SEEKABLE = 70;

/** JavaScript Promise Integration (JSPI), which not every browser has: TypeScript's library does not know it yet. */
const { Suspending, promising } = WebAssembly as unknown as {
  Suspending?: new (f: () => unknown) => WebAssembly.ImportValue;
  promising?: (f: unknown) => (...args: (number | boolean)[]) => Promise<number>;
};

/** Whether a call into the module can be suspended here. */
export const canSuspend = (): boolean => Suspending !== undefined && promising !== undefined;

/** The ways to run guest code; promises where it can be suspended. Jobs (of promises) only run in a module that was not trimmed. */
export type Running = Record<'QTS_Call' | 'QTS_Eval', Runs> & { QTS_ExecutePendingJob?: Runs };
type Runs = (...args: (number | boolean)[]) => number | Promise<number>;

/** The module's name for it. */
export const JOBS = { QTS_ExecutePendingJob: 'ga' } as const;

/** Instantiates the module over a memory of its own, which starts with `bytes` (0: the module's own size). */
export function instantiate(
  module: WebAssembly.Module,
  host: QuickJSHost,
  { bytes = 0, maxBytes = LIMITS.memory as number, suspends = false },
): { memory: WebAssembly.Memory; quickjs: QuickJS; running: Running } {
  const initial = Math.max(bytes, INITIAL) / WASM_PAGE;
  const memory = new WebAssembly.Memory({ initial, maximum: maxBytes / WASM_PAGE });
  const a = imports(memory, maxBytes, host);
  if (suspends && Suspending) a[INTERRUPT] = new Suspending(() => host.interrupt());
  const { exports } = new WebAssembly.Instance(module, { a });
  const named = Object.entries(EXPORTS).map(([name, short]) => [name, exports[short]]);
  const quickjs = Object.fromEntries(named) as QuickJS;
  quickjs.start();
  const { QTS_Call, QTS_Eval } = quickjs;
  const runs = (f: unknown) => (suspends && promising ? promising(f) : (f as Runs));
  const running: Running = { QTS_Call: runs(QTS_Call), QTS_Eval: runs(QTS_Eval) };
  const jobs = exports[JOBS.QTS_ExecutePendingJob];
  if (jobs) running.QTS_ExecutePendingJob = runs(jobs);
  return { memory, quickjs, running };
}

/** The import by which the module asks whether to go on. */
const INTERRUPT = 'i';

/** What the module takes, in its order. Guest code has no use for the time, the environment and files; they are the same at each start. */
function imports(
  memory: WebAssembly.Memory,
  maxBytes: number,
  host: QuickJSHost,
): WebAssembly.ModuleImports {
  return {
    // The memory, and the ways of a C program to end.
    a: memory,
    b: () => fail('assertion failed'),
    q: () => fail('aborted'),
    r: () => fail('exited'),
    // fd_write: what is printed goes nowhere.
    c: (_file: number, parts: number, count: number, written: number) => {
      const words = new Uint32Array(memory.buffer);
      let total = 0;
      for (let i = 0; i < count; i++) total += words[parts / 4 + 2 * i + 1] ?? 0;
      words[written / 4] = total;
      return 0;
    },
    // fd_close, fd_seek.
    d: () => NOT_SUPPORTED,
    o: () => NOT_SEEKABLE,
    // environ_get, environ_sizes_get: no variables.
    e: () => 0,
    f: (count: number, size: number) => {
      const words = new Uint32Array(memory.buffer);
      words[count / 4] = 0;
      words[size / 4] = 0;
      return 0;
    },
    // Modules of JavaScript: their names and sources. There are none.
    g: () => 0,
    h: () => 0,
    [INTERRUPT]: () => (host.interrupt() ? 1 : 0),
    // A timer, keeping the program alive, local time, the time zone, and now.
    j: () => 0,
    l() {},
    m: () => fail('no local time'),
    n() {},
    p: () => 0,
    k: (bytes: number) => (grow(memory, bytes >>> 0, maxBytes, host) ? 1 : 0),
    s: (_context: number, _self: number, argc: number, argv: number, fn: number) =>
      host.call(fn, argv, argc),
    t: (_runtime: number, id: number) => host.freed(id),
  };
}

/** Makes the memory as big as asked for, and by a fifth bigger than it is where there is room, so that it seldom has to be done. */
function grow(
  memory: WebAssembly.Memory,
  bytes: number,
  maxBytes: number,
  host: QuickJSHost,
): boolean {
  const now = memory.buffer.byteLength;
  const wanted = Math.min(Math.max(bytes, now * 1.2), maxBytes);
  try {
    if (bytes > maxBytes) throw new RangeError('more than the memory may have');
    memory.grow(Math.ceil((wanted - now) / WASM_PAGE));
    return true;
  } catch {
    host.exhausted();
    return false;
  }
}

/** Ends the call into the module. What it was in the middle of stays so: the instance is not to be used again. */
function fail(what: string): never {
  throw new WebAssembly.RuntimeError(what);
}
