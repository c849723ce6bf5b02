/** The scan of `match` patterns: the names they bind, and what makes them wrong (PEP 634). */
import type { Expr, Match, Pattern } from '../ast.ts';
import { scanExpr } from './expressions.ts';
import type { Scanner } from './scanner.ts';

/** Scans the patterns of all cases; a pattern that matches everything must be the last. */
export function scanCase(s: Scanner, node: Match, index: number): void {
  const one = node.cases[index] as Match['cases'][number];
  const isLast = index === node.cases.length - 1;
  if (!isLast && one.guard === null) refuseIrrefutable(s, one.pattern);
  scanPattern(s, one.pattern, new Set());
}

/** Does the pattern match whatever comes? */
export function isIrrefutable(pattern: Pattern): boolean {
  if (pattern.kind === 'MatchAs') return pattern.pattern === null || isIrrefutable(pattern.pattern);
  return pattern.kind === 'MatchOr' && pattern.patterns.some(isIrrefutable);
}

function refuseIrrefutable(s: Scanner, pattern: Pattern): void {
  if (pattern.kind === 'MatchAs') {
    if (pattern.pattern !== null) refuseIrrefutable(s, pattern.pattern);
    else if (pattern.name === null)
      s.later('wildcard makes remaining patterns unreachable', pattern);
    else s.later(`name capture '${pattern.name}' makes remaining patterns unreachable`, pattern);
  } else if (pattern.kind === 'MatchOr') {
    const last = pattern.patterns.at(-1);
    if (last) refuseIrrefutable(s, last);
  }
}

function capture(s: Scanner, name: string, pattern: Pattern, names: Set<string>): void {
  if (names.has(name)) s.later(`multiple assignments to name '${name}' in pattern`, pattern);
  names.add(name);
  s.bind(name, pattern);
}

/** Scans a pattern; `names` are those that the whole pattern has bound so far. */
function scanPattern(s: Scanner, pattern: Pattern, names: Set<string>): void {
  switch (pattern.kind) {
    case 'MatchValue':
      return scanExpr(s, pattern.value);
    case 'MatchSingleton':
      return;
    case 'MatchStar':
      if (pattern.name !== null) capture(s, pattern.name, pattern, names);
      return;
    case 'MatchAs':
      if (pattern.pattern !== null) {
        if (isIrrefutable(pattern.pattern) && pattern.name !== null)
          refuseIrrefutable(s, pattern.pattern);
        scanPattern(s, pattern.pattern, names);
      }
      if (pattern.name !== null) capture(s, pattern.name, pattern, names);
      return;
    case 'MatchSequence':
      if (pattern.patterns.filter((p) => p.kind === 'MatchStar').length > 1)
        s.later('multiple starred names in sequence pattern', pattern);
      return pattern.patterns.forEach((p) => scanPattern(s, p, names));
    case 'MatchMapping':
      return scanMapping(s, pattern, names);
    case 'MatchClass':
      return scanClass(s, pattern, names);
    case 'MatchOr':
      return scanAlternatives(s, pattern, names);
  }
}

function scanMapping(
  s: Scanner,
  pattern: Pattern & { kind: 'MatchMapping' },
  names: Set<string>,
): void {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    scanExpr(s, key);
    const text = constantText(key);
    if (text === null) continue;
    if (seen.has(text)) s.later(`mapping pattern checks duplicate key (${text})`, pattern);
    seen.add(text);
  }
  for (const p of pattern.patterns) scanPattern(s, p, names);
  if (pattern.rest !== null) capture(s, pattern.rest, pattern, names);
}

/** A constant as its `repr`, or null. */
function constantText(key: Expr): string | null {
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  if (value.type === 'str') return `'${value.value}'`;
  if (value.type === 'bytes') return `b'${String.fromCharCode(...value.value)}'`;
  if (value.type === 'complex') return `${value.imag}j`;
  return 'value' in value ? String(value.value) : value.type;
}

function scanClass(
  s: Scanner,
  pattern: Pattern & { kind: 'MatchClass' },
  names: Set<string>,
): void {
  const seen = new Set<string>();
  pattern.kwdAttrs.forEach((attr, i) => {
    const at = pattern.kwdPatterns[i] as Pattern;
    if (seen.has(attr)) s.later(`attribute name repeated in class pattern: ${attr}`, at);
    seen.add(attr);
  });
  scanExpr(s, pattern.cls);
  for (const p of [...pattern.patterns, ...pattern.kwdPatterns]) scanPattern(s, p, names);
}

function scanAlternatives(
  s: Scanner,
  pattern: Pattern & { kind: 'MatchOr' },
  names: Set<string>,
): void {
  let first: Set<string> | null = null;
  pattern.patterns.forEach((p, i) => {
    if (i < pattern.patterns.length - 1) refuseIrrefutable(s, p);
    const own = new Set(names);
    scanPattern(s, p, own);
    if (first === null) first = own;
    else if (own.size !== first.size || [...own].some((n) => !(first as Set<string>).has(n)))
      s.later('alternative patterns bind different names', pattern);
  });
  for (const name of first ?? []) names.add(name);
}
