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
      if (pattern.pattern !== null) scanPattern(s, pattern.pattern, names);
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
    const constant = constantOf(key);
    if (constant === null) continue;
    if (seen.has(constant.equal))
      s.later(`mapping pattern checks duplicate key (${constant.repr})`, pattern);
    seen.add(constant.equal);
  }
  for (const p of pattern.patterns) scanPattern(s, p, names);
  if (pattern.rest !== null) capture(s, pattern.rest, pattern, names);
}

/** A constant key: its `repr`, and a text that is the same for equal keys (`1`, `1.0` and `True` are). */
function constantOf(key: Expr): { repr: string; equal: string } | null {
  if (key.kind === 'UnaryOp') {
    const operand = constantOf(key.operand);
    return operand && { repr: `-${operand.repr}`, equal: `-${operand.equal}` };
  }
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  switch (value.type) {
    case 'str':
      return { repr: `'${value.value}'`, equal: `'${value.value}'` };
    case 'bytes': {
      const repr = `b'${String.fromCharCode(...value.value)}'`;
      return { repr, equal: repr };
    }
    case 'complex':
      return { repr: `${value.imag}j`, equal: value.imag === 0 ? '0' : `${value.imag}j` };
    case 'bool':
      return { repr: value.value ? 'True' : 'False', equal: value.value ? '1' : '0' };
    case 'int':
    case 'float': {
      const equal = String(value.value);
      const isWhole = value.type === 'float' && Number.isInteger(value.value);
      return { repr: isWhole ? `${equal}.0` : equal, equal };
    }
    default:
      return { repr: value.type, equal: value.type };
  }
}

function scanClass(
  s: Scanner,
  pattern: Pattern & { kind: 'MatchClass' },
  names: Set<string>,
): void {
  const seen = new Set<string>();
  pattern.kwdAttrs.forEach((attr, i) => {
    const at = pattern.kwdPatterns[i] as Pattern;
    if (attr === '__debug__') s.fail('cannot assign to __debug__', at);
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
