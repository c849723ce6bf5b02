/** What the guest, in QuickJS, and its host ask of each other. Types only; imports nothing. */

/** What a compilation gives, as JSON. */
export type Compiled =
  | {
      ok: true;
      js: string;
      /** SyntaxWarnings, in CPython's order. */
      warnings?: CompilerWarning[];
    }
  | {
      ok: false;
      /** Those that were given before the error was found. */
      warnings?: CompilerWarning[];
      /** Name of the Python exception: SyntaxError, IndentationError, TabError, NotImplementedError. */
      type: string;
      msg: string;
      line: number;
      /** Counts from 1, as `SyntaxError.offset`. */
      offset: number;
      endLine: number;
      endOffset: number;
      /** The grammar had nothing to object to: the code generator did, which knows no text but that of a file. */
      parsed?: boolean;
      /** Nor was it the grammar that objected, but the tokeniser. */
      isOfToken?: boolean;
      /**
       * What a traceback of the uncaught error prints instead of `msg`, the line of source and its caret: CPython 3.14
       * looks for a misspelt keyword only when it prints (see `compiler/2-syntax/typos.ts`).
       */
      typo?: { msg: string; text: string; offset: number; endOffset: number };
    };

/** A SyntaxWarning; its place is what the SyntaxError has that a filter may make of it, `error` that one's words (else `msg`). */
export interface CompilerWarning {
  msg: string;
  line: number;
  offset: number;
  endLine: number;
  endOffset: number;
  error?: string;
}

/**
 * How to compile. `cell`: like `exec`, and the value of a last expression goes to `display`. `…-locals`: for `exec` and `eval`
 * with locals of their own, the unit's function takes the module and a namespace object, which has the names of the module level
 * as a class body's has. `…-await`: `await` may stand outside of functions, and where it does, the unit's function gives a coroutine; a
 * `cell-await` always does. `…-parse` gives the JSON of the source's tree in place of JavaScript (`compiler/tree-text.ts`); with `-tree`, such a
 * JSON stands in the place of the source. `…-incomplete`: where a source might only not be whole yet, the error is `_IncompleteInputError`. `…-O`: without
 * assertions, `…-OO`: without docstrings too, as the options of CPython's command line.
 */
export type CompileMode = `${PlainMode}${CompileFlags}` | `${SourceMode}-parse`;
export type CompileFlags =
  `${'' | '-await' | '-tree' | '-tree-await' | '-incomplete'}${'' | '-O' | '-OO'}`;
type PlainMode = SourceMode | 'cell' | `${SourceMode}-locals`;
export type SourceMode = 'exec' | 'eval' | 'single';

/**
 * What the guest's `run` is asked beside running a source. `complete`: what could be typed at an offset of the source, which `filename` is;
 * `frames`: which suspended frames the namespace refers to; both print JSON. `cut`: what the run that was interrupted has recorded.
 */
export type GuestMode = CompileMode | 'complete' | 'frames' | 'cut';

/** What emitted code records: nothing, what happens to its suspended frames, or each line too. */
export type TraceMode = '' | 'frames' | 'lines';

/**
 * What the host gives to the guest, as functions on the object that `boot` takes. Only strings and numbers cross, and
 * text that may hold NUL or lone surrogates crosses as JSON.
 */
export interface Host {
  /** `text` is JSON. `stream`: 1 stdout, 2 stderr, 3 the value of a cell's last expression (part of stdout where that matters). */
  write(stream: number, text: string): void;
  /** `source` is JSON. Gives JSON of `Compiled`. */
  compile(source: string, filename: string, mode: CompileMode, trace: TraceMode): string;
  /** A module that the sandbox carries (JavaScript text of a unit) or a file beside the program: JSON, or '' if there is none. */
  module(name: string): string;
  /** JavaScript text of a part of the runtime that has waited for the first call of one of its functions: JSON, or '' if there is none. */
  late(part: number): string;
  /** A line of standard input with its newline as JSON, or '' at its end. `prompt` is JSON; the guest has written it to stdout. */
  input(prompt: string): string;
  /** `sys.argv` of the run under way: a JSON list. */
  argv(): string;
  /**
   * What lies at a path (JSON) beside the program, which it can read: the bytes of a file as a JSON text of one character each, the names
   * in a folder as a JSON list, or '' if there is nothing.
   */
  file(path: string): string;
  /**
   * The clock: whole nanoseconds since its start (so that three sleeps of 0.1 s make 0.3 s), the second since 1970 at which it started, and
   * waiting, which moves it on by so many seconds.
   */
  now(): number;
  epoch(): number;
  advance(seconds: number): void;
  /** The normal form (NFC, NFD, NFKC, NFKD) of a text; both texts are JSON. The engine carries no tables for it. */
  normalize(form: string, text: string): string;
  /**
   * How many calls are under way above the outermost one whose first argument this object is; -1 where that is the call that asks, which has
   * it as its first argument too.
   */
  callsAbove(argument: object): number;
  /**
   * Calls a function that gives a text, and gives that: in all else it is as if it had not been called. (The memory is put back, which takes
   * some 20 ms.) It must call no host function. '' where it throws.
   */
  suppose(f: () => string): string;
  /** Puts all objects that there are into an array: those of the engine's and of the runtime's as well as Python's. */
  objects(into: unknown[]): void;
  /** The finaliser of a new host reference writes to `D`; gives the reference. See `runtime/generators/dropped.ts`. */
  track(id: number): unknown;
  /**
   * The memory behind `Runtime.D`, which the host writes when a tracked object is gone: `D[0]` becomes 1, `D[1]` counts, and the
   * numbers follow from `D[2]`. `D[1]` may exceed what fits (`D.length - 2`): then look at everything that is tracked. The guest
   * resets `D[0]` and `D[1]`.
   */
  flags: ArrayBuffer;
}

/** What `Host.module` finds, as JSON. */
export type FoundModule =
  | { kind: 'unit'; js: string; filename: string; isPackage: boolean; source: string }
  /** Written in TypeScript: texts to be evaluated in order, unless they have been. The last one defines the module. */
  | { kind: 'native'; parts: { name: string; js: string }[] }
  | { kind: 'source'; source: string; filename: string; isPackage: boolean };

/** What the guest gives to its host: the object that `boot` gives. */
export interface Guest {
  /**
   * Compiles and runs one source in the namespace of `__main__`; prints a traceback itself. `source` is JSON. Gives JSON of RunEnd.
   * `trace`: JSON of `TraceOptions` of the protocol where the run is to be traced, else ''.
   */
  run(source: string, filename: string, mode: GuestMode, trace: string): string;
  /** A fresh namespace in the same runtime (for the batch of the command line). */
  fresh(): void;
  /** Writes what `print` has buffered. The host calls it when a run was interrupted: the state is then rewound, the output stays. */
  flush(): void;
}

/** How a run ended. `exit`: the code of SystemExit, if that ended it. */
export interface RunEnd {
  ok: boolean;
  /** Class name of the uncaught exception. */
  error?: string;
  exit?: number;
  /** What was recorded, as `Trace` of the protocol. */
  trace?: unknown;
}
