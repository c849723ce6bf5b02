/**
 * Where the text of each unit stands, so that an entry of QuickJS's own stack (a line and a column) can be turned into a
 * place in Python code. Each unit is evaluated below so many empty lines that no two share a line.
 */
import type { Code, Unit } from '../../abi.ts';

/** The file name that QuickJS gives to evaluated text. */
export const EVALUATED = '<input>';

interface Placed {
  unit: WeakRef<Unit>;
  /** Number of the line before its first. */
  base: number;
  lines: number;
  text: () => string;
}

/** A place in Python code: the position that `L` holds there. */
export interface Place {
  code: Code;
  l: number;
}

/** Where lines are looked for again, among those of units that are gone. */
const MANY_LINES = 50_000;

let placed: Placed[] = [];

/** Texts that were asked for last, and how many of them are kept. */
const recent = new Map<Placed, string>();
const RECENT = 8;

/** What has been found, by `line:column`, as long as lines are not given anew. Code is not held: with it goes what `exec` has made. */
const found = new Map<string, { code: WeakRef<Code>; l: number } | undefined>();

/** Stands for the unit of text that has none. */
const APART: Unit = { filename: '', positions: '' };

const countLines = (text: string): number => text.split('\n').length;

/** The first line (less one) for a unit of so many lines: after all others, or in a gap. */
function baseFor(lines: number): number {
  const last = placed[placed.length - 1];
  const end = last === undefined ? 0 : last.base + last.lines;
  if (end < MANY_LINES) return end;
  placed = placed.filter((p) => p.unit.deref() !== undefined);
  found.clear();
  let base = 0;
  for (const p of placed) {
    if (p.base - base >= lines) break;
    base = p.base + p.lines;
  }
  return base;
}

/** Empty lines to put before a unit's text, and what to call with the unit once it is made. `text` gives the text again. */
export function place(js: string, text: () => string): { before: string; made(unit: Unit): void } {
  const lines = countLines(js);
  const base = baseFor(lines);
  const made = (unit: Unit) => {
    placed.push({ unit: new WeakRef(unit), base, lines, text });
    placed.sort((a, b) => a.base - b.base);
  };
  return { before: '\n'.repeat(base), made };
}

/** Empty lines to put before evaluated text that is no unit: the runtime's own, of which no place is to be found. */
export function placeApart(js: string): string {
  const { before, made } = place(js, () => '');
  made(APART);
  return before;
}

/** The Python code that stands at a `line:column` of evaluated text; undefined where there is none. */
export function placeAt(where: string): Place | undefined {
  const known = found.get(where);
  const code = known?.code.deref();
  if (code !== undefined) return { code, l: (known as { l: number }).l };
  if (known === undefined && found.has(where)) return undefined;
  const place = findPlace(where);
  found.set(where, place && { code: new WeakRef(place.code), l: place.l });
  return place;
}

function findPlace(where: string): Place | undefined {
  const [line = 0, column = 0] = where.split(':').map(Number);
  const p = placed.find(({ base, lines }) => line > base && line <= base + lines);
  const unit = p?.unit.deref();
  return p && unit && placeIn(textOf(p), line - p.base, column, unit);
}

/** The text of a unit: a stack goes through the same few again and again. */
function textOf(p: Placed): string {
  const text = recent.get(p) ?? p.text();
  recent.delete(p);
  recent.set(p, text);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return text;
}

function placeIn(text: string, line: number, column: number, unit: Unit): Place | undefined {
  const at = offsetOf(text, line, column);
  const number = endAround(text, at) ?? codeAround(text, at);
  const code = number === undefined ? undefined : (unit as Unit & { codes: Code[] }).codes[number];
  const l = code && (positionAt(text, at) ?? -1 - code.info.line);
  return code && { code, l: l as number };
}

/** The offset in a text of a line and a column, both from 1. QuickJS counts columns in code points. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  let at = start;
  for (let n = 1; n < column; n++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  return at;
}

const MAKES = '=code(U,';

/** The number of a code object: how many the text makes before it. */
function numberOf(text: string, name: string): number {
  let n = 0;
  for (let at = text.indexOf(MAKES); at >= 0; at = text.indexOf(MAKES, at + 1)) {
    const start = at - name.length;
    if (text.startsWith(name, start) && !/\w/.test(text[start - 1] as string)) return n;
    n++;
  }
  return -1;
}

/** The number of the code object whose body ends by an exception at an offset: it cleans up what it has dropped then. */
function endAround(text: string, at: number): number | undefined {
  const start = text.lastIndexOf('catch(e){throw ', at);
  const name = /^catch\(e\)\{throw (?:caught|failed)\(e,L,([^),]+)/.exec(
    text.slice(start, start + 60),
  )?.[1];
  return name !== undefined && text.indexOf('}', start) >= at ? numberOf(text, name) : undefined;
}

/** The number of the code object around an offset: a body ends in a `catch` that names it. */
function codeAround(text: string, at: number): number | undefined {
  const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;
  token.lastIndex = at;
  let depth = 0;
  for (let m = token.exec(text); m !== null; m = token.exec(text)) {
    if (m[0] === '{') depth++;
    else if (m[0] === '}' && --depth < 0) {
      depth = 0;
      const name = /^\}catch\(e\)\{throw (?:caught|failed)\(e,L,([^),]+)/.exec(
        text.substr(m.index, 60),
      )?.[1];
      if (name !== undefined) return numberOf(text, name);
    }
  }
  return undefined;
}

/**
 * What `L` holds at an offset. A call sets it by its last argument; otherwise it was set before, or has no value yet.
 */
function positionAt(text: string, at: number): number | undefined {
  if (text[at] === '(') {
    const last = /L=(-?\d+)\)*$/.exec(text.slice(at, closing(text, at)))?.[1];
    if (last !== undefined) return Number(last);
  }
  for (let i = text.lastIndexOf('L', at + 1); i > 0; i = text.lastIndexOf('L', i - 1)) {
    if (/^var L[,;]/.test(text.substr(i - 4, 6))) return undefined;
    const l = /^L=(-?\d+)/.exec(text.substr(i, 14))?.[1];
    if (l !== undefined) return Number(l);
  }
  return undefined;
}

/** The offset of the parenthesis that closes one. */
function closing(text: string, open: number): number {
  const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()]/g;
  token.lastIndex = open;
  let depth = 0;
  for (let m = token.exec(text); m !== null; m = token.exec(text)) {
    if (m[0] === '(') depth++;
    else if (m[0] === ')' && --depth === 0) return m.index;
  }
  return text.length;
}
