/**
 * `match` (PEP 634). A pattern becomes a condition; what it captures is kept aside and bound when the whole pattern has
 * matched.
 */
import type { Expr, Match, MatchCase, Pattern } from '../ast.ts';
import { comparison } from './comparisons.ts';
import type { Code, Frame } from './frame.ts';
import { place } from './names.ts';
import { condition, head } from './statements.ts';
import { clear, quote } from './text.ts';
import type { Visitors } from './unit.ts';

/** Names captured so far, with the variables that hold their values. */
type Captures = Map<string, string>;

function match(f: Frame, node: Match): void {
  const subject = f.variable('v');
  f.touched.add(subject);
  f.simple(() => f.push(`${subject}=${f.expr(node.subject).text};`));
  const label = f.label('m');
  f.push(`${label}:{`);
  const held = new Set([subject]);
  for (const c of node.cases) matchCase(f, c, subject, label, held);
  f.push(`}${clear([...held])}`);
}

function matchCase(
  f: Frame,
  c: MatchCase,
  subject: string,
  label: string,
  held: Set<string>,
): void {
  const captures: Captures = new Map();
  const test = condition(f, () =>
    f.conditional(() => pattern(f, c.pattern, subject, captures, held)),
  );
  f.push(`if(${test}){`);
  for (const [name, variable] of captures) f.push(`${place(f, name)}=${variable};`);
  // The body must not keep alive what its names let go.
  const inner = [...held].filter((h) => h !== subject);
  if (c.guard) {
    f.push(`if(${head(f, c.guard)}){`);
    f.push(clear([subject, ...inner]));
  } else f.push(clear([subject, ...inner]));
  f.body(c.body);
  f.push(`break ${label};}${c.guard ? '}' : ''}`);
}

const all = (tests: string[]): string => {
  const parts = tests.filter((t) => t !== 'true');
  return parts.length === 0 ? 'true' : parts.join('&&');
};

/** The condition under which a pattern matches the value in the variable `x`. */
function pattern(f: Frame, p: Pattern, x: string, captures: Captures, held: Set<string>): string {
  switch (p.kind) {
    case 'MatchValue': {
      const value = f.expr(p.value);
      const b = value.atomic ? value : { ...value, text: aside(f, held), atomic: true };
      const test = comparison(f, '==', { text: x, atomic: true }, b, p.value, [], true).text;
      return value.atomic ? test : `(${b.text}=${value.text},${test})`;
    }
    case 'MatchSingleton':
      return `${x}===${p.value === null ? f.use('None') : p.value}`;
    case 'MatchSequence':
      return sequence(f, p, x, captures, held);
    case 'MatchMapping':
      return mapping(f, p, x, captures, held);
    case 'MatchClass':
      return classPattern(f, p, x, captures, held);
    case 'MatchStar':
      return p.name === null ? 'true' : capture(f, p.name, x, captures, held);
    case 'MatchAs':
      return all([
        p.pattern ? pattern(f, p.pattern, x, captures, held) : 'true',
        p.name === null ? 'true' : capture(f, p.name, x, captures, held),
      ]);
    case 'MatchOr':
      return `(${p.patterns.map((q) => pattern(f, q, x, captures, held)).join('||')})`;
  }
}

/** A variable that holds something during the match. */
function aside(f: Frame, held: Set<string>): string {
  const v = f.variable('v');
  f.touched.add(v);
  held.add(v);
  return v;
}

function capture(f: Frame, name: string, x: string, captures: Captures, held: Set<string>): string {
  let variable = captures.get(name);
  if (variable === undefined) {
    variable = aside(f, held);
    captures.set(name, variable);
  }
  return `(${variable}=${x},true)`;
}

/** Sub-patterns against the items of a JavaScript array. `item` gives the text of one. */
function items(
  f: Frame,
  patterns: Pattern[],
  item: (index: number) => string,
  captures: Captures,
  held: Set<string>,
): string[] {
  return patterns.map((q, i) => {
    if (isWildcard(q)) return 'true';
    const x = aside(f, held);
    return `(${x}=${item(i)},${pattern(f, q, x, captures, held)})`;
  });
}

const isWildcard = (q: Pattern): boolean =>
  (q.kind === 'MatchStar' && q.name === null) ||
  (q.kind === 'MatchAs' && q.name === null && q.pattern === null);

function sequence(
  f: Frame,
  p: Pattern & { kind: 'MatchSequence' },
  x: string,
  captures: Captures,
  held: Set<string>,
): string {
  const { patterns: parts } = p;
  const star = parts.findIndex((q) => q.kind === 'MatchStar');
  const n = parts.length;
  const l = f.at(p);
  const tests = [`(${l},${f.use('matchseq')}(${x}))`];
  const size = aside(f, held);
  if (star < 0 || n > 1)
    tests.push(`(${size}=${f.use('len')}(${x}))${star < 0 ? `===${n}` : `>=${n - 1}`}`);
  if (parts.every(isWildcard)) return all(tests);
  const array = aside(f, held);
  const isOpen = star >= 0 && isWildcard(parts[star] as Pattern);
  // `[a, *_, z]` takes single items: the rest is never looked at.
  const single = (i: number): string =>
    `${f.use('gi')}(${x},${i < star ? i : `${size}-${n - i}`},${l})`;
  const inner = items(f, parts, isOpen ? single : (i) => `${array}[${i}]`, captures, held);
  if (!isOpen) {
    const counts = star < 0 ? `${n}` : `${star},${n - star - 1}`;
    tests.push(`(${array}=${f.use(star < 0 ? 'unpack' : 'unpackx')}(${x},${counts},${l}),true)`);
  }
  return all([...tests, ...inner]);
}

function mapping(
  f: Frame,
  p: Pattern & { kind: 'MatchMapping' },
  x: string,
  captures: Captures,
  held: Set<string>,
): string {
  const l = f.at(p);
  const tests = [`(${l},${f.use('matchmap')}(${x}))`];
  const keys = p.keys.map((k: Expr): Code => f.expr(k));
  const list = aside(f, held);
  if (keys.length > 0) {
    tests.push(`${f.use('len')}(${x})>=${keys.length}`);
    const array = aside(f, held);
    tests.push(
      `(${list}=[${keys.map((k) => k.text).join(',')}],${l},${array}=${f.use('matchkeys')}(${x},${list}))!==null`,
    );
    tests.push(...items(f, p.patterns, (i) => `${array}[${i}]`, captures, held));
  } else tests.push(`(${list}=[],true)`);
  if (p.rest !== null) {
    const rest = aside(f, held);
    tests.push(
      `(${rest}=${f.use('matchrest')}(${x},${list},${l}),${capture(f, p.rest, rest, captures, held)})`,
    );
  }
  return all(tests);
}

function classPattern(
  f: Frame,
  p: Pattern & { kind: 'MatchClass' },
  x: string,
  captures: Captures,
  held: Set<string>,
): string {
  const cls = f.expr(p.cls).text;
  const array = aside(f, held);
  const names = `[${p.kwdAttrs.map(quote).join(',')}]`;
  const test = `(${array}=${f.use('matchcls')}(${x},${cls},${p.patterns.length},${names},${f.at(p)}))!==null`;
  return all([
    test,
    ...items(f, [...p.patterns, ...p.kwdPatterns], (i) => `${array}[${i}]`, captures, held),
  ]);
}

export const patterns: Visitors = { expr: {}, test: {}, stmt: { Match: match } };
