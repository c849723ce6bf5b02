/** Pieces of JavaScript text. */

/** A JavaScript string literal. Lone surrogates, NUL and line separators are escaped. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029\u007f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The property that holds a Python attribute, as access text: `.$x`. */
export function attribute(name: string): string {
  return isPlain(name) ? `.$${name}` : `[${quote(`$${name}`)}]`;
}

/** The property that holds a call slot: `._x`. */
export function callSlot(name: string): string {
  return isPlain(name) ? `._${name}` : `[${quote(`_${name}`)}]`;
}

const isPlain = (name: string): boolean => /^\w+$/.test(name);

/** Is it a name with a meaning for the language (`__init__`)? Its call slot is the type's alone. */
export const isDunder = (name: string): boolean =>
  name.startsWith('__') && name.endsWith('__') && name.length > 4;

/** `a=b=void 0`, or nothing. */
export const clear = (names: readonly string[]): string =>
  names.length > 0 ? `${names.join('=')}=void 0;` : '';

/** A docstring as Python 3.13 keeps it: tabs expanded, the common indentation of the later lines removed. */
export function cleanDoc(doc: string): string {
  const lines = expandTabs(doc).split('\n');
  const indents = lines
    .slice(1)
    .filter((l) => /[^ ]/.test(l))
    .map((l) => l.search(/[^ ]/));
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  const strip = (line: string): string =>
    line.slice(Math.min(margin, line.match(/^ */)?.[0].length ?? 0));
  return [(lines[0] as string).replace(/^ +/, ''), ...lines.slice(1).map(strip)].join('\n');
}

function expandTabs(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let out = '';
      for (const c of line) out += c === '\t' ? ' '.repeat(8 - (out.length % 8)) : c;
      return out;
    })
    .join('\n');
}

/** Is a variable a small int, one of 32 bits? */
export const smallTest = (x: string): string => `(${x}|0)===${x}`;
