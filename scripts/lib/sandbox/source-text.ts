/**
 * Decodes a Python file as CPython does: UTF-8 unless a byte order mark or an encoding declaration (PEP 263) in the first two lines says
 * otherwise.
 */

/** The text, or the message of the SyntaxError that CPython raises. */
export type SourceText = { ok: true; text: string } | { ok: false; message: string };

const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;

/** `file` is the name that the message gives. */
export function decodeSource(bytes: Uint8Array, file: string): SourceText {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const encoding = marked ? 'utf-8' : (declaredEncoding(bytes) ?? 'utf-8');
  // Browsers' "latin1" is windows-1252; Python's is the first 256 characters.
  if (/^(latin-?1|iso-?8859-?1|l1)$/i.test(encoding.replaceAll('_', '-'))) {
    return { ok: true, text: Buffer.from(bytes).toString('latin1') };
  }
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: `unknown encoding: ${encoding}` };
    return { ok: false, message: undecodable(bytes, file) };
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [first = '', second = ''] = Buffer.from(bytes.subarray(0, 400))
    .toString('latin1')
    .split(/\r\n?|\n/);
  const found = DECLARATION.exec(first) ?? (BLANK.test(first) ? DECLARATION.exec(second) : null);
  return found?.[1];
}

/** Says where the first byte is that is not UTF-8. */
function undecodable(bytes: Uint8Array, file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    start = end + 1;
    line += 1;
  }
  const bad = bytes.subarray(start).find((byte) => byte >= 0x80) ?? 0;
  return (
    `Non-UTF-8 code starting with '\\x${bad.toString(16)}' in file ${file} on line ${line}, ` +
    'but no encoding declared; see https://peps.python.org/pep-0263/ for details'
  );
}
