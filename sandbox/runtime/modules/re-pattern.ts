/** `re.Pattern`: what a compiled pattern is, without its methods. */
import { call } from '../core/call.ts';
import { err, typeError } from '../core/exceptions.ts';
import { None, PyObject, strOf, type Value } from '../core/object.ts';
import { index, typeName } from '../core/protocols.ts';
import { bytesOf, fromLatin1 } from '../types/bytes-object.ts';
import { latin1Text } from '../types/unicode-codecs.ts';
import { Engine, type Subject, subject } from './re-engine.ts';
import { parsePattern } from './re-parse.ts';
import { FLAG, PatternProblem } from './re-syntax.ts';
import { parseTemplate, type Template, UnknownGroup } from './re-template.ts';

export class Pattern extends PyObject {
  /** As given: a str or bytes. */
  source: Value;
  text: boolean;
  flags: number;
  engine: Engine;
  constructor(source: Value, text: boolean, flags: number, engine: Engine) {
    super();
    this.source = source;
    this.text = text;
    this.flags = flags;
    this.engine = engine;
  }
}

/** Knot: `re.PatternError`, a class written in Python. */
export const problems: { error: Value } = { error: undefined };

/** Runs something that may find a mistake in a pattern or a template. */
export function said<T>(source: Value, run: () => T): T {
  try {
    return run();
  } catch (e) {
    if (e instanceof PatternProblem)
      throw call(problems.error, [e.message, source, e.position < 0 ? None : e.position]);
    if (e instanceof UnknownGroup) throw err('IndexError', e.message);
    if (e instanceof RangeError) throw err('OverflowError', e.message);
    throw e;
  }
}

/** The characters of a str or, one for each byte, of bytes. */
function characters(x: Value): string | undefined {
  const bytes = bytesOf(x);
  return strOf(x) ?? (bytes === undefined ? undefined : latin1Text(bytes));
}

/** Flags that do not go together. */
function checkFlags(text: boolean, flags: number): number {
  const wrong = (message: string) => err('ValueError', message);
  if (text) {
    if (flags & FLAG.L) throw wrong('cannot use LOCALE flag with a str pattern');
    if (!(flags & FLAG.A)) return flags | FLAG.U;
    if (flags & FLAG.U) throw wrong('ASCII and UNICODE flags are incompatible');
  } else {
    if (flags & FLAG.U) throw wrong('cannot use UNICODE flag with a bytes pattern');
    if (flags & FLAG.L && flags & FLAG.A) throw wrong('ASCII and LOCALE flags are incompatible');
  }
  return flags;
}

/** Makes a pattern. */
export function compilePattern(source: Value, flags: number): Pattern {
  const pattern = characters(source);
  if (pattern === undefined) throw typeError('first argument must be string or compiled pattern');
  const text = strOf(source) !== undefined;
  const syntax = said(source, () => parsePattern(pattern, text, flags));
  const own = checkFlags(text, syntax.flags);
  return new Pattern(source, text, own, new Engine(syntax, (syntax.flags & FLAG.I) !== 0));
}

/** What a pattern is to search. */
export function subjectOf(p: Pattern, x: Value): Subject {
  const text = characters(x);
  if (text === undefined)
    throw typeError(`expected string or bytes-like object, got '${typeName(x)}'`);
  const isText = strOf(x) !== undefined;
  if (isText !== p.text)
    throw typeError(
      isText
        ? 'cannot use a bytes pattern on a string-like object'
        : 'cannot use a string pattern on a bytes-like object',
    );
  return subject(text);
}

/** `pos` and `endpos`, in code points, within the text. */
export interface Range {
  pos: number;
  endpos: number;
  start: number;
  end: number;
}

const bounded = (x: Value, otherwise: number, most: number): number => {
  if (x === undefined) return otherwise;
  const n = index(x);
  if (typeof n !== 'number') return n.b > 0n ? most : 0;
  return Math.max(0, Math.min(n, most));
};

export function rangeOf(s: Subject, pos: Value, endpos: Value): Range {
  const all = s.toPoint(s.text.length);
  const to = bounded(endpos, all, all);
  const from = bounded(pos, 0, all);
  return { pos: from, endpos: to, start: s.toUnit(from), end: s.toUnit(to) };
}

/** The template in a form that is quick to fill. */
export function templateOf(p: Pattern, template: Value): Template {
  const text = characters(template);
  if (text === undefined)
    throw typeError(`decoding to str: need a bytes-like object, ${typeName(template)} found`);
  const source = strOf(template) ?? fromLatin1(text);
  return said(source, () => parseTemplate(text, p.engine.syntax, p.text));
}
