/**
 * What a run may use, and the words in which a run that used more is told so.
 */

/** Bytes, milliseconds and characters. */
export const LIMITS = {
  /**
   * Stack of QuickJS, bytes. It overflows catchably in browsers' workers; with more, the browser's own stack ends first (500 KB
   * in Chromium's), which is a trap and leaves the instance corrupt.
   */
  stack: 128 * 1024,
  /**
   * The same where WebAssembly runs on a stack of its own (JSPI; 984 KB in Chromium). Generators that nest by `for` take most of that: they
   * overflow catchably after 1,040, as CPython's do after 1,000; with 208 KB they are trapped instead.
   */
  suspendableStack: 192 * 1024,
  /** The same under Node, which has about 1 MB. */
  roomyStack: 256 * 1024,
  /**
   * Maximum of the linear memory, bytes. A Python object costs 50 to 200 bytes here, so a list of a million fits
   * several times; a phone's browser ends a tab that takes much more.
   */
  memory: 256 * 1024 * 1024,
  /** Computing time of a run, ms. */
  deadline: 10_000,
  /** What the page waits beyond the deadline before it ends the worker: native loops cannot be interrupted, ms. */
  grace: 1_000,
  /** How long a run may go on once memory has run out, to handle its MemoryError or to print a traceback, ms. */
  afterMemory: 1_000,
  /** Characters that a run in a page may print; the DOM grows slow beyond. */
  output: 1_000_000,
  /** Characters that a program run from the command line may print. */
  programOutput: 32_000_000,
  /** Snapshots kept for rewinding, and the bytes that they may hold together. */
  snapshots: 100,
  snapshotBytes: 24 * 1024 * 1024,
  /** The biggest state of which the page keeps a copy for when it has to end the worker, bytes. */
  keptBytes: 32 * 1024 * 1024,
} as const;

/** Why the host ended a run, or an attempt at one: after `library` and `input` it begins again with what it waited for. */
export type StopReason =
  | 'deadline'
  | 'stop'
  | 'output'
  | 'memory'
  | 'stack'
  | 'library'
  | 'input'
  | 'crash';

/** What a stopped run is told: the exception's class, and the line that stands for its traceback. */
export interface StopText {
  error: string;
  line: string;
}

/** What the words of a stop depend on. */
export interface StopContext {
  /** 'cell' or 'program'. */
  subject: string;
  /** The deadline in ms, or the number of characters. */
  limit: number;
  /** What the engine said of a crash, the module that is not there, or ''. */
  detail: string;
}

/** The exception and the last line for a run that the host ended. */
export function stopText(reason: StopReason, { subject, limit, detail }: StopContext): StopText {
  switch (reason) {
    case 'deadline':
      return say(
        'TimeoutError',
        `the ${subject} ran for ${seconds(limit)} s without finishing; the sandbox stopped it`,
      );
    case 'stop':
      return { error: 'KeyboardInterrupt', line: 'KeyboardInterrupt\n' };
    case 'output':
      return say(
        'RuntimeError',
        `the ${subject} printed more than ${limit.toLocaleString('en-US')} characters; the sandbox stopped it`,
      );
    case 'memory':
      return say(
        'MemoryError',
        `the ${subject} needed more memory than the sandbox has; the sandbox stopped it`,
      );
    case 'stack':
      return say(
        'RecursionError',
        `the ${subject} nested deeper than the sandbox's stack; the sandbox stopped it`,
      );
    case 'library':
      return say('ImportError', `the sandbox's library, with ${detail}, could not be loaded`);
    case 'input': // Ends an attempt, never a run.
    case 'crash':
      return say('SystemError', `the sandbox failed${detail && `: ${detail}`}`);
  }
}

function say(error: string, text: string): StopText {
  return { error, line: `${error}: ${text}\n` };
}

function seconds(ms: number): string {
  return String(Math.round(ms / 100) / 10);
}
