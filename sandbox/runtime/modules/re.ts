/** `_sre`: patterns and matches of `re`, whose functions are in `python/re`. */
import { call, isCallable } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import {
  END,
  List,
  None,
  NotImplemented,
  PyObject,
  strOf,
  Tuple,
  type Value,
} from '../core/object.ts';
import { hash, index, repr, same, typeName } from '../core/protocols.ts';
import { bytesOf, fromLatin1 } from '../types/bytes-object.ts';
import { classItem } from '../types/generic-alias.ts';
import { defineIterator, NativeIterator } from '../types/iterators.ts';
import { MappingProxy } from '../types/mapping-proxy.ts';
import { latin1Text } from '../types/unicode-codecs.ts';
import type { Definition } from './importing.ts';
import { lowered } from './re-chars.ts';
import { names } from './re-escapes.ts';
import { filled, hasGroups, type Match, mixedGroups, piece } from './re-match.ts';
import { compilePattern, Pattern, problems, rangeOf, subjectOf, templateOf } from './re-pattern.ts';
import { findAll, findOne } from './re-search.ts';
import { FLAG } from './re-syntax.ts';

class MatchIterator extends NativeIterator {
  private matches: Generator<Match>;
  constructor(matches: Generator<Match>) {
    super();
    this.matches = matches;
  }
  override step(): Value {
    const r = this.matches.next();
    return r.done ? END : r.value;
  }
}
defineIterator('callable_iterator', MatchIterator);

/** `Pattern.scanner`: goes on where the match before ended. */
class Scanner extends PyObject {
  pattern: Pattern;
  private search: Generator<Match>;
  private match: Generator<Match>;
  constructor(pattern: Pattern, search: Generator<Match>, match: Generator<Match>) {
    super();
    this.pattern = pattern;
    this.search = search;
    this.match = match;
  }
  next(how: 'search' | 'match'): Value {
    const r = this[how].next();
    return r.done ? None : r.value;
  }
}
defineType('SRE_Scanner', {
  js: Scanner,
  module: '_sre',
  final: true,
  methods: {
    match: def('self, /', (s: Scanner) => s.next('match')),
    search: def('self, /', (s: Scanner) => s.next('search')),
  },
  getters: { pattern: (s) => s.pattern },
});

/** What a match gives to `findall`: the group if there is one, all of them if there are several. */
function result(m: Match): Value {
  const { groups } = m.pattern.engine.syntax;
  const empty = m.pattern.text ? '' : fromLatin1('');
  if (groups === 0) return m.text(0);
  if (groups === 1) return m.text(1) ?? empty;
  return new Tuple(Array.from({ length: groups }, (_, i) => m.text(i + 1) ?? empty));
}

function findall(p: Pattern, string: Value, pos: Value, endpos: Value): Value {
  const s = subjectOf(p, string);
  const out: Value[] = [];
  for (const m of findAll(p, s, string, rangeOf(s, pos, endpos))) out.push(result(m));
  return new List(out);
}

function split(p: Pattern, string: Value, maxsplit: Value = 0): Value {
  const s = subjectOf(p, string);
  const most = index(maxsplit);
  const out: Value[] = [];
  let at = 0;
  let n = 0;
  if (most >= 0)
    for (const m of findAll(p, s, string, rangeOf(s, undefined, undefined))) {
      if (most > 0 && n >= most) break;
      n++;
      out.push(piece(p, s, at, m.found.spans[0] as number));
      for (let g = 1; g <= p.engine.syntax.groups; g++) out.push(m.text(g) ?? None);
      at = m.found.spans[1] as number;
    }
  out.push(piece(p, s, at, s.text.length));
  return new List(out);
}

/** What is put in the place of a match. */
function replacer(p: Pattern, repl: Value): (m: Match, at: number) => string {
  if (isCallable(repl)) return (m, at) => inserted(p, call(repl, [m]), at);
  const template = templateOf(p, repl);
  const isText = strOf(repl) !== undefined;
  if (isText === p.text) return (m) => filled(template, m);
  return (_, at) => {
    if (hasGroups(template)) throw mixedGroups(isText);
    throw wrongItem(p, repl, at);
  };
}

/** The characters of what a function gave; `at` is its place among the pieces. */
function inserted(p: Pattern, x: Value, at: number): string {
  if (x === None) return '';
  const bytes = p.text ? undefined : bytesOf(x);
  const text = p.text ? strOf(x) : bytes && latin1Text(bytes);
  if (text !== undefined) return text;
  throw wrongItem(p, x, at);
}

const wrongItem = (p: Pattern, x: Value, at: number): Value =>
  typeError(
    p.text
      ? `sequence item ${at}: expected str instance, ${typeName(x)} found`
      : `sequence item ${at}: expected a bytes-like object, ${typeName(x)} found`,
  );

function substitute(p: Pattern, repl: Value, string: Value, count: Value = 0): [Value, number] {
  const s = subjectOf(p, string);
  const most = index(count);
  const replace = replacer(p, repl);
  let out = '';
  let at = 0;
  let n = 0;
  let pieces = 0;
  for (const m of findAll(p, s, string, rangeOf(s, undefined, undefined))) {
    if (most > 0 && n >= most) break;
    const from = m.found.spans[0] as number;
    if (from > at) pieces++;
    out += s.text.slice(at, from) + replace(m, pieces);
    pieces++;
    at = m.found.spans[1] as number;
    n++;
  }
  if (n === 0) return [string, 0];
  out += s.text.slice(at);
  return [p.text ? out : fromLatin1(out), n];
}

const FLAG_NAMES: [number, string][] = [
  [FLAG.I, 'IGNORECASE'],
  [FLAG.L, 'LOCALE'],
  [FLAG.M, 'MULTILINE'],
  [FLAG.S, 'DOTALL'],
  [FLAG.U, 'UNICODE'],
  [FLAG.X, 'VERBOSE'],
  [FLAG.DEBUG, 'DEBUG'],
  [FLAG.A, 'ASCII'],
];

function show(p: Pattern): string {
  let shown = repr(p.source);
  if (shown.length > 200) shown = shown.slice(0, 200);
  const flags = p.text ? p.flags & ~FLAG.U : p.flags;
  const names = FLAG_NAMES.filter(([bit]) => flags & bit).map(([, name]) => `re.${name}`);
  const unknown = FLAG_NAMES.reduce((rest, [bit]) => rest & ~bit, flags);
  if (unknown !== 0) names.push(`0x${unknown.toString(16)}`);
  return `re.compile(${[shown, ...(names.length > 0 ? [names.join('|')] : [])].join(', ')})`;
}

function groupindex(p: Pattern): Value {
  const d = new Dict();
  for (const [name, g] of p.engine.syntax.names) d.set(name, g);
  return new MappingProxy(d);
}

/** What CPython's compiler of patterns asks of a character. */
const cases = (name: string, answer: (code: number) => Value): Value =>
  builtin(name, 'character, /', (x: Value) => answer(index(x) as number), '_sre');

const isCased = (c: string): boolean => c.toLowerCase() !== c || c.toUpperCase() !== c;

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

const equal = (a: Pattern, b: Value): Value => {
  if (!(b instanceof Pattern)) return NotImplemented;
  return a === b || (a.flags === b.flags && a.text === b.text && same(a.source, b.source));
};

const patternType = defineType('Pattern', {
  js: Pattern,
  module: 're',
  final: true,
  methods: {
    search: def('self, string, pos?, endpos?', findOne('search')),
    match: def('self, string, pos?, endpos?', findOne('match')),
    fullmatch: def('self, string, pos?, endpos?', findOne('full')),
    findall: def('self, string, pos?, endpos?', findall),
    finditer: def(
      'self, string, pos?, endpos?',
      (p: Pattern, string: Value, pos: Value, endpos: Value) => {
        const s = subjectOf(p, string);
        return new MatchIterator(findAll(p, s, string, rangeOf(s, pos, endpos)));
      },
    ),
    scanner: def(
      'self, string, pos?, endpos?',
      (p: Pattern, string: Value, pos: Value, endpos: Value) => {
        const s = subjectOf(p, string);
        const r = rangeOf(s, pos, endpos);
        return new Scanner(p, findAll(p, s, string, r), findAll(p, s, string, r, 'match'));
      },
    ),
    split: def('self, string, maxsplit?', split),
    sub: def(
      'self, repl, string, count?',
      (p: Pattern, repl: Value, string: Value, count: Value) =>
        substitute(p, repl, string, count)[0],
    ),
    subn: def(
      'self, repl, string, count?',
      (p: Pattern, repl: Value, string: Value, count: Value) =>
        new Tuple(substitute(p, repl, string, count)),
    ),
    __repr__: def('self, /', show),
    __eq__: def('self, value, /', equal),
    __hash__: def('self, /', (p: Pattern) => hash(new Tuple([p.source, p.flags]))),
    __copy__: def('self, /', (p: Pattern) => p),
    __deepcopy__: def('self, memo, /', (p: Pattern) => p),
    __class_getitem__: classItem(),
  },
  getters: {
    pattern: (p) => p.source,
    flags: (p) => p.flags,
    groups: (p) => p.engine.syntax.groups,
    groupindex,
  },
});

export const sre: Definition = {
  name: '_sre',
  make: () => ({
    Pattern: patternType,
    // For CPython's parser (`re._parser`), which programs import to ask what a pattern is made of.
    MAXREPEAT: 4294967295,
    MAXGROUPS: 1073741823,
    MAGIC: 20230612,
    CODESIZE: 4,
    ascii_iscased: cases('ascii_iscased', (c) => isLetter(c)),
    ascii_tolower: cases('ascii_tolower', (c) => (c < 128 ? lowered(c, FLAG.A) : c)),
    unicode_iscased: cases('unicode_iscased', (c) => isCased(String.fromCodePoint(c))),
    unicode_tolower: cases('unicode_tolower', (c) => lowered(c, 0)),
    isstring: builtin(
      'isstring',
      'object, /',
      (x: Value) => strOf(x) !== undefined || bytesOf(x) !== undefined,
      '_sre',
    ),
    // Code of CPython's matcher is taken and not looked at: patterns are matched in another way.
    compile: builtin(
      'compile',
      'pattern, flags, code?, groups?, groupindex?, indexgroup?, /',
      (source: Value, flags: Value) => compilePattern(source, index(flags)),
      '_sre',
    ),
    /** What CPython would have warned of in a pattern. */
    warnings: builtin(
      'warnings',
      'pattern, /',
      (p: Pattern) => new List([...p.engine.syntax.warnings]),
      '_sre',
    ),
    parse_template: builtin(
      'parse_template',
      'template, pattern, /',
      (template: Value, p: Pattern) => {
        templateOf(p, template);
        return None;
      },
      '_sre',
    ),
    set_knots: builtin(
      'set_knots',
      'error, lookup, /',
      (error: Value, lookup: Value) => {
        problems.error = error;
        names.lookup = lookup;
        return None;
      },
      '_sre',
    ),
  }),
};
