/**
 * Int arithmetic as one tested expression. Where all leaves of a tree of `+ - * // % & | ^` are small ints (32 bits), it is computed by
 * JavaScript's operators; what may have left the range in which they are exact is looked at on the way:
 *
 *     (($j|0)===$j&&($i|0)===$i&&(m=$t+$i*$j)>=0&&m<=4503599627370496?m%7:mod(add($t,mul($i,$j,L=2),L=3),7,L=4))
 *
 * Where a test fails, the runtime does it all over again: nothing has happened by then that could be seen.
 */
import type { BinOp, Compare, Expr, Operator, Span } from '../ast.ts';
import { floatLocal } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { HELPERS } from './helpers.ts';
import { Operands } from './sequence.ts';

/** A value that is computed as an int. */
interface Int {
  text: string;
  /** The same by the runtime; may be evaluated after `text`. */
  slow: string;
  /** The most that its absolute value can be. */
  most: number;
  /**
   * It may have been rounded: it is right where it is at most `EXACT`, for what has been added to the product in it is at most this.
   * Undefined: it is right.
   */
  added?: number | undefined;
  /** It may be -0, which no int is. */
  isNegativeZero?: boolean | undefined;
}

/** 2 ** 52. A sum up to here has no rounded product in it. */
const EXACT = 4503599627370496;
const MOST_ADDED = 2 ** 50;
const SMALL = 2 ** 31;
/** A local that only counts does not get there. */
const COUNTED = 2 ** 47;
/** Trees that are higher are left to the runtime: JavaScript's parser recurses. */
const MAX_HEIGHT = 6;

const LEAVES: readonly Expr['kind'][] = ['Name', 'Attribute', 'Subscript', 'Call'];
const OPERATORS: readonly Operator[] = ['+', '-', '*', '//', '%', '&', '|', '^'];

const isOperation = (node: Expr): node is BinOp =>
  node.kind === 'BinOp' && OPERATORS.includes(node.op);

function isLiteral(node: Expr): boolean {
  if (node.kind !== 'Constant' || node.value.type !== 'int') return false;
  return typeof node.value.value === 'number' && node.value.value < SMALL;
}

/** How many operations a tree has; NaN where it is none of ints, or where something that could be seen comes after the first. */
function operations(f: Frame, node: Expr, before = 0, height = 0): number {
  if (height > MAX_HEIGHT) return Number.NaN;
  if (isOperation(node)) {
    const left = operations(f, node.left, before, height + 1);
    return operations(f, node.right, left, height + 1) + 1;
  }
  if (isLiteral(node)) return before;
  if (!LEAVES.includes(node.kind) || (node.kind === 'Name' && floatLocal(f, node.id)))
    return Number.NaN;
  return before === 0 || (node.kind === 'Name' && f.expr(node).atomic) ? before : Number.NaN;
}

/** A tree under construction. */
class Tree {
  /** What holds the leaves, to be cleared by the last operation of the runtime. */
  readonly held: string[] = [];
  private readonly f: Frame;
  private readonly operands: Operands;
  private readonly leaves = new Set<string>();
  /** What is looked at after the leaves, in order. */
  private readonly checks: string[] = [];
  private readonly numbers: string[] = [];

  constructor(f: Frame, operands: Operands) {
    this.f = f;
    this.operands = operands;
  }

  /** The text of `value` if the tests hold, else of `slow`. The right leaf is tested first: a growing string on the left would be flattened. */
  tested(value: string, slow: string): string {
    this.f.release(...this.numbers);
    const tests = [...[...this.leaves].reverse(), ...this.checks];
    return `(${tests.length > 0 ? `${tests.join('&&')}?${value}:${slow}` : value})`;
  }

  build(node: Expr): Int {
    if (!isOperation(node)) {
      const { length } = this.operands.temps;
      const leaf = this.operands.add(node);
      this.held.push(...this.operands.temps.slice(length));
      return this.leaf(leaf);
    }
    const left = this.build(node.left);
    const right = this.build(node.right);
    return this.operation(node.op, left, right, HELPERS[node.op], node);
  }

  leaf({ text, type, int }: Code): Int {
    if (int !== undefined) return { text, slow: text, most: Math.abs(int) };
    if (type === 'number') return { text, slow: text, most: COUNTED };
    this.leaves.add(this.f.isSmall(text));
    return { text, slow: text, most: SMALL };
  }

  operation(op: Operator, left: Int, right: Int, helper: string, at: Span, clean = ''): Int {
    const slow = `${this.f.use(helper)}(${left.slow},${right.slow},${clean}${this.f.at(at)})`;
    return { ...this.result(op, left, right), slow };
  }

  /** The same where it must not have been rounded. */
  exact(a: Int): Int {
    if (a.added === undefined) return a;
    const [m, set] = this.kept(a);
    this.checks.push(`((${set}|0)===${m}||${m}<=${EXACT}&&${m}>=-${EXACT})`);
    return { ...a, text: m, most: EXACT, added: undefined };
  }

  private result(op: Operator, left: Int, right: Int): Omit<Int, 'slow'> {
    switch (op) {
      case '*': {
        const [a, b] = [this.exact(left), this.exact(right)];
        return this.bounded(`(${a.text}*${b.text})`, a.most * b.most, true);
      }
      case '+':
      case '-':
        return this.sum(op, left, right);
      case '//':
      case '%':
        return this.quotient(op, left, this.exact(right));
      default:
        return { text: `(${this.small(left)}${op}${this.small(right)})`, most: SMALL };
    }
  }

  private bounded(text: string, most: number, isNegativeZero?: boolean): Omit<Int, 'slow'> {
    return { text, most, added: most > EXACT ? 0 : undefined, isNegativeZero };
  }

  private sum(op: '+' | '-', left: Int, right: Int): Omit<Int, 'slow'> {
    let [a, b] = [left, right];
    const rest = ({ added, most }: Int) => added ?? most;
    if (a.added !== undefined && (b.added !== undefined || rest(a) + b.most > MOST_ADDED))
      a = this.exact(a);
    if (b.added !== undefined && rest(b) + a.most > MOST_ADDED) b = this.exact(b);
    const isNegativeZero = a.isNegativeZero && (op === '-' || b.isNegativeZero);
    const sum = this.bounded(`(${a.text}${op}${b.text})`, a.most + b.most, isNegativeZero);
    const isRounded = a.added !== undefined || b.added !== undefined;
    return isRounded ? { ...sum, added: rest(a) + rest(b) } : sum;
  }

  /** Neither operand may be negative, and the divisor not 0. */
  private quotient(op: '//' | '%', left: Int, right: Int): Omit<Int, 'slow'> {
    const [y, setY] = this.kept(right);
    if (!(Number(y) > 0)) this.checks.push(`${setY}>0`);
    if (op === '//') {
      const x = this.small(left);
      this.checks.push(`${x}>=0`);
      return { text: `(${x}/${y}|0)`, most: SMALL };
    }
    const [x, setX] = this.kept(left);
    this.checks.push(`${setX}>=0`);
    if (left.added !== undefined) this.checks.push(`${x}<=${EXACT}`);
    return { text: `(${x}%${y})`, most: right.most, isNegativeZero: left.isNegativeZero };
  }

  /** As an operand of what takes 32 bits. */
  private small(a: Int): string {
    if (a.most <= SMALL) return a.text;
    const [m, set] = this.kept(a);
    this.checks.push(`(${set}|0)===${m}`);
    return m;
  }

  /** A variable with the value, and the text that sets it. */
  private kept({ text }: Int): [variable: string, set: string] {
    if (/^[\w$]+$/.test(text)) return [text, text];
    const m = this.f.temp();
    this.f.clean(m);
    this.numbers.push(m);
    return [m, `(${m}=${text})`];
  }
}

/** A binary operation of ints with another in it; null for what is none. */
export function intBinary(f: Frame, node: BinOp): Code | null {
  if (!(operations(f, node) > 1)) return null;
  const operands = new Operands(f);
  const tree = new Tree(f, operands);
  const [left, right] = [tree.build(node.left), tree.build(node.right)];
  const clean = f.clean(...tree.held);
  const text = operands.join(
    value(tree, tree.operation(node.op, left, right, HELPERS[node.op], node, clean)),
  );
  operands.release();
  return { text };
}

function value(tree: Tree, result: Int): string {
  const { text, slow, isNegativeZero } = tree.exact(result);
  return tree.tested(isNegativeZero ? `${text}+0` : text, slow);
}

/** The augmented assignment of a tree: `old` is the value so far. Gives the text; null for what is none. */
export function intUpdate(
  f: Frame,
  operands: Operands,
  op: Operator,
  old: Code,
  node: Expr,
  at: Span,
): string | null {
  if (!OPERATORS.includes(op) || !(operations(f, node) > 0)) return null;
  const tree = new Tree(f, operands);
  const left = tree.leaf(old);
  const right = tree.build(node);
  const held = operands.temps.includes(old.text) ? [old.text, ...tree.held] : tree.held;
  return value(tree, tree.operation(op, left, right, `i${HELPERS[op]}`, at, f.clean(...held)));
}

/** A comparison with a tree on one side or both; null for what is none. `helper` and `js` are what compares. */
export function intComparison(
  f: Frame,
  node: Compare,
  helper: string,
  js: string,
  asTest: boolean,
): Code | null {
  const left = operations(f, node.left);
  const count = operations(f, node.comparators[0] as Expr, left);
  if (!(count > 0)) return null;
  const operands = new Operands(f);
  const tree = new Tree(f, operands);
  const [a, b] = [tree.build(node.left), tree.build(node.comparators[0] as Expr)].map((each) =>
    tree.exact(each),
  ) as [Int, Int];
  const call = `${f.use(helper)}(${a.slow},${b.slow},${f.clean(...tree.held)}${f.at(node)})`;
  const slow = asTest ? `${f.use('truth')}(${call})` : call;
  const text = operands.join(tree.tested(`${a.text}${js}${b.text}`, slow));
  operands.release();
  return { text, ...(asTest ? { type: 'bool' } : {}) };
}
