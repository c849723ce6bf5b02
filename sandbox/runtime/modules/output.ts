import { callm } from '../core/call.ts';
import { host } from '../core/host.ts';
import { None } from '../core/object.ts';
import { decode, encode } from '../types/unicode-codecs.ts';
import { modules } from './loaded.ts';

/** Characters of standard output that are kept back before the host gets them. */
const BATCH = 1024;

/** The first prints are handed over at once, so that a reader sees them although the program goes on computing. */
const AT_ONCE = 64;
let prints = 0;

let pending: string[] = [];
let size = 0;

/** Writes to standard output (1) or error (2), or the value of a cell (3). What is not plain output comes after what was printed before it. */
export function write(stream: 1 | 2 | 3, text: string): void {
  if (text === '') return;
  if (!text.isWellFormed()) return writeHalves(stream, text);
  if (stream !== 1) {
    flush();
    host.write(stream, JSON.stringify(text));
    return;
  }
  pending.push(text);
  size += text.length;
  if (size >= BATCH || prints++ < AT_ONCE) flush();
}

/** Half a character (a lone surrogate) is an error on standard output, and escaped elsewhere. */
function writeHalves(stream: 1 | 2 | 3, text: string): void {
  const bytes = encode(text, 'utf-8', stream === 1 ? 'strict' : 'backslashreplace');
  write(stream, decode(bytes, 'utf-8', 'strict'));
}

/** Writes what the interpreter has to say to `sys.stderr`, which a program may have replaced. What fails there is lost. */
export function report(text: string): void {
  const stream = modules.get('sys')?.$stderr;
  if (stream === undefined) return write(2, text);
  try {
    if (stream.emit) stream.emit(text);
    else if (stream !== None) callm(stream, 'write', [text]);
  } catch {
    // There is nowhere left to say it.
  }
}

/** Hands over what was kept back. */
export function flush(): void {
  if (size === 0) return;
  const text = pending.join('');
  pending = [];
  size = 0;
  host.write(1, JSON.stringify(text));
}

/** A new run begins. */
export function beginRun(): void {
  prints = 0;
}
