/**
 * Arithmetic of two operands. Two small ints are dealt with in line (`(x|0)===x` is the fastest test in QuickJS that tells them),
 * everything else by a helper of the runtime.
 */
import type { BinOp, Expr, Operator } from '../ast.ts';
import { floatBinary } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { HELPERS } from './helpers.ts';
import { intBinary } from './ints.ts';
import { Operands } from './sequence.ts';

/** Links of a chain `a + b + c + …` that nest; longer chains are evaluated step by step. */
const MAX_LINKS = 6;

/** The test for small ints. The right operand comes first: the left one may be a growing string, which the test would flatten. */
export function areSmall(f: Frame, a: Code, b: Code): string[] {
  return [b, a].filter((c) => !isNumber(c)).map((c) => f.isSmall(c.text));
}

/** Is it certain to be a JavaScript number? */
export const isNumber = (c: Code): boolean => c.int !== undefined || c.type === 'number';

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
export const isNoInt = (c: Code): boolean => c.type === 'str' || c.type === 'object';

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

export function binary(f: Frame, node: BinOp): Code {
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
