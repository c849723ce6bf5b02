import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Trace, TraceOptions } from '../../../sandbox/trace.ts';
import { programFolder } from './folder.ts';
import type { NodeKernel, NodeRunResult } from './node-kernel.ts';
import { decodeSource } from './source-text.ts';

/** Runs files as `python FILE` does. */

/** Exit codes beside a program's own. */
export const EXIT = {
  ok: 0,
  exception: 1,
  noFile: 2,
  deadline: 124,
  keyboard: 130,
  unread: 141,
} as const;

export interface ProgramOptions {
  /** Arguments of the program, without its name. */
  args?: string[];
  /** `await` may stand outside of functions. */
  awaits?: boolean | undefined;
  /** Milliseconds of computing. */
  deadline?: number;
  /** Gives the next line of standard input. */
  stdin?: string | (() => string | undefined);
  onWrite?: (stream: 1 | 2, text: string) => void;
  /** Record what happens to frames and loops. */
  trace?: TraceOptions | undefined;
}

/** What a program printed, and its exit code. */
export interface ProgramResult {
  stdout: string;
  stderr: string;
  code: number;
  /** Milliseconds. */
  ms: number;
  /** What was recorded. */
  trace?: Trace | undefined;
}

/** Runs a file in a fresh namespace. `file` is the name as given, and `sys.argv[0]`. */
export async function runProgram(
  kernel: NodeKernel,
  file: string,
  { args = [], awaits, deadline, stdin, onWrite, trace }: ProgramOptions = {},
): Promise<ProgramResult> {
  // CPython makes the script's path absolute (since 3.9), and tracebacks name it so.
  const filename = path.resolve(file);
  const refuse = (text: string, code: number): ProgramResult => {
    onWrite?.(2, text);
    return { stdout: '', stderr: text, code, ms: 0 };
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(filename);
  } catch (error) {
    return refuse(`python: can't open file '${filename}': ${reason(error)}\n`, EXIT.noFile);
  }
  const source = decodeSource(bytes, filename);
  if (!source.ok)
    return refuse(`  File "${filename}"\nSyntaxError: ${source.message}\n`, EXIT.exception);
  await kernel.fresh({ files: programFolder(path.dirname(filename)), stdin });
  const argv = [file, ...args];
  const mode = awaits ? 'exec-await' : 'exec';
  const options = { filename, mode, argv, deadline, onWrite, trace } as const;
  const result = await kernel.run(source.text, options);
  const { stdout, stderr, ms } = result;
  return { stdout, stderr, code: exitCode(result), ms, trace: result.trace };
}

/** The exit code that `python FILE` would have. */
function exitCode({ exit, error, stopped }: NodeRunResult): number {
  if (stopped === 'deadline') return EXIT.deadline;
  if (exit !== undefined) return exit & 0xff;
  if (error === 'KeyboardInterrupt') return EXIT.keyboard;
  return error === undefined ? EXIT.ok : EXIT.exception;
}

/** An operating system's error in CPython's words. */
function reason(error: unknown): string {
  const { code, errno = 0 } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    ENOENT: 'No such file or directory',
    EISDIR: 'Is a directory',
    EACCES: 'Permission denied',
  };
  return `[Errno ${Math.abs(errno)}] ${words[code ?? ''] ?? code}`;
}
