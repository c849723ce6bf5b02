/** List, tuple, set and dict displays. */
import type { Dict, Expr, ListExpr, SetExpr, TupleExpr } from '../ast.ts';
import { constantText } from './constants.ts';
import type { Code, Frame } from './frame.ts';
import { Operands, Sequence } from './sequence.ts';
import type { Visitors } from './unit.ts';

/**
 * The text of a JavaScript array of the values of expressions, among which `*x` may stand. `extend` appends the items of
 * an iterable.
 */
export function array(
  f: Frame,
  elts: Expr[],
  extend: (into: string, item: string) => string,
): string {
  if (!elts.some((e) => e.kind === 'Starred')) {
    const items = new Sequence(f).addAll(elts);
    items.release();
    return `[${items.list}]`;
  }
  const steps = new Operands(f);
  const into = steps.keep({ text: '[]' }).text;
  for (const e of elts) {
    if (e.kind === 'Starred') {
      steps.also(extend(into, steps.add(e.value).text));
    } else {
      steps.also(`${into}.push(${steps.add(e).text})`);
    }
  }
  const text = steps.wrap(into);
  steps.release();
  return text;
}

/** As `array`, for list and tuple displays. */
export function elements(f: Frame, node: ListExpr | TupleExpr): string {
  return array(f, node.elts, (into, item) => {
    f.called = true;
    return `${f.at(node)},${f.use('extend')}(${into},${item})`;
  });
}

/** With `*x` a set grows as `update` makes it grow, which decides the order of its elements. */
function set(f: Frame, node: SetExpr): Code {
  const { elts } = node;
  if (!elts.some((e) => e.kind === 'Starred')) {
    const items = new Sequence(f).addAll(elts);
    items.release();
    return { text: `${f.use('set')}([${items.list}],${f.at(node)})` };
  }
  f.called = true;
  const steps = new Operands(f);
  const into = steps.keep({ text: `${f.use('set')}([])` }).text;
  for (const e of elts) {
    const isStar = e.kind === 'Starred';
    const item = steps.add(isStar ? e.value : e).text;
    const add = isStar
      ? `${f.use('callm')}(${into},"update",[${item}])`
      : `${f.use('setadd')}(${into},${item})`;
    steps.also(`${f.at(node)},${add}`);
  }
  const text = steps.wrap(into);
  steps.release();
  return { text };
}

function tuple(f: Frame, node: TupleExpr): Code {
  const constant = constantText(f, node);
  if (constant !== null) return { text: constant, atomic: true };
  return { text: `${f.use('tuple')}(${elements(f, node)})` };
}

function dict(f: Frame, node: Dict): Code {
  if (node.keys.every((k) => k !== null)) {
    const items = new Sequence(f);
    node.keys.forEach((k, i) => void items.add(k as Expr).add(node.values[i] as Expr));
    const l = f.clean(...items.temps) + f.at(node);
    items.release();
    return { text: `${f.use('dict')}([${items.list}],${l})` };
  }
  const steps = new Operands(f);
  const into = steps.keep({ text: `${f.use('dict')}([])` }).text;
  node.keys.forEach((k, i) => {
    const value = node.values[i] as Expr;
    if (k === null) {
      const mapping = steps.add(value).text;
      steps.also(`${f.at(node)},${f.use('dictmerge')}(${into},${mapping})`);
    } else {
      const a = steps.add(k).text;
      const b = steps.add(value).text;
      steps.also(`${f.at(node)},${f.use('dictset')}(${into},${a},${b})`);
    }
  });
  const text = steps.wrap(into);
  steps.release();
  return { text };
}

export const displays: Visitors = {
  expr: {
    List: (f, node: ListExpr) => ({ text: `${f.use('list')}(${elements(f, node)})` }),
    Tuple: tuple,
    Set: set,
    Dict: dict,
  },
  test: {},
  stmt: {},
};
