import type { Code } from '../../abi.ts';
import { tryGet } from './attributes.ts';
import { markedSource } from './carets.ts';
import { type PyException, pythonic, type TracebackEntry } from './exceptions.ts';
import { isStr, List, None, Tuple, type Value } from './object.ts';
import { lineOf, positionOf } from './positions.ts';
import { isA, repr, str } from './protocols.ts';
import { suggestion } from './suggestions.ts';

/** The sources of what has been compiled, by file name, as lines (`linecache`). */
export const sources = new Map<string, string[]>();

/** Without a source: forgets it. */
export function addSource(filename: string, source: string | undefined): void {
  if (source === undefined) sources.delete(filename);
  else sources.set(filename, source.split(/\r\n|\r|\n/));
}

/** How often an identical entry of a recursion is shown before it is counted. */
const RECURSIVE_CUTOFF = 3;

/** The lines of one entry, as the interpreter itself writes them for what cannot be caught: without marks. */
const plainLines = (e: TracebackEntry): string[] =>
  placeLines(e.code.unit.filename, lineOf(e.code, e.l), frameName(e.code));

/** A place, and its line of code where that is known. */
export function placeLines(filename: string, line: number, name: string): string[] {
  const text = (sources.get(filename)?.[line - 1] ?? '').trim();
  const head = `  File "${filename}", line ${line}, in ${name}`;
  return text === '' ? [head] : [head, `    ${text}`];
}

/** The lines of one entry. */
function entryLines(e: TracebackEntry): string[] {
  const { filename } = e.code.unit;
  const out = [`  File "${filename}", line ${lineOf(e.code, e.l)}, in ${frameName(e.code)}`];
  const source = sources.get(filename);
  if (source === undefined) return out;
  const p = positionOf(e.code, e.l);
  if (p !== undefined) for (const line of markedSource(source, p)) out.push(`    ${line}`);
  else {
    const text = (source[lineOf(e.code, e.l) - 1] ?? '').trim();
    if (text !== '') out.push(`    ${text}`);
  }
  return out;
}

/** What tracebacks call a frame: `co_name`. */
const frameName = (code: Code): string => code.info.name;

/** The entries of a stack, each a string of one line or more, of a recursion the first three only. Each entry: what tells it from others, and its lines. */
export function foldedLines(entries: [key: string, lines: () => string[]][]): string[] {
  const out: string[] = [];
  let more = 0;
  entries.forEach(([key, lines], i) => {
    more = key === entries[i - 1]?.[0] ? more + 1 : 1 - RECURSIVE_CUTOFF;
    if (more <= 0) out.push(lines().join('\n'));
    else if (key !== entries[i + 1]?.[0])
      out.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]`);
  });
  return out;
}

/** The entries of a traceback as lines; with a negative limit those at its end. */
export function stackLines(
  first: TracebackEntry | null,
  limit = Number.POSITIVE_INFINITY,
  lines = entryLines,
): string[] {
  const entries: [string, () => string[]][] = [];
  for (let e = first; e !== null; e = e.next) {
    const entry = e;
    const key = `${e.code.unit.filename}\n${lineOf(e.code, e.l)}\n${frameName(e.code)}`;
    entries.push([key, () => lines(entry)]);
  }
  return foldedLines(limit < 0 ? entries.slice(limit) : entries.slice(0, limit));
}

/** `module.qualname` as tracebacks name a class. */
export function className(cls: Value): string {
  const module = cls.dict.get('__module__');
  // Classes of functions have a descriptor of that name.
  const isTold =
    module !== undefined && isStr(module) && module !== 'builtins' && module !== '__main__';
  const shown = isTold ? `${str(module)}.` : '';
  return shown + cls.qualname;
}

function safely(f: () => string, otherwise: string): string {
  try {
    return f();
  } catch (e) {
    pythonic(e);
    return otherwise;
  }
}

/** `Class: message`, with the suggestion and the notes: the last lines of a report. */
export function exceptionOnly(e: Value, hasFrame = true): string[] {
  const name = className(e.T);
  if (isA(e, 'SyntaxError') && e.syntax !== undefined) return syntaxLines(e, name);
  const hint = safely(() => suggestion(e, hasFrame), '');
  return [nameAndText(e, hint), ...notes(e)];
}

function nameAndText(e: Value, hint: string): string {
  const name = className(e.T);
  const text = safely(() => str(e), '<exception str() failed>') + hint;
  return text === '' ? name : `${name}: ${text}`;
}

function notes(e: Value): string[] {
  let list: Value;
  try {
    list = e.$__notes__ ?? tryGet(e, '__notes__');
  } catch (x) {
    return [`Ignored error getting __notes__: ${repr(x)}`];
  }
  if (list === undefined) return [];
  if (!(list instanceof List) && !(list instanceof Tuple))
    return [safely(() => repr(list), '<__notes__ repr() failed>')];
  return list.items.flatMap((n: Value) =>
    (typeof n === 'string' ? n : safely(() => str(n), '<note str() failed>')).split('\n'),
  );
}

/** The fields of a SyntaxError, as `e.syntax`: kept together because they are printed together. */
export interface SyntaxFields {
  filename: Value;
  line: Value;
  offset: Value;
  text: Value;
  endLine: Value;
  endOffset: Value;
  /** What is printed instead where a keyword was misspelt. */
  typo?: { msg: string; text: string; offset: number; endOffset: number };
}

function syntaxLines(e: Value, name: string): string[] {
  const s: SyntaxFields = e.syntax;
  const out: string[] = [];
  if (s.line !== None)
    out.push(`  File "${s.filename === None ? '<string>' : str(s.filename)}", line ${str(s.line)}`);
  const { typo } = s;
  if (typo !== undefined)
    out.push(
      ...caretUnder(
        { ...s, offset: typo.offset, endOffset: typo.endOffset, endLine: s.line },
        typo.text,
      ),
    );
  else if (typeof s.text === 'string') out.push(...caretUnder(s, s.text));
  const own = e.msg === undefined || e.msg === None ? '<no detail available>' : str(e.msg);
  const msg = typo === undefined ? own : typo.msg;
  const where = s.line === None && s.filename !== None ? ` (${str(s.filename)})` : '';
  return [...out, `${name}: ${msg}${where}`, ...notes(e)];
}

/** The line of a syntax error without its indentation, and the carets below. Offsets count code points. */
function caretUnder(s: SyntaxFields, raw: string): string[] {
  const text = raw.replace(/[\r\n]+$/, '');
  const stripped = text.replace(/^[ \n\f]+/, '');
  const out = [`    ${stripped}`];
  if (typeof s.offset !== 'number') return out;
  const offset = raw === '' ? s.offset : Math.min(s.offset, [...raw].length + 1);
  let end =
    typeof s.endOffset === 'number' && s.endOffset !== 0 && s.endOffset !== -1
      ? s.endOffset
      : offset;
  const points = [...stripped];
  const lost = text.length - stripped.length;
  const most = lost + points.length + 1;
  if (s.endLine !== s.line) end = most;
  else if (text !== '') end = Math.min(end, most);
  if (offset === end || end === -1) end = offset + 1;
  const start = offset - 1 - lost;
  if (start < 0) return out;
  const blanks = points
    .slice(0, start)
    .map((c) => (/\s/.test(c) ? c : ' '))
    .join('');
  out.push(`    ${blanks}${'^'.repeat(Math.max(1, end - 1 - lost - start))}`);
  return out;
}

/** An exception that cannot be caught, without its causes, notes and suggestions. The colon stands there for an empty text too. */
export function unraisableReport(e: PyException): string[] {
  const last = nameAndText(e, '');
  return [
    ...(e.tb ? ['Traceback (most recent call last):'] : []),
    ...stackLines(e.tb, undefined, plainLines),
    last === className((e as Value).T) ? `${last}: ` : last,
  ];
}
