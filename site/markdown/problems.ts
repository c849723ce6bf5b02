import path from 'node:path';

/** Something that the author of a chapter has to mend. */
export interface Problem {
  /** Absolute path of the file. */
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}

/** `content/02-send.mdx:41: message`, the path as seen from the working directory. */
export function describe({ file, line, message }: Problem): string {
  return `${path.relative(process.cwd(), file)}:${line}: ${message}`;
}

/** Thrown in the development server, where a page shows one problem at a time; the build lists them all before it starts. */
export function fail(problem: Problem): never {
  const error = new Error(describe(problem));
  error.stack = error.message;
  throw error;
}
