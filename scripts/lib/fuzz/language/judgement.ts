/** Whether the sandbox did what CPython did. */
import { agree, type Verdict } from '../judges.ts';

/** What never may reach a reader: the engine's own words, or a failure of the host. */
const LEAK =
  /the sandbox failed|compiler failed|SystemError|InternalError|not a function|(?<!maps to <)\bundefined\b(?! entity)|\[object |cannot read property|unreachable|at <anonymous>/m;

/** What the sandbox says where it is smaller than CPython. */
const LIMIT = /RecursionError|MemoryError|the sandbox|ModuleNotFoundError|cannot import name/;

export type Judgement = 'equal' | 'different' | 'leak' | 'hang' | 'unjudged';

/** The JavaScript in an output, if CPython's does not hold the same words. */
export function leak(sandbox: Verdict, cpython: Verdict): string | undefined {
  const [found] = LEAK.exec(sandbox.stdout + sandbox.stderr) ?? [];
  return found !== undefined && !(cpython.stdout + cpython.stderr).includes(found)
    ? found
    : undefined;
}

/**
 * Looking for a misspelt keyword, CPython compiles its guesses, and each repeats the warnings of what stands before. We do not.
 */
const GUESSED = /^<(input|unknown)>:\d+: SyntaxWarning: .*\n/gm;
/** Numbers and words of an overflow are those of the system: WebAssembly's are none that a reader knows. */
const OVERFLOW = /\(68, 'Result not representable'\)/g;
/** So are the numbers of the errors of files; here they are Linux's. */
const ERRNO: Record<string, number> = {
  'Bad file descriptor': 9,
  'Directory not empty': 39,
  'File exists': 17,
  'Invalid argument': 22,
  'Is a directory': 21,
  'No such file or directory': 2,
  'Not a directory': 20,
  'Permission denied': 13,
};
const errnoOnLinux = (told: string, words: string): string =>
  words in ERRNO ? `[Errno ${ERRNO[words]}] ${words}` : told;
const onLinux = (text: string): string =>
  text
    .replace(OVERFLOW, "(34, 'Numerical result out of range')")
    .replace(/\[Errno \d+\] ([A-Z][a-z ]+)/g, errnoOnLinux)
    .replaceAll(FOLDER, '');
/** Where programs lie in the oracle's file system. Here they lie at its root. */
const FOLDER = '/program/';
/** Which warnings are shown of a source that is none depends on what CPython's parser has tried before it gave up. */
const isRefused = (v: Verdict): boolean => /^(Syntax|Indentation|Tab)Error: .*\n?$/m.test(v.stderr);
const WARNED = /^\S+:\d+: SyntaxWarning: .*\n(?: {2}.*\n)?/gm;
const unwarned = (v: Verdict): Verdict => ({ ...v, stderr: v.stderr.replace(WARNED, '') });

const plain = (v: Verdict): Verdict => ({
  ...v,
  stdout: onLinux(v.stdout),
  stderr: onLinux(v.stderr.replace(GUESSED, '')),
});

/**
 * What is the oracle's own: there a program finds a module that it has written only if it adds its folder to `sys.path`;
 * its clock and its loop are functions of the harness, and are named so where they refuse their arguments.
 */
const isItsOwn = (sandbox: string, cpython: string): boolean =>
  /\b(install|virtual_loop)\.<locals>\./.test(cpython) ||
  (/No module named '\w+'/.test(cpython) && !/No module named '\w+'/.test(sandbox));

/** Compares two outputs. */
export function judge(sandbox: Verdict, printed: Verdict): Judgement {
  const cpython = plain(printed);
  if (leak(sandbox, cpython) !== undefined) return 'leak';
  if (cpython.stopped !== undefined) return 'unjudged';
  if (sandbox.stopped === 'deadline') return 'hang';
  if (sandbox.stopped !== undefined) return 'unjudged';
  if (agree(sandbox, cpython)) return 'equal';
  if (isRefused(sandbox) && agree(unwarned(sandbox), unwarned(cpython))) return 'equal';
  const here = sandbox.stderr + sandbox.stdout;
  const there = cpython.stderr + cpython.stdout;
  return LIMIT.test(here) || isItsOwn(here, there) ? 'unjudged' : 'different';
}
