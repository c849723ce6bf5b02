/** `re.Match`. */
import { def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { None, PyObject, strOf, Tuple, type Value } from '../core/object.ts';
import { index, repr, slot } from '../core/protocols.ts';
import { fromLatin1 } from '../types/bytes-object.ts';
import { classItem } from '../types/generic-alias.ts';
import type { Found, Subject } from './re-engine.ts';
import { type Pattern, templateOf } from './re-pattern.ts';
import type { Template } from './re-template.ts';

/** A piece of what was searched, of its kind. */
export function piece(p: Pattern, s: Subject, from: number, to: number): Value {
  const text = s.text.slice(from, to);
  return p.text ? text : fromLatin1(text);
}

export class Match extends PyObject {
  pattern: Pattern;
  subject: Subject;
  string: Value;
  found: Found;
  /** In code points, as given to the search. */
  pos: number;
  endpos: number;
  constructor(
    pattern: Pattern,
    subject: Subject,
    string: Value,
    found: Found,
    pos: number,
    endpos: number,
  ) {
    super();
    this.pattern = pattern;
    this.subject = subject;
    this.string = string;
    this.found = found;
    this.pos = pos;
    this.endpos = endpos;
  }

  /** The text of a group, or undefined where it was not part of the match. */
  text(group: number): Value {
    const { spans } = this.found;
    const from = spans[group * 2] as number;
    const to = spans[group * 2 + 1] as number;
    return from < 0 || to < 0 ? undefined : piece(this.pattern, this.subject, from, to);
  }

  span(group: number): [number, number] {
    const { spans } = this.found;
    const from = spans[group * 2] as number;
    const to = spans[group * 2 + 1] as number;
    if (from < 0 || to < 0) return [-1, -1];
    return [this.subject.toPoint(from), this.subject.toPoint(to)];
  }
}

/** The characters that a template gives for a match. */
export function filled(template: Template, m: Match): string {
  let out = '';
  for (const part of template) {
    if (typeof part === 'string') out += part;
    else {
      const { spans } = m.found;
      const from = spans[part * 2] as number;
      if (from >= 0) out += m.subject.text.slice(from, spans[part * 2 + 1]);
    }
  }
  return out;
}

export const hasGroups = (template: Template): boolean =>
  template.some((part) => typeof part === 'number');

/** A template joins its first text, which may be empty, with a group of the other kind. */
export const mixedGroups = (isText: boolean): Value =>
  typeError(
    isText
      ? 'sequence item 1: expected str instance, bytes found'
      : 'sequence item 1: expected a bytes-like object, str found',
  );

function expandTemplate(m: Match, template: Value): Value {
  const parsed = templateOf(m.pattern, template);
  const isText = strOf(template) !== undefined;
  if (isText !== m.pattern.text && hasGroups(parsed)) throw mixedGroups(isText);
  const text = filled(parsed, m);
  return isText ? text : fromLatin1(text);
}

/** The number of a group that is named or numbered. */
function groupOf(m: Match, key: Value = 0): number {
  const { syntax } = m.pattern.engine;
  const name = strOf(key);
  const n =
    name !== undefined
      ? syntax.names.get(name)
      : slot(key, '___index__') == null
        ? undefined
        : index(key);
  if (typeof n !== 'number' || n < 0 || n > syntax.groups) throw err('IndexError', 'no such group');
  return n;
}

const groupText = (m: Match, key: Value, otherwise: Value = None): Value =>
  m.text(groupOf(m, key)) ?? otherwise;

function groups(m: Match, otherwise: Value = None): Tuple {
  const out: Value[] = [];
  for (let g = 1; g <= m.pattern.engine.syntax.groups; g++) out.push(m.text(g) ?? otherwise);
  return new Tuple(out);
}

function groupdict(m: Match, otherwise: Value = None): Dict {
  const d = new Dict();
  for (const [name, g] of m.pattern.engine.syntax.names) d.set(name, m.text(g) ?? otherwise);
  return d;
}

const lastGroupName = (m: Match): Value => {
  for (const [name, g] of m.pattern.engine.syntax.names) if (g === m.found.last) return name;
  return None;
};

defineType('Match', {
  js: Match,
  module: 're',
  final: true,
  methods: {
    group: def('self, *args', (m: Match, keys: Value[]) => {
      if (keys.length <= 1) return groupText(m, keys[0]);
      return new Tuple(keys.map((k) => groupText(m, k)));
    }),
    __getitem__: def('self, key, /', (m: Match, key: Value) => groupText(m, key)),
    groups: def('self, default?', groups),
    groupdict: def('self, default?', groupdict),
    start: def('self, group?, /', (m: Match, key: Value) => m.span(groupOf(m, key))[0]),
    end: def('self, group?, /', (m: Match, key: Value) => m.span(groupOf(m, key))[1]),
    span: def('self, group?, /', (m: Match, key: Value) => new Tuple(m.span(groupOf(m, key)))),
    expand: def('self, template', (m: Match, template: Value) => expandTemplate(m, template)),
    __copy__: def('self, /', (m: Match) => m),
    __deepcopy__: def('self, memo, /', (m: Match) => m),
    __repr__: def('self, /', (m: Match) => {
      const [from, to] = m.span(0);
      return `<re.Match object; span=(${from}, ${to}), match=${repr(m.text(0))}>`;
    }),
    __class_getitem__: classItem(),
  },
  getters: {
    string: (m) => m.string,
    re: (m) => m.pattern,
    pos: (m) => m.pos,
    endpos: (m) => m.endpos,
    lastindex: (m) => (m.found.last === 0 ? None : m.found.last),
    lastgroup: lastGroupName,
    regs: (m) => {
      const all: Value[] = [];
      for (let g = 0; g <= m.pattern.engine.syntax.groups; g++) all.push(new Tuple(m.span(g)));
      return new Tuple(all);
    },
  },
});
