/**
 * Bytes as the text of a script. A page opened from a file can load nothing but scripts, and base64 breaks up what a
 * compressor would find: QuickJS's WebAssembly takes 188 KB as bytes, 247 KB as base64, 190 KB in this form (brotli).
 *
 * The most frequent bytes are one ASCII character each, the rest a mark and a character. (As characters beyond ASCII they would be two
 * bytes of UTF-8, in a pattern that takes 2 KB more.)
 */

/** `alphabet` begins with the two marks; then comes, for byte 0 to 255, what stands for it. */
export interface ByteText {
  alphabet: string;
  text: string;
}

/** Characters that stand in a string literal as two or more. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  '\0': '\\x00',
};

/** The others of ASCII. */
const CHARACTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  (each) => !(each in ESCAPES),
);

/** Gives as many bytes as possible their own character. */
export function encodeBytes(bytes: Uint8Array): ByteText {
  const count = new Uint32Array(256);
  for (const byte of bytes) count[byte] = (count[byte] ?? 0) + 1;
  const byFrequency = [...count.keys()].sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0));
  const single = byFrequency.splice(0, CHARACTERS.length - 2);
  const left = new Set(CHARACTERS);
  const chosen = new Map<number, string>();
  for (const byte of single) {
    const own = String.fromCharCode(byte);
    if (left.delete(own)) chosen.set(byte, own);
  }
  const others = [...left];
  const second = others.pop() ?? '';
  const first = others.pop() ?? '';
  // In order: bytes that are near each other mean similar things.
  for (const byte of single.sort((a, b) => a - b))
    if (!chosen.has(byte)) chosen.set(byte, others.shift() ?? '');
  const marked = [first, second].flatMap((mark) => CHARACTERS.map((each) => mark + each));
  for (const byte of byFrequency) chosen.set(byte, marked.shift() ?? '');
  const inOrder = Array.from({ length: 256 }, (_, byte) => chosen.get(byte) ?? '');
  return {
    alphabet: first + second + inOrder.join(''),
    text: Array.from(bytes, (byte) => inOrder[byte]).join(''),
  };
}

/** A string literal for either text. JSON would write other control characters with six characters each. */
export function stringLiteral(text: string): string {
  return `"${text.replace(/[\n\r"\\\0]/g, (each) => ESCAPES[each] ?? each)}"`;
}

/** The inverse of `encodeBytes`. */
export function decodeBytes({ alphabet, text }: ByteText): Uint8Array<ArrayBuffer> {
  const marks = [alphabet.charCodeAt(0), alphabet.charCodeAt(1)];
  // By the code of a character, and 128 or 256 more behind a mark.
  const values = new Uint8Array(3 * 128);
  const codeAt = (source: string, at: number): number => {
    const code = source.charCodeAt(at);
    if (code === marks[0]) return 128 + source.charCodeAt(at + 1);
    return code === marks[1] ? 256 + source.charCodeAt(at + 1) : code;
  };
  for (let byte = 0, at = 2; byte < 256; byte++) {
    const code = codeAt(alphabet, at);
    values[code] = byte;
    at += code < 128 ? 1 : 2;
  }
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; length++) {
    const code = codeAt(text, at);
    bytes[length] = values[code] ?? 0;
    at += code < 128 ? 1 : 2;
  }
  return bytes.slice(0, length);
}
