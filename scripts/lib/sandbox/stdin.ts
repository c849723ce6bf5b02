import { readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK = 64 * 1024;
/** Milliseconds between two looks at a terminal or pipe that has nothing yet and does not block. */
const PAUSE = 10;

/** Gives standard input line by line, each with its newline, reading no further than it has to; undefined at the end. */
export function stdinLines(fd = 0): () => string | undefined {
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(CHUNK);
  let text = '';
  let ended = false;
  return () => {
    while (!ended && !text.includes('\n')) {
      const count = readSome(fd, chunk);
      ended = count === 0;
      text += ended ? decoder.end() : decoder.write(chunk.subarray(0, count));
    }
    const end = text.indexOf('\n') + 1 || text.length;
    const line = text.slice(0, end);
    text = text.slice(end);
    return line || undefined;
  };
}

/** Gives a text line by line, each with its newline. */
export function textLines(text: string): () => string | undefined {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let next = 0;
  return () => lines[next++];
}

/** Waits for input; 0 at its end. */
function readSome(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
