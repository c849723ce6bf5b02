/**
 * Operators. Two small ints are dealt with in line (`(x|0)===x` is the fastest test in QuickJS that tells them), everything
 * else by a helper of the runtime.
 */
import type {
  BinOp,
  BoolOp,
  CmpOperator,
  Compare,
  Expr,
  IfExp,
  Operator,
  UnaryOp,
} from '../ast.ts';
import { intLiteral, literal } from './constants.ts';
import { floatBinary, floatComparison } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { HELPERS } from './helpers.ts';
import { intBinary, intComparison } from './ints.ts';
import { Operands, Sequence } from './sequence.ts';
import type { Visitors } from './unit.ts';

const COMPARISONS: Partial<Record<CmpOperator, [helper: string, js: string]>> = {
  '==': ['eq', '==='],
  '!=': ['ne', '!=='],
  '<': ['lt', '<'],
  '<=': ['le', '<='],
  '>': ['gt', '>'],
  '>=': ['ge', '>='],
};

/** Links of a chain `a + b + c + …` that nest; longer chains are evaluated step by step. */
const MAX_LINKS = 6;

/** The test for small ints. The right operand comes first: the left one may be a growing string, which the test would flatten. */
function areSmall(f: Frame, a: Code, b: Code): string[] {
  return [b, a].filter((c) => !isNumber(c)).map((c) => f.isSmall(c.text));
}

const isNumber = (c: Code): boolean => c.int !== undefined || c.type === 'number';

/** Operators whose fast way is right for all numbers, and not for those of 32 bits only. */
const OF_NUMBERS: readonly Operator[] = ['+', '-', '*', '%'];

/** What two small ints give: more conditions, and the value. Null where there is no fast way. */
function fastArithmetic(
  f: Frame,
  op: Operator,
  a: Code,
  b: Code,
): { tests: string[]; value: string } | null {
  const x = a.text;
  const y = b.text;
  switch (op) {
    case '+':
    case '-':
      return { tests: [], value: `${x}${op}${y}` };
    case '&':
    case '|':
    case '^':
      return { tests: [], value: `${x}${op}${y}` };
    case '*': {
      // The product must be exact; adding 0 makes -0, which no int is, 0.
      const m = f.temp();
      f.clean(m);
      f.release(m);
      return {
        tests: [`(((${m}=${x}*${y})|0)===${m}||${m}<=9007199254740991&&${m}>=-9007199254740991)`],
        value: `${m}+0`,
      };
    }
    case '//':
    case '%': {
      if (b.int !== undefined && b.int <= 0) return null;
      const tests = [
        ...(b.int === undefined ? [`${y}>0`] : []),
        ...(a.int === undefined ? [`${x}>=0`] : []),
      ];
      if (a.int !== undefined && a.int < 0) return null;
      return { tests, value: op === '%' ? `${x}%${y}` : `${x}/${y}|0` };
    }
    case '>>':
      return b.int !== undefined && b.int >= 0 && b.int < 32
        ? { tests: [], value: `${x}>>${y}` }
        : null;
    case '<<':
      if (b.int !== undefined && b.int >= 0 && b.int <= 20)
        return { tests: [], value: `${x}*${2 ** b.int}` };
      return a.int === 1 ? { tests: [`${y}>=0`, `${y}<31`], value: `1<<${y}` } : null;
    default:
      return null;
  }
}

/** Is the test for a small int not worth making? Arithmetic with a float gives a float. */
const isNoInt = (c: Code): boolean => c.type === 'str' || c.type === 'object';

/** Binary operation on two operands that may be repeated. `helper` does what the fast way does not. */
export function arithmetic(
  f: Frame,
  op: Operator,
  helper: string,
  a: Code,
  b: Code,
  at: BinOp | Expr,
  temps: string[],
): string {
  const fast = a.int !== undefined && b.int !== undefined ? null : fastArithmetic(f, op, a, b);
  const [x, y] = OF_NUMBERS.includes(op) ? [a, b] : [untyped(a), untyped(b)];
  const tests = fast === null ? [] : [...areSmall(f, x, y), ...fast.tests];
  if (fast !== null && tests.length === 0) return `(${fast.value})`;
  const l = f.at(at);
  const slow = `${f.use(helper)}(${a.text},${b.text}${temps.length > 0 ? `,${f.clean(...temps)}${l}` : ''})`;
  if (fast === null || isNoInt(a) || isNoInt(b)) return temps.length > 0 ? slow : `(${l},${slow})`;
  return `(${tests.join('&&')}?${fast.value}:${temps.length > 0 ? slow : `(${l},${slow})`})`;
}

const untyped = (c: Code): Code => (c.type === 'number' ? { ...c, type: undefined } : c);

function binary(f: Frame, node: BinOp): Code {
  const links: BinOp[] = [];
  let first: Expr = node;
  for (; first.kind === 'BinOp'; first = first.left) links.unshift(first);
  if (links.length > 2 * MAX_LINKS) return chain(f, first, links);
  const floats = floatBinary(f, node.op, node.left, node.right, node);
  if (floats !== null) return floats;
  const ints = intBinary(f, node);
  if (ints !== null) return ints;
  if (links.length > MAX_LINKS) return chain(f, first, links);
  const operands = new Operands(f);
  const a = operands.add(node.left);
  const b = operands.add(node.right);
  const text = operands.join(arithmetic(f, node.op, HELPERS[node.op], a, b, node, operands.temps));
  operands.release();
  const floating =
    node.op === '/' || ((a.type === 'object' || b.type === 'object') && node.op !== '%');
  return floating ? { text, type: 'object' } : { text };
}

/** A long chain of binary operators that leans to the left: each link assigns the same temporary. */
function chain(f: Frame, first: Expr, links: BinOp[]): Code {
  const acc = f.temp();
  let steps = [`${acc}=${f.expr(first).text}`];
  for (const link of links) {
    const mark = f.lines.length;
    const operands = new Operands(f);
    const b = operands.add(link.right);
    const step = operands.join(
      arithmetic(f, link.op, HELPERS[link.op], { text: acc }, b, link, [...operands.temps, acc]),
    );
    operands.release();
    if (f.lines.length > mark) {
      f.lines.splice(mark, 0, ...steps.map((s) => `${s};`));
      steps = [];
    }
    steps.push(`${acc}=${step}`);
  }
  // The last link gives the value and leaves nothing behind.
  const last = (steps.pop() as string).slice(acc.length + 1);
  f.release(acc);
  return { text: `(${[...steps, last].join(',')})` };
}

/** `not a in b` is `a not in b`, and stands where the `not` stands; null for what is no such comparison. */
function foldedNot({ op, operand, line, col, endLine, endCol }: UnaryOp): Compare | null {
  if (op !== 'not' || operand.kind !== 'Compare' || operand.ops.length > 1) return null;
  const swapped = SWAPPED[operand.ops[0] as CmpOperator];
  return swapped === undefined ? null : { ...operand, ops: [swapped], line, col, endLine, endCol };
}

const SWAPPED: Partial<Record<CmpOperator, CmpOperator>> = {
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

function unary(f: Frame, node: UnaryOp): Code {
  const folded = foldedNot(node);
  if (folded !== null) return compare(f, folded, false);
  const { op, operand } = node;
  if (op === 'not') return { text: `(!${f.truth(f.expr(operand), node)})`, type: 'bool' };
  if (op === '-' && operand.kind === 'Constant') {
    const { value } = operand;
    if (value.type === 'int') return intLiteral(f, value.value === 0 ? 0 : -value.value);
    if (value.type === 'float') return literal(f, { ...value, value: -value.value });
  }
  const operands = new Operands(f);
  const a = operands.add(operand);
  const l = f.at(node);
  const helper = { '-': 'neg', '+': 'pos', '~': 'invert' }[op];
  const trailing = operands.temps.length > 0 ? `,${f.clean(...operands.temps)}${l}` : '';
  const slow = `${f.use(helper)}(${a.text}${trailing})`;
  const general = trailing ? slow : `(${l},${slow})`;
  const x = a.text;
  const fast = {
    '-': `${f.isSmall(x)}&&${x}!==0?-${x}`,
    '+': `${f.isSmall(x)}?${x}`,
    '~': `${f.isSmall(x)}?~${x}`,
  }[op];
  const text = operands.wrap(`${fast}:${general}`);
  operands.release();
  return { text };
}

// ---- comparisons ---------------------------------------------------------------------------------

/** One comparison of operands that may be repeated: as a value, or as a condition. */
export function comparison(
  f: Frame,
  op: CmpOperator,
  a: Code,
  b: Code,
  at: Expr,
  temps: string[],
  asTest: boolean,
): Code {
  const x = a.text;
  const y = b.text;
  if (op === 'is' || op === 'is not')
    return { text: `(${x}${op === 'is' ? '===' : '!=='}${y})`, type: 'bool' };
  const js = COMPARISONS[op]?.[1];
  const isPlain = isNumber(a) && isNumber(b) && (a.int === undefined || b.int === undefined);
  if (isPlain && js !== undefined) return { text: `(${x}${js}${y})`, type: 'bool' };
  const l = f.at(at);
  const trailing = temps.length > 0 ? `,${f.clean(...temps)}${l}` : '';
  const before = trailing ? '' : `${l},`;
  if (op === 'in' || op === 'not in') {
    const not = op === 'in' ? '' : '!';
    return { text: `(${before}${not}${f.use('contains')}(${x},${y}${trailing}))`, type: 'bool' };
  }
  const [helper] = COMPARISONS[op] as [string, string];
  const call = `${f.use(helper)}(${x},${y}${trailing})`;
  const slow = asTest ? `${f.use('truth')}((${before}${call}))` : `(${before}${call})`;
  const str = a.type === 'str' ? b : b.type === 'str' ? a : null;
  if (str !== null && (op === '==' || op === '!='))
    return sameString(f, op, x, y, str.text, slow, asTest);
  const tests = areSmall(f, a, b);
  if (tests.length === 0 || str !== null || isNoInt(a) || isNoInt(b))
    return { text: slow, ...(asTest ? { type: 'bool' } : {}) };
  return {
    text: `(${tests.join('&&')}?${x}${js}${y}:${slow})`,
    ...(asTest ? { type: 'bool' } : {}),
  };
}

/** `x == 'literal'`: JavaScript's own comparison, for what is a string. */
function sameString(
  _f: Frame,
  op: '==' | '!=',
  x: string,
  y: string,
  other: string,
  slow: string,
  asTest: boolean,
): Code {
  const js = op === '==' ? '===' : '!==';
  return {
    text: `(typeof ${other}==='string'?${x}${js}${y}:${slow})`,
    ...(asTest ? { type: 'bool' } : {}),
  };
}

function compare(f: Frame, node: Compare, asTest: boolean): Code {
  const [op, ...ops] = node.ops as [CmpOperator, ...CmpOperator[]];
  if (ops.length > 0) return comparisonChain(f, node, asTest);
  const right = node.comparators[0] as Expr;
  if (op === 'is' || op === 'is not') {
    const both = new Sequence(f).add(node.left).add(right);
    const [a, b] = both.items as [Code, Code];
    both.release();
    return comparison(f, op, a, b, node, [], asTest);
  }
  if (op === 'in' || op === 'not in') {
    const both = new Sequence(f).add(node.left).add(right);
    const text = `${op === 'in' ? '' : '!'}${f.use('contains')}(${both.list},${f.clean(...both.temps)}${f.at(node)})`;
    both.release();
    return { text: `(${text})`, type: 'bool' };
  }
  const floats = floatComparison(f, node, asTest);
  if (floats !== null) return floats;
  const ints = intComparison(f, node, ...(COMPARISONS[op] as [string, string]), asTest);
  if (ints !== null) return ints;
  const operands = new Operands(f);
  const a = operands.add(node.left);
  const b = operands.add(right);
  const result = comparison(f, op, a, b, node, operands.temps, asTest);
  const text = operands.join(result.text);
  operands.release();
  return { ...result, text };
}

/** `a < b < c`: each operand is evaluated once, and only as far as needed. */
function comparisonChain(f: Frame, node: Compare, asTest: boolean): Code {
  const operands = new Operands(f);
  let a = operands.add(node.left);
  let b = operands.add(node.comparators[0] as Expr);
  const links: Code[] = [];
  f.conditional(() => {
    node.ops.forEach((op, i) => {
      const own = new Operands(f);
      if (i > 0) b = own.add(node.comparators[i] as Expr);
      const link = comparison(f, op, a, b, node, [], asTest);
      links.push({ ...link, text: own.join(link.text) });
      operands.temps.push(...own.temps);
      a = b;
    });
  });
  const result = asTest
    ? { text: links.map((l) => l.text).join('&&') }
    : either(f, { op: 'and', values: links, at: () => node });
  const text = operands.wrap(result.text);
  operands.release();
  return { ...result, text, ...(asTest ? { type: 'bool' } : {}) };
}

// ---- and, or, if -----------------------------------------------------------------------------------

/** `a and b and …` or `a or b or …`, compiled; what stands in it of the same kind is one with it. */
interface Either {
  op: 'and' | 'or';
  values: (Code | Either)[];
  /** The expression of a value, for its position. */
  at(i: number): Expr;
}

const isEither = (value: Code | Either): value is Either => 'op' in value;

const allBool = ({ values }: Either): boolean =>
  values.every((value) => (isEither(value) ? allBool(value) : value.type === 'bool'));

const joined = ({ op }: Either, parts: string[]): string =>
  `(${parts.join(op === 'and' ? '&&' : '||')})`;

/** The value of `and` and `or`, however long and deep. */
function either(f: Frame, whole: Either): Code {
  if (allBool(whole)) return { text: ofBools(whole), type: 'bool' };
  const t = f.temp();
  const parts = settled(f, whole, t, true);
  f.release(t);
  return { text: `(${parts},${t})` };
}

const ofBools = (whole: Either): string =>
  joined(
    whole,
    whole.values.map((value) => (isEither(value) ? ofBools(value) : value.text)),
  );

/**
 * Leaves the value in a temporary and gives its truth (`last`: nobody asks for that). Each operand is tested once: in `a and b or c`
 * the test of a false `a` decides about `b` and about `c`, as CPython's jumps do.
 */
function settled(f: Frame, whole: Either, t: string, last: boolean): string {
  const parts = whole.values.map((value, i) => {
    const unasked = last && i === whole.values.length - 1;
    if (isEither(value)) return settled(f, value, t, unasked);
    if (unasked) return `(${t}=${value.text},1)`;
    return `(${t}=${value.text},${f.truth({ text: t, atomic: true, type: value.type }, whole.at(i))})`;
  });
  return joined(whole, parts);
}

function compiledOperands(f: Frame, node: BoolOp): Either {
  const compiled = (v: Expr) => (v.kind === 'BoolOp' ? compiledOperands(f, v) : f.expr(v));
  const values = node.values.map((v, i) =>
    i === 0 ? compiled(v) : f.conditional(() => compiled(v)),
  );
  return { op: node.op, values, at: (i) => node.values[i] as Expr };
}

const boolOp = (f: Frame, node: BoolOp): Code => either(f, compiledOperands(f, node));

function boolTest(f: Frame, node: BoolOp): string {
  const js = node.op === 'and' ? '&&' : '||';
  const parts = node.values.map((v, i) => (i === 0 ? f.test(v) : f.conditional(() => f.test(v))));
  return `(${parts.join(js)})`;
}

/** `a if x else b if y else …`: flat, however long. */
function ifExp(f: Frame, node: IfExp): Code {
  const values: Code[] = [];
  const value = (expr: Expr): string => {
    values.push(f.expr(expr));
    return values.at(-1)?.text as string;
  };
  let text = `${f.test(node.test)}?`;
  f.conditional(() => {
    text += `${value(node.body)}:`;
    let rest = node.orelse;
    for (; rest.kind === 'IfExp'; rest = rest.orelse)
      text += `${f.test(rest.test)}?${value(rest.body)}:`;
    text += value(rest);
  });
  const { type } = values[0] as Code;
  const same = type !== undefined && values.every((v) => v.type === type);
  return { text: `(${text})`, ...(same ? { type } : {}) };
}

export const operators: Visitors = {
  expr: {
    BinOp: binary,
    UnaryOp: unary,
    Compare: (f, node: Compare) => compare(f, node, false),
    BoolOp: boolOp,
    IfExp: ifExp,
  },
  test: {
    Compare: (f, node: Compare) => compare(f, node, true).text,
    BoolOp: boolTest,
    UnaryOp: (f, node: UnaryOp) => {
      const folded = foldedNot(node);
      if (folded !== null) return compare(f, folded, true).text;
      return node.op === 'not' ? `!${f.test(node.operand)}` : f.truth(unary(f, node), node);
    },
  },
  stmt: {},
};
