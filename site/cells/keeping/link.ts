import { type PageWork, pageWork } from './work.ts';

/**
 * A link that carries the edited cells of a page: in its fragment, which browsers do not send to any server, as compressed JSON in the
 * letters that a URL may hold (RFC 4648, section 5). A check sum tells a link that was cut short.
 */

const START = '#cells=';
/** Most bytes that a link may unfold to: a few letters can hold gigabytes. */
const LARGEST = 2_000_000;

/** The fragment for some cells. */
export async function fragmentOf(cells: PageWork): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(cells));
  const bytes = await through(json, new CompressionStream('deflate'));
  return START + toLetters(bytes);
}

/** Does this fragment say that it carries cells? */
export const carriesCells = (fragment: string): boolean => fragment.startsWith(START);

/** The cells of a fragment; undefined where it is not whole, or never was a link of ours. */
export async function cellsOf(fragment: string): Promise<PageWork | undefined> {
  try {
    const bytes = fromLetters(fragment.slice(START.length));
    const json = await through(bytes, new DecompressionStream('deflate'));
    return pageWork(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch {
    return undefined;
  }
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // Both ends fail together; the reading end tells.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST) throw new RangeError('the link unfolds to too much');
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromLetters(letters: string): Uint8Array {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
