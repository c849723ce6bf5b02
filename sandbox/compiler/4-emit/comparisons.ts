/** Comparisons, and chains of them: as values, and as conditions. */
import type { CmpOperator, Compare, Expr } from '../ast.ts';
import { areSmall, isNoInt, isNumber } from './arithmetic.ts';
import { either } from './booleans.ts';
import { floatComparison } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { intComparison } from './ints.ts';
import { Operands, Sequence } from './sequence.ts';

/** The runtime's helper for each, and JavaScript's operator for small ints. */
const COMPARISONS: Partial<Record<CmpOperator, [helper: string, js: string]>> = {
  '==': ['eq', '==='],
  '!=': ['ne', '!=='],
  '<': ['lt', '<'],
  '<=': ['le', '<='],
  '>': ['gt', '>'],
  '>=': ['ge', '>='],
};

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
    return sameString(op, x, y, str.text, slow, asTest);
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

/** A comparison, or a chain of them: its value, or (`asTest`) a condition. */
export function compare(f: Frame, node: Compare, asTest: boolean): Code {
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
