/**
 * Comprehensions are loops in the function around them (PEP 709), emitted before the statement that needs them. Where they
 * may not be evaluated at all (`a and [… for …]`), they become a JavaScript function called in place. A generator
 * expression is a generator of its own.
 */

import { markCertainIn } from '../3-scope/assigned.ts';
import type { Block } from '../3-scope/blocks.ts';
import type { Comprehension, DictComp, Expr, ListComp } from '../ast.ts';
import { type Code, Frame } from './frame.ts';
import { codeInfo, made, resumableBody } from './functions.ts';
import { type Loop, loopOver } from './loops.ts';
import { Operands, Sequence } from './sequence.ts';
import { yieldOf } from './suspend.ts';
import { clear } from './text.ts';
import type { Visitors } from './unit.ts';

/** What collects the results, and the text that adds one. */
const COLLECTORS = {
  ListComp: { start: '[]', finish: 'list' },
  SetComp: { start: 'set', finish: null },
  DictComp: { start: 'dict', finish: null },
} as const;

type Inlined = (ListComp & { kind: 'ListComp' | 'SetComp' }) | DictComp;

function comprehension(f: Frame, node: Inlined): Code {
  if (!f.canHoist) return inPlace(f, node);
  const into = f.temp(true);
  inline(f, node, into);
  return { text: into, atomic: true };
}

/** A function called in place, for where no statement can be. */
function inPlace(f: Frame, node: Inlined): Code {
  const g = new Frame(f.unit, f.block, f.code, { inline: f });
  const into = g.temp();
  inline(g, node, into);
  f.usesPosition ||= g.usesPosition;
  f.called = true;
  const body = `{${g.declarations()}${g.lines.join('\n')}return ${into};}`;
  const block = f.unit.scopes.blocks.get(node) as Block;
  return { text: block.hasAwait ? `(yield*(function*()${body})())` : `(()=>${body})()` };
}

/** Emits the loops; `into` ends up with the result. */
function inline(f: Frame, node: Inlined, into: string): void {
  const { start, finish } = COLLECTORS[node.kind];
  const block = f.unit.scopes.blocks.get(node) as Block;
  const wasInside = f.isInExpression;
  f.isInExpression = true;
  f.push(`${into}=${start === '[]' ? start : `${f.use(start)}([])`};`);
  const cells = [...block.symbols.values()].filter((s) => s.place === 'local' && s.isCell);
  if (cells.length > 0) f.push(`{let ${cells.map((s) => s.js).join(',')};`);
  clauses(f, block, node, 0, () => collect(f, node, into));
  // The variables are the comprehension's own: what they hold is dropped at its end.
  const own = [...block.symbols.values()]
    .filter((s) => s.place === 'local' && !s.isCell)
    .map((s) => s.js);
  f.push(cells.length > 0 ? `${clear(own)}}` : clear(own));
  if (finish) f.push(`${into}=${f.use(finish)}(${into});`);
  f.isInExpression = wasInside;
}

/** Emits the clauses from `index` on, and `body` inside them. The first iterable belongs to the block around. */
function clauses(
  f: Frame,
  block: Block,
  node: Inlined | ListComp,
  index: number,
  body: () => void,
): void {
  const clause = node.generators[index];
  if (clause === undefined) return body();
  const outer = f.block;
  f.block = block;
  loopOver(f, {
    target: clause.target,
    iter: clause.iter,
    iterBlock: outer,
    ...(index === 0 && block.kind === 'genexpr' ? { given: given(f) } : {}),
    isAsync: clause.isAsync,
    whole: node,
    emitBody: () => {
      for (const test of clause.ifs) f.push(`if(${f.test(test)}){`);
      clauses(f, block, node, index + 1, body);
      if (clause.ifs.length > 0) f.push('}'.repeat(clause.ifs.length));
    },
    label: null,
  });
  f.block = outer;
}

/** A generator expression's body takes what it goes through and the iterator of that. Another may have been put in its place since. */
function given(f: Frame): Loop['given'] {
  const iterator = f.iterated === 'i' ? `${f.use('iterated')}(i)` : 'j';
  return { holders: ['i', 'j'], iterator };
}

function collect(f: Frame, node: Inlined, into: string): void {
  if (node.kind === 'DictComp') {
    const pair = new Sequence(f).add(node.key).add(node.value);
    f.push(`${f.use('dictset')}(${into},${pair.list},${f.clean(...pair.temps)}${f.at(node.key)});`);
    return pair.release();
  }
  const value = f.expr(node.elt).text;
  if (node.kind === 'SetComp') f.push(`${f.use('setadd')}(${into},${value},${f.at(node.elt)});`);
  else f.push(`${into}.push(${value});`);
}

/** CPython's compiler makes a tuple of a short list that is only gone through. */
const asIterated = (node: Expr): Expr =>
  node.kind === 'List' && node.elts.length <= 30 && node.elts.every((e) => e.kind !== 'Starred')
    ? { ...node, kind: 'Tuple' }
    : node;

/** A generator expression: the iterator of its first clause is made at once, the rest runs in a frame of its own. */
function generator(f: Frame, node: ListComp): Code {
  const { unit } = f;
  const block = unit.scopes.blocks.get(node) as Block;
  const [first] = node.generators as [Comprehension];
  const operands = new Operands(f);
  let object = operands.add(unit.isLive ? asIterated(first.iter) : first.iter).text;
  const code = unit.newCode();
  // Who looks into the frame finds an iterator of Python's there: one is made if the source mentions frames.
  const iterated = first.isAsync ? 'j' : unit.isLive ? 'i' : undefined;
  const g = new Frame(unit, block, code, { resumable: true, iterated });
  markCertainIn(unit.scopes, block, node);
  const text = resumableBody(g, () => {
    g.isInExpression = true;
    clauses(g, block, node, 0, () => g.push(`${yieldOf(g, node.elt)};`));
  });
  unit.defineCode(code, codeInfo(block, null, node.line));
  operands.also(f.at(first.iter));
  const kept = (helper: string) => operands.keep({ text: `${helper}(${object})` }).text;
  if (iterated === 'i') object = kept('B.$iter');
  const iterator = iterated === 'i' ? object : kept(f.use(first.isAsync ? 'aiter' : 'iter'));
  const S = operands.keep({ text: `${f.use('state')}(${code})` }).text;
  const body = `${f.use('steps')}(function*(S,i,j)${text})(${S},${object},${iterator})`;
  const l = f.clean(...operands.temps) + f.at(node);
  const result = operands.wrap(made(f, S, `${body},void 0,${l}`));
  operands.release();
  return { text: result };
}

export const comprehensions: Visitors = {
  expr: {
    ListComp: comprehension,
    SetComp: comprehension,
    DictComp: comprehension,
    GeneratorExp: generator,
  },
  test: {},
  stmt: {},
};
