import type {
  Compiled,
  CompileMode,
  FoundModule,
  GuestMode,
  Host,
  RunEnd,
  TraceMode,
} from '../boundary.ts';
import { type Completion, Engine, type Pointer } from './engine.ts';
import { callsAbove } from './frames.ts';
import { objectsBeside } from './objects.ts';

/**
 * The virtual machine that runs Python: an engine, the guest runtime booted in it, and the host functions it was given.
 * Nothing of the host is reachable from the guest but those functions; only strings and numbers cross.
 */

/** Where the guest writes: stdout, stderr, and what it displays as a cell's value. */
export type GuestStream = 1 | 2 | 3;

/** What the host functions do; the VM converts what crosses. A `write` is text, not JSON. */
export interface Services {
  write(stream: GuestStream, text: string): void;
  compile(source: string, filename: string, mode: CompileMode, trace: TraceMode): Compiled;
  module(name: string): FoundModule | undefined;
  /** The text of a late part of the runtime. */
  late(part: number): string | undefined;
  /** A line with its newline, or undefined at the end of the input. */
  input(prompt: string): string | undefined;
  argv(): string[];
  /** The bytes of a file beside the program, the names in a folder, or undefined. */
  file(path: string): Uint8Array | string[] | undefined;
  now(): number;
  epoch(): number;
  advance(seconds: number): void;
}

export interface VmOptions {
  /** QuickJS, compiled once and instantiated as often as needed. */
  module: WebAssembly.Module;
  /** Text of the guest runtime's bundle: a script that leaves `globalThis.boot`. */
  runtime: string;
  services: Services;
  /** Maximum of the linear memory in bytes. */
  maxBytes?: number;
  /** QuickJS's stack in bytes: `LIMITS.stack` unless given. */
  stack?: number | undefined;
  /** `interrupt` may give promises while `run` computes. */
  suspends?: boolean;
}

/** How the call into the guest came back. */
export type GuestOutcome =
  | { kind: 'ended'; end: RunEnd }
  /** The guest threw past its own handlers, was interrupted, or ran out of stack or memory there. */
  | { kind: 'threw'; message: string }
  /** WebAssembly trapped: the instance is corrupt, whatever it looks like. */
  | { kind: 'trapped'; error: unknown };

/** Host functions by number, from 1. The order is part of every snapshot: append only. */
const FUNCTIONS = [
  'write',
  'compile',
  'module',
  'input',
  'argv',
  'now',
  'epoch',
  'advance',
  'track',
  'file',
  'late',
  'normalize',
  'callsAbove',
  'suppose',
  'objects',
] as const satisfies (keyof Host)[];

/** Bytes of `Host.flags`: a flag, a count and 4,094 numbers of dropped objects. */
const FLAG_BYTES = 16 * 1024;

/** How much memory may have grown over a snapshot before a new instance is better than restoring in place, bytes. */
const REGROWTH = 32 * 1024 * 1024;

/**
 * Ends the guest's way to new code. The runtime has taken what it needs (`eval`, to run units) by now; a later look at
 * any function's `constructor` finds nothing.
 */
const HARDEN = `(() => {
  for (const f of [function () {}, function* () {}, async function () {}, async function* () {}])
    Object.defineProperty(Object.getPrototypeOf(f), 'constructor', { value: undefined });
  for (const name of ['eval', 'Function', 'boot']) delete globalThis[name];
})()`;

/** See the file's head. Create with `Vm.create`. */
export class Vm {
  /** Asked while guest code runs; true ends the run. Set before a run, `() => false` outside of one. */
  interrupt: () => boolean | Promise<boolean> = () => false;
  private readonly options: VmOptions;
  private engine!: Engine;
  private runtime: Pointer = 0;
  private context: Pointer = 0;
  private flags: Pointer = 0;
  private runFunction: Pointer = 0;
  private flushFunction: Pointer = 0;

  private constructor(options: VmOptions) {
    this.options = options;
  }

  /** Boots the runtime in a new engine. Throws where the runtime does not start: that is a defect, not a user's error. */
  static async create(options: VmOptions): Promise<Vm> {
    const vm = new Vm(options);
    vm.engine = vm.newEngine();
    await vm.boot();
    return vm;
  }

  /** A VM for the memory of another that has booted, with its size and `roots`: what is in it has to be written. */
  static booted(options: VmOptions, bytes: number, roots: VmRoots): Vm {
    const vm = new Vm(options);
    [vm.context, vm.flags, vm.runFunction, vm.flushFunction, vm.runtime] = roots;
    vm.engine = vm.newEngine(bytes);
    return vm;
  }

  /** Everything that the guest is. To be looked at and written only between runs. */
  get memory(): WebAssembly.Memory {
    return this.engine.memory;
  }

  /** The addresses that belong to the memory of this VM. */
  get roots(): VmRoots {
    return [this.context, this.flags, this.runFunction, this.flushFunction, this.runtime];
  }

  /** The memory could not grow as far as the guest needed in this run. */
  get exhausted(): boolean {
    return this.engine.exhausted;
  }

  /** Compiles and runs one source in `__main__`; see `Guest.run`. What comes out as a JavaScript exception is a trap or the host's own stack. */
  async run(source: string, filename: string, mode: GuestMode, trace = ''): Promise<GuestOutcome> {
    this.engine.exhausted = false;
    try {
      const args = [JSON.stringify(source), filename, mode, trace];
      let { threw, text } = await this.callGuest(this.runFunction, args);
      // A guest that has promises and timers is asked again, once their jobs have run, until it has come to its end.
      while (!threw && text === '') {
        await this.engine.runJobs(this.runtime, this.context);
        ({ threw, text } = await this.callGuest(this.runFunction, ['', '', 'turn']));
      }
      if (threw) return { kind: 'threw', message: text.slice(0, 300) };
      return { kind: 'ended', end: JSON.parse(text) as RunEnd };
    } catch (error) {
      return { kind: 'trapped', error };
    }
  }

  /** Writes what the guest has buffered, as far as it can; for after an interrupt. */
  async flush(): Promise<void> {
    if (this.flushFunction !== 0) await this.callGuest(this.flushFunction, []).catch(() => {});
  }

  private async callGuest(fn: Pointer, args: string[]): Promise<{ threw: boolean; text: string }> {
    const { threw, value } = await this.engine.call(this.context, fn, args);
    const text = this.engine.text(this.context, value);
    this.engine.free(this.context, value);
    return { threw, text };
  }

  /** Makes the memory fit to take a state in which it had so many bytes: where it has grown far beyond, or may not be used again, in a new instance. */
  make(bytes: number, corrupt: boolean): void {
    if (corrupt || this.memory.buffer.byteLength > bytes + REGROWTH)
      this.engine = this.newEngine(bytes);
  }

  private newEngine(bytes?: number): Engine {
    return new Engine(
      this.options.module,
      {
        call: (fn, argv) => this.callHost(fn, argv),
        interrupt: () => this.interrupt(),
        dropped: (id) => recordDropped(this.engine.memory, this.flags, id),
      },
      { bytes, maxBytes: this.options.maxBytes, suspends: this.options.suspends },
    );
  }

  private async boot(): Promise<void> {
    const { engine } = this;
    ({ runtime: this.runtime, context: this.context } = engine.newContext(this.options.stack));
    this.expectNormal(await engine.evaluate(this.context, this.options.runtime, 'runtime.js'));
    const global = engine.global(this.context);
    const boot = engine.get(this.context, global, 'boot');
    const host = this.hostObject();
    const guest = this.expectNormal(await engine.apply(this.context, boot, [host]));
    this.runFunction = engine.get(this.context, guest, 'run');
    this.flushFunction = this.optionalFunction(guest, 'flush');
    for (const value of [global, boot, host, guest]) engine.free(this.context, value);
    engine.free(
      this.context,
      this.expectNormal(await engine.evaluate(this.context, HARDEN, 'harden.js')),
    );
  }

  private hostObject(): Pointer {
    const { engine, context } = this;
    const host = engine.newObject(context);
    FUNCTIONS.forEach((name, i) => {
      const fn = engine.newFunction(context, name, 0, i + 1);
      engine.set(context, host, name, fn);
      engine.free(context, fn);
    });
    const { value, address } = engine.newSharedBuffer(context, FLAG_BYTES);
    engine.set(context, host, 'flags', value);
    engine.free(context, value);
    this.flags = address;
    return host;
  }

  private optionalFunction(object: Pointer, name: string): Pointer {
    const value = this.engine.get(this.context, object, name);
    return this.engine.typeOf(this.context, value) === 'function' ? value : 0;
  }

  private expectNormal(completion: Completion): Pointer {
    if (!completion.threw) return completion.value;
    throw new Error(
      `the guest runtime did not start: ${this.engine.text(this.context, completion.value)}`,
    );
  }

  /** A host function's body must not throw through the engine: it would leave frames of WebAssembly behind. */
  private callHost(fn: number, argv: Pointer): Pointer {
    try {
      return this.dispatch(FUNCTIONS[fn - 1], argv);
    } catch (error) {
      // The guest takes it for its own overflow: it called the host from deep down.
      const message = error instanceof RangeError ? 'stack overflow' : `host: ${String(error)}`;
      return this.engine.throwError(this.context, message);
    }
  }

  /** See `Host.callsAbove`. */
  private callsAbove(value: Pointer): number {
    return callsAbove(this.engine.memory, this.runtime, this.engine.addressOf(value));
  }

  /** See `Host.objects`. */
  private putObjects(array: Pointer): void {
    const { engine, context } = this;
    const found = objectsBeside(engine.memory, this.runtime, engine.addressOf(array));
    engine.fill(context, array, found);
  }

  private dispatch(name: (typeof FUNCTIONS)[number] | undefined, argv: Pointer): Pointer {
    const { engine, context } = this;
    const { services } = this.options;
    const number = (i: number) => engine.number(context, engine.argument(argv, i));
    const text = (i: number) => engine.text(context, engine.argument(argv, i));
    const json = (value: unknown) =>
      engine.newString(context, value === undefined ? '' : JSON.stringify(value));
    switch (name) {
      case 'write':
        services.write(number(0) as GuestStream, JSON.parse(text(1)) as string);
        return 0;
      case 'compile':
        return json(
          services.compile(
            JSON.parse(text(0)) as string,
            text(1),
            text(2) as CompileMode,
            text(3) as TraceMode,
          ),
        );
      case 'module':
        return json(services.module(text(0)));
      case 'late':
        return json(services.late(number(0)));
      case 'normalize':
        return json((JSON.parse(text(1)) as string).normalize(text(0)));
      case 'input':
        return json(services.input(JSON.parse(text(0)) as string));
      case 'argv':
        return json(services.argv());
      case 'now':
        return engine.newNumber(context, services.now());
      case 'epoch':
        return engine.newNumber(context, services.epoch());
      case 'advance':
        services.advance(number(0));
        return 0;
      case 'track':
        return engine.newTracked(context, number(0));
      case 'suppose':
        return engine.newString(
          context,
          engine.suppose(this.runtime, context, engine.argument(argv, 0)),
        );
      case 'objects':
        this.putObjects(engine.argument(argv, 0));
        return 0;
      case 'callsAbove':
        return engine.newNumber(context, this.callsAbove(engine.argument(argv, 0)));
      case 'file': {
        const found = services.file(JSON.parse(text(0)) as string);
        return json(found instanceof Uint8Array ? byteText(found) : found);
      }
      default:
        return 0;
    }
  }
}

/** Each byte as the character of that code. */
const byteText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Context, flags, `run`, `flush` and runtime: where to find them in the memory. */
export type VmRoots = readonly [Pointer, Pointer, Pointer, Pointer, Pointer];

/**
 * Tells the guest that a tracked object is gone: `D[0]` is set, `D[1]` counts, the numbers follow. Where more are dropped
 * at once than fit, the count goes on, and the guest has to look at everything it tracks.
 */
function recordDropped(memory: WebAssembly.Memory, address: Pointer, id: number): void {
  const flags = new Int32Array(memory.buffer, address, FLAG_BYTES / 4);
  const count = flags[1] ?? 0;
  if (count + 2 < flags.length) flags[count + 2] = id;
  flags[1] = count + 1;
  flags[0] = 1;
}
