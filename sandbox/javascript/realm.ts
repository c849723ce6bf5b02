import type { RunEnd } from '../boundary.ts';
import { addConsole, type Print } from './console.ts';
import { errorName, failureText, Sources } from './failure.ts';
import { inspect } from './inspect.ts';
import { addTimers, type Timers } from './timers.ts';

/**
 * The guest of JavaScript cells: what stands in QuickJS in the place of the Python runtime. It evaluates the cells of a page one after the
 * other, each in the scope that those before have left.
 */

/** What it uses of the host (`boundary.ts`): streams are 1 stdout, 2 stderr, 3 the value of a cell. */
export interface RealmHost {
  write(stream: number, json: string): void;
  /** Nanoseconds of the virtual clock. */
  now(): number;
  /** Seconds since 1970 at which the clock started. */
  epoch(): number;
  advance(seconds: number): void;
}

/** Taken before a cell may put something else in their place. */
const { parse, stringify } = JSON;

/** Characters that gather before they are handed to the host. */
const BATCH = 4096;

/**
 * Gives the two functions that the host calls. `run` gives JSON of `RunEnd`, or '' where it is to be called again (mode `turn`) once the
 * jobs of promises have run.
 */
export function boot(host: RealmHost): {
  run(source: string, filename: string, mode: string): string;
  flush(): void;
} {
  const { print, flush } = printer(host);
  addConsole(globalThis, print);
  const timers = addTimers(globalThis, host);
  const cells = new Cells(timers, print);
  return {
    flush,
    run(source, filename, mode) {
      if (mode === 'complete') return stringify({ ok: true });
      const end = mode === 'turn' ? cells.turn() : cells.begin(parse(source), filename);
      flush();
      return end ? stringify(end) : '';
    },
  };
}

function printer(host: RealmHost): { print: Print; flush(): void } {
  let stream = 1;
  let text = '';
  const flush = () => {
    if (text !== '') host.write(stream, stringify(text));
    text = '';
  };
  const print: Print = (to, line) => {
    if (to !== stream) flush();
    stream = to;
    text += `${line}\n`;
    if (text.length > BATCH) flush();
  };
  return { print, flush };
}

/** Evaluates a source, with a function to call first that takes the way to evaluate the next one. */
type Evaluate = (source: string) => unknown;

/**
 * Direct evaluations nested in each other: a cell sees the `let`, `const` and `class` of those before, may declare the same name again, and
 * what it declares wrongly is its own affair. The parameters are the only names that it finds besides.
 */
const FIRST_SCOPE = '(function (eval, __next) { return (__source) => eval(__source) })';
const IN_SCOPE = '__next((__source) => eval(__source)); void 0;';

class Cells {
  private readonly timers: Timers;
  private readonly print: Print;
  private readonly sources = new Sources();
  private evaluate: Evaluate;
  /** The value of the cell, where that is a promise. */
  private awaited: Promise<unknown> | undefined;
  private end: RunEnd | undefined;

  constructor(timers: Timers, print: Print) {
    this.timers = timers;
    this.print = print;
    // Taken before the host removes it.
    const { eval: own } = globalThis;
    this.evaluate = own(FIRST_SCOPE)(own, (next: Evaluate) => {
      this.evaluate = next;
    });
  }

  /** Evaluates a cell. Nothing but its end is given here: what waits has its turns first. */
  begin(source: string, filename: string): undefined {
    this.end = undefined;
    this.awaited = undefined;
    const lead = this.sources.add(source, filename);
    this.attempt(() => {
      const value = this.evaluate(IN_SCOPE + lead + source);
      if (value instanceof Promise) this.wait(value);
      else this.show(value);
    });
    return undefined;
  }

  /** All jobs have run: the next timer's turn, or the end. */
  turn(): RunEnd | undefined {
    const callback = this.end ? undefined : this.timers.next();
    if (!callback) {
      this.timers.clear();
      return this.end ?? { ok: true };
    }
    this.attempt(callback);
    return undefined;
  }

  /** The value of a cell that is a promise is what the promise comes to. */
  private wait(promise: Promise<unknown>): void {
    this.awaited = promise;
    const isLast = () => this.awaited === promise;
    promise.then(
      (value) => isLast() && this.show(value),
      (error) => isLast() && this.fail(error),
    );
  }

  private show(value: unknown): void {
    if (value !== undefined) this.print(3, inspect(value));
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    if (this.end) return;
    this.end = { ok: false, error: 'Error' };
    try {
      this.end.error = errorName(error);
      this.print(2, failureText(error, this.sources));
    } catch {
      // Looking at it runs code of the cell's own, which may throw again.
      this.print(2, 'Uncaught error that cannot be shown');
    }
  }
}
