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
      if (!isLiteral(pattern.value))
        s.later('patterns may only match literals and attribute lookups', pattern);
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
    if (!isLiteral(key))
      s.later('mapping pattern keys may only match literals and attribute lookups', pattern);
    const constant = constantOf(key);
    if (constant === null) continue;
    if (seen.has(constant.equal))
      s.later(`mapping pattern checks duplicate key (${constant.repr})`, pattern);
    seen.add(constant.equal);
  }
  for (const p of pattern.patterns) scanPattern(s, p, names);
  if (pattern.rest !== null) capture(s, pattern.rest, pattern, names);
}

/** The grammar lets strings with fields through. */
const isLiteral = (value: Expr): boolean =>
  value.kind !== 'JoinedStr' && value.kind !== 'TemplateStr';

/** A constant key: its `repr`, and a text that is the same for equal keys (`1`, `1.0` and `True` are). */
function constantOf(key: Expr): { repr: string; equal: string } | null {
  const number = numberOf(key);
  if (number !== null) return { repr: numberRepr(number), equal: `${number.re},${number.im}` };
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  const repr =
    value.type === 'str'
      ? `'${value.value}'`
      : value.type === 'bytes'
        ? `b'${String.fromCharCode(...value.value)}'`
        : value.type;
  return { repr, equal: repr };
}

/** A number with its imaginary part; `type` is that of Python. Zeros have no sign: they are equal. */
interface Num {
  type: 'bool' | 'int' | 'float' | 'complex';
  re: number | bigint;
  im: number;
}

/** The number that `1`, `-1`, `1.5 - 2j` or `True` stands for. */
function numberOf(key: Expr): Num | null {
  if (key.kind === 'UnaryOp') {
    const x = numberOf(key.operand);
    return x && { type: x.type, re: x.re ? -x.re : x.re, im: 0 - x.im };
  }
  if (key.kind === 'BinOp') {
    const [re, im] = [numberOf(key.left), numberOf(key.right)];
    return re && im && { type: 'complex', re: re.re, im: key.op === '-' ? 0 - im.im : im.im };
  }
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  if (value.type === 'complex') return { type: 'complex', re: 0, im: value.imag };
  if (value.type === 'bool') return { type: 'bool', re: Number(value.value), im: 0 };
  if (value.type !== 'int' && value.type !== 'float') return null;
  return { type: value.type, re: value.value, im: 0 };
}

function numberRepr({ type, re, im }: Num): string {
  if (type === 'bool') return re ? 'True' : 'False';
  if (type === 'float') return Number.isInteger(re) ? `${re}.0` : String(re);
  if (type === 'int') return String(re);
  return re ? `(${re}${im < 0 ? '-' : '+'}${Math.abs(im)}j)` : `${im}j`;
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
