/** `and`, `or`, and `a if x else b`. */
import type { BoolOp, Expr, IfExp } from '../ast.ts';
import type { Code, Frame } from './frame.ts';

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

/** The value of what has been compiled, however long and deep. */
export function either(f: Frame, whole: Either): Code {
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

/** The value of `and` and `or`. */
export const boolOp = (f: Frame, node: BoolOp): Code => either(f, compiledOperands(f, node));

/** The same as a condition: nobody asks for the value. */
export function boolTest(f: Frame, node: BoolOp): string {
  const js = node.op === 'and' ? '&&' : '||';
  const parts = node.values.map((v, i) => (i === 0 ? f.test(v) : f.conditional(() => f.test(v))));
  return `(${parts.join(js)})`;
}

/** `a if x else b if y else …`: flat, however long. */
export function ifExp(f: Frame, node: IfExp): Code {
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
