/**
 * Bytes as the text of a script. A page opened from a file can load nothing but scripts, and base64 breaks up what a
 * compressor would find: QuickJS's WebAssembly takes 199 KB as bytes, 247 KB as base64, 205 KB in this form (brotli).
 */

/** `alphabet[b]` is the character that stands for byte `b`. */
export interface ByteText {
  alphabet: string;
  text: string;
}

/** Characters that stand in a string literal as two or more: for the rarest bytes. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  '\0': '\\x00',
};

/**
 * Gives the most frequent bytes characters that take one byte in UTF-8, and as many as possible their own. All are below 256, so that an
 * engine keeps the text, and the script around it, with one byte for each character.
 */
export function encodeBytes(bytes: Uint8Array): ByteText {
  const count = new Uint32Array(256);
  for (const byte of bytes) count[byte] = (count[byte] ?? 0) + 1;
  const byFrequency = [...count.keys()].sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0));
  const codes = Array.from({ length: 256 }, (_, code) => code);
  const escaped = codes.filter((code) => String.fromCharCode(code) in ESCAPES);
  const narrow = codes.filter((code) => code < 128 && !escaped.includes(code));
  const wide = codes.filter((code) => code >= 128);
  const chosen = new Map<number, number>();
  for (const group of [narrow, wide, escaped]) {
    const members = byFrequency.splice(0, group.length);
    const others = new Set(group);
    for (const byte of members) if (others.delete(byte)) chosen.set(byte, byte);
    const left = others.values();
    for (const byte of members) if (!chosen.has(byte)) chosen.set(byte, left.next().value ?? 0);
  }
  const alphabet = codes.map((byte) => String.fromCharCode(chosen.get(byte) ?? 0));
  return {
    alphabet: alphabet.join(''),
    text: Array.from(bytes, (byte) => alphabet[byte]).join(''),
  };
}

/** A string literal for either text. JSON would write other control characters with six characters each. */
export function stringLiteral(text: string): string {
  return `"${text.replace(/[\n\r"\\\0]/g, (each) => ESCAPES[each] ?? each)}"`;
}

/** The inverse of `encodeBytes`. */
export function decodeBytes({ alphabet, text }: ByteText): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) values[alphabet.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = values[text.charCodeAt(i)] ?? 0;
  return bytes;
}
