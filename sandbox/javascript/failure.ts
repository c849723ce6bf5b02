import { inspect } from './inspect.ts';

/** What ends a cell, in words: the error, and where in which cell. */

/**
 * Where each source stands: code that is evaluated in a scope has no file name, so its lines are counted on from those of the sources before.
 */
export class Sources {
  private readonly files: { after: number; name: string }[] = [];
  private lines = 0;

  /** Takes a source; gives what to put before it. */
  add(source: string, name: string): string {
    const after = this.lines;
    this.files.push({ after, name });
    this.lines += source.split('\n').length;
    // The first line is that of the code which leads in.
    return '\n'.repeat(after + 1);
  }

  /** The place of a line of what was evaluated: `<cell a>:2`; undefined for the code that leads in. */
  place(line: number): string | undefined {
    const at = line - 1;
    const file = this.files.findLast(({ after }) => at > after);
    return file && `${file.name}:${at - file.after}`;
  }
}

/** Frames that are shown. */
const MOST_FRAMES = 10;
/** A frame of QuickJS's `stack`: `    at name (<input>:12:3)`. */
const FRAME = /^ *at (?:(.*) \()?<input>:(\d+)(?::\d+)?\)?$/;

/** The lines for an uncaught error. */
export function failureText(error: unknown, sources: Sources): string {
  const head = `Uncaught ${inspect(error)}`;
  const frames = error instanceof Error ? framesOf(String(error.stack), sources) : [];
  return [head, ...frames.slice(0, MOST_FRAMES)].join('\n');
}

function framesOf(stack: string, sources: Sources): string[] {
  return stack.split('\n').flatMap((text) => {
    const [, name = '', line = '0'] = FRAME.exec(text) ?? [];
    const place = sources.place(Number(line));
    if (!place) return [];
    return [`    at ${name === '' || name.startsWith('<') ? place : `${name} (${place})`}`];
  });
}

/** What a run that failed is called: the class of its error. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.constructor.name || error.name : 'Error';
