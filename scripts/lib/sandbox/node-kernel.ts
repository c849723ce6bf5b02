import type { CompileMode } from '../../../sandbox/boundary.ts';
import { RECORDED_EPOCH, virtualClock } from '../../../sandbox/host/clock.ts';
import {
  type CarriedModules,
  filesInMemory,
  inOrder,
  nativeModules,
  type ProgramFiles,
} from '../../../sandbox/host/files.ts';
import { lateModules, libraryModules } from '../../../sandbox/host/library.ts';
import { LIMITS } from '../../../sandbox/host/limits.ts';
import type { RunResult } from '../../../sandbox/host/run.ts';
import { type BootedState, Session } from '../../../sandbox/host/session.ts';
import type { TraceOptions } from '../../../sandbox/trace.ts';
import { bootedState } from './boot.ts';
import { guestBundle } from './guest.ts';
import { type Compile, moduleSources } from './modules.ts';
import { sandboxQuickjs } from './quickjs.ts';
import { textLines } from './stdin.ts';

/** The sandbox under Node: the same host, guest and compiler as in a page. For the build, the tests and the command line. */

export interface NodeKernelOptions {
  /** Modules beside the program: a folder's files, or relative path to text. */
  files?: ProgramFiles | Record<string, string>;
  /** Seconds since 1970 at which the clock starts: `RECORDED_EPOCH` unless given. */
  epoch?: number;
  /** What a stopped run calls itself. */
  subject?: 'cell' | 'program';
  /** Standard input: a text, or a function that gives the next line with its newline, or undefined at its end. */
  stdin?: string | (() => string | undefined);
}

export interface NodeRunOptions {
  /** As tracebacks name the source. */
  filename: string;
  mode: CompileMode;
  /** Computing time in ms. */
  deadline?: number;
  /** Characters that may be printed. */
  maxOutput?: number;
  argv?: string[];
  /** Record what happens to frames and loops. */
  trace?: TraceOptions | undefined;
  /** Takes output as it comes, beside its being collected. */
  onWrite?: (stream: 1 | 2, text: string) => void;
}

/** How a run ended, and what it printed. */
export interface NodeRunResult extends RunResult {
  ok: boolean;
  stdout: string;
  stderr: string;
  /** The part of `stdout` that is the value of a cell's last expression. */
  result: string | undefined;
}

export interface NodeKernel {
  /** Runs a source in the kernel's namespace. */
  run(source: string, options: NodeRunOptions): Promise<NodeRunResult>;
  /** An empty namespace, in a few milliseconds. The clock starts again; `change` replaces files and standard input. */
  fresh(change?: Pick<NodeKernelOptions, 'files' | 'stdin'>): Promise<void>;
  /** The session below: snapshots, rewinding. */
  readonly session: Session;
}

/** Starts a kernel. */
export async function createNodeKernel(options: NodeKernelOptions = {}): Promise<NodeKernel> {
  const { module, runtime, compile, carried, booted } = await parts();
  let files = asFiles(options.files);
  let input = asLines(options.stdin);
  const session = await Session.create({
    module,
    runtime,
    compile,
    carried,
    stack: LIMITS.roomyStack,
    files: {
      read: (path) => files.read(path),
      isFolder: (path) => files.isFolder(path),
      display: (path) => files.display(path),
      open: (path) => files.open?.(path),
    },
    input: () => input(),
    clock: virtualClock(options.epoch ?? RECORDED_EPOCH),
    from: booted,
    subject: options.subject,
  });
  return {
    session,
    run: (source, runOptions) => collect(session, source, runOptions),
    async fresh(change = {}) {
      files = asFiles(change.files ?? options.files);
      input = asLines(change.stdin ?? options.stdin);
      await session.reset();
    },
  };
}

/** Runs a source and collects what it prints. */
export async function collect(
  session: Session,
  source: string,
  options: NodeRunOptions,
): Promise<NodeRunResult> {
  const parts: Record<1 | 2, string[]> = { 1: [], 2: [] };
  let value: string | undefined;
  const result = await session.run(source, {
    ...options,
    maxOutput: options.maxOutput ?? LIMITS.programOutput,
    write(stream, text, _, isResult) {
      parts[stream].push(text);
      if (isResult) value = (value ?? '') + text;
      options.onWrite?.(stream, text);
    },
  });
  return {
    ...result,
    ok: result.status === 'ok',
    stdout: parts[1].join(''),
    stderr: parts[2].join(''),
    result: value,
  };
}

interface Parts {
  module: WebAssembly.Module;
  runtime: string;
  compile: Compile;
  carried: CarriedModules;
  booted: BootedState;
}

let shared: Promise<Parts> | undefined;

/** What all kernels of a process share. */
function parts(): Promise<Parts> {
  shared ??= (async () => {
    const [{ compile }, guest] = await Promise.all([
      import('../../../sandbox/compiler/compile.ts'),
      guestBundle(),
    ]);
    const { core: runtime, late, rare, library } = guest;
    const module = await WebAssembly.compile(await sandboxQuickjs(guest));
    const python = Object.fromEntries(moduleSources());
    const carried = inOrder(
      nativeModules(lateModules({ ...late, ...rare })),
      libraryModules({ python, native: library }, compile),
    );
    const booted = await bootedState({ module, runtime, compile, stack: LIMITS.roomyStack });
    return { module, runtime, compile, carried, booted };
  })();
  return shared;
}

function asFiles(files: NodeKernelOptions['files'] = {}): ProgramFiles {
  if (typeof files.read === 'function') return files as ProgramFiles;
  return filesInMemory(new Map(Object.entries(files as Record<string, string>)));
}

function asLines(stdin: NodeKernelOptions['stdin'] = ''): () => string | undefined {
  return typeof stdin === 'string' ? textLines(stdin) : stdin;
}
