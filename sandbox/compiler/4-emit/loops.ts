/**
 * Loops. `for x in it` is JavaScript's `for … of`, which QuickJS steps without allocating; `for i in range(…)` counts. The object
 * that is iterated over is kept in a holder for as long as the loop runs, and no longer.
 */

import type { Block } from '../3-scope/blocks.ts';
import type { Break, Call, Expr, For, Name, Span, Stmt, While } from '../ast.ts';
import { floatLocal } from './floats.ts';
import type { Frame, Region } from './frame.ts';
import { loadName, mangled, place } from './names.ts';
import { Operands } from './sequence.ts';
import { head } from './statements.ts';
import { suspendForAwait } from './suspend.ts';
import { store } from './targets.ts';
import { clear } from './text.ts';
import type { Visitors } from './unit.ts';

/** A loop over an iterable, of a statement or of a comprehension. */
export interface Loop {
  target: Expr;
  iter: Expr;
  /** The block in which the iterable is evaluated: for the first one of a comprehension, the one around. */
  iterBlock: Block;
  /** The iterator has been made already; these variables hold it and what it goes over. */
  given?: { holders: string[]; iterator: string };
  isAsync: boolean;
  /** The statement or the comprehension: where awaiting an item stands, as tracebacks tell. */
  whole: Span;
  /** Emits what is done for each item. */
  emitBody: () => void;
  /** Label that `break` needs because the loop has an `else`. */
  label: string | null;
}

/** Emits a loop, which clears what it has held at its end. Gives the variables that a labelled `break` leaves set. */
export function loopOver(f: Frame, loop: Loop): string[] {
  if (loop.isAsync) return asyncLoop(f, loop);
  if (loop.given === undefined && isRange(loop.iter)) return rangeLoop(f, loop, loop.iter as Call);
  const holders = loop.given?.holders ?? [f.variable('i')];
  for (const h of holders) f.touched.add(h);
  const [holder] = holders as [string];
  let iterable = loop.given?.iterator ?? '';
  let kept = iterable;
  const position = f.at(loop.iter);
  if (loop.given) f.push(`${position};`);
  else
    statement(f, () => {
      const code = within(f, loop.iterBlock, () => f.expr(loop.iter).text);
      // QuickJS 2025-09-13 cannot compile a `yield` in the head of `for … of`.
      // Temporaries are cleared before the loop starts.
      const isEarly = /\byield\b/.test(code) || (!f.isInExpression && (f.called || f.hasDirty()));
      if (isEarly) f.push(`${holder}=${code};`);
      const object = isEarly ? holder : `${holder}=${code}`;
      iterable = `${f.use('iter')}(${object},${position})`;
      kept = `${f.use('iter')}((${holder}=[${isEarly ? holder : code}])[0],${position})`;
    });
  const { target } = loop;
  // A simple name is assigned by the loop itself.
  const direct = target.kind === 'Name' && !floatLocal(f, target.id) ? place(f, target.id) : null;
  const item = direct ?? f.variable('v');
  f.push(`for(${item} of ${iterable}){`);
  const head = f.lines.length - 1;
  const { suspensions } = f;
  if (direct === null) {
    f.touched.add(item);
    statement(f, () => store(f, target, { text: item }));
    f.push(`${item}=void 0;`);
  }
  inside(f, loop, holders, position);
  // A frame that is let go inside the loop lets go of what it goes through after what it has begun since: a variable alone would not hold
  // that for so long, as QuickJS begins with what its own loop holds.
  if (f.suspensions > suspensions) f.lines[head] = `for(${item} of ${kept}){`;
  // Stepping the iterator may raise: at the place of the iterable.
  f.push(`${position};}${clear(holders)}`);
  return holders;
}

function within<T>(f: Frame, block: Block, emit: () => T): T {
  const inner = f.block;
  f.block = block;
  const result = emit();
  f.block = inner;
  return result;
}

/** Emits a statement's worth of text inside an expression or a loop's head. */
function statement(f: Frame, emit: () => void): void {
  if (f.isInExpression) emit();
  else f.simple(emit);
}

function inside(f: Frame, loop: Loop, holders: string[], beforeContinue: string): void {
  const region: Region & { kind: 'loop' } = {
    kind: 'loop',
    holders,
    label: loop.label,
    beforeContinue,
  };
  f.regions.push(region);
  const { calls } = f;
  const start = f.lines.length;
  loop.emitBody();
  if (region.next !== undefined) {
    f.lines.splice(start, 0, `${region.next}:{`);
    f.push('}');
  }
  // What the last call of the body has dropped is cleaned up before the next item is asked for.
  f.reapAtEnd(calls);
  f.regions.pop();
}

/** Is it a call of `range` by that name, with one to three plain arguments? */
function isRange(iter: Expr): boolean {
  if (iter.kind !== 'Call' || iter.func.kind !== 'Name' || iter.func.id !== 'range') return false;
  if (iter.keywords.length > 0 || iter.args.length < 1 || iter.args.length > 3) return false;
  if (iter.args.some((a) => a.kind === 'Starred')) return false;
  return iter.args.length < 3 || literalStep(iter) !== null;
}

/** The step, if it is a literal other than 0. */
function literalStep(call: Call): number | null {
  const step = call.args[2];
  if (step === undefined) return 1;
  const inner = step.kind === 'UnaryOp' && step.op === '-' ? step.operand : step;
  if (
    inner.kind !== 'Constant' ||
    inner.value.type !== 'int' ||
    typeof inner.value.value !== 'number'
  )
    return null;
  return inner.value.value === 0 ? null : inner === step ? inner.value.value : -inner.value.value;
}

/**
 * `for i in range(a, b, s)` as a counting loop. Where `range` is something else, or the numbers are big, the counter's test fails at
 * once and `step` gives the items, so that there is one body only.
 */
function rangeLoop(f: Frame, loop: Loop, call: Call): string[] {
  const [k, end, it] = [f.variable('k'), f.variable('k'), f.variable('i')];
  f.touched.add(it).add(k);
  const step = literalStep(call) as number;
  const position = f.at(loop.iter);
  const emitStart = (): void => {
    const operands = new Operands(f);
    const fn = operands.with((g) => ({
      ...loadName(g, 'range', call.func, g.unit.scopes.certain.has(call.func as Name)),
      atomic: false,
    })).text;
    const args = call.args.map((a) => operands.add(a).text).join(',');
    f.push(`${operands.wrap(`${position},${k}=${f.use('range')}(${fn},[${args}])`)};`);
    f.push(
      `if(${k}===null){${it}=${f.use('iter')}(${f.use('call')}(${fn},[${args}]))[Symbol.iterator]();${end}=void 0;}` +
        `else{${end}=${k}[1];${k}=${k}[0];}`,
    );
    operands.release();
  };
  statement(f, () => within(f, loop.iterBlock, emitStart));
  const more = `${it}!==void 0&&(${position},(${k}=${f.use('step')}(${it}))!==void 0)`;
  const advance = step === 1 ? `${k}++` : step === -1 ? `${k}--` : `${k}+=${step}`;
  f.push(`for(;${k}${step > 0 ? '<' : '>'}${end}||${more};${advance}){`);
  statement(f, () => store(f, loop.target, { text: k }));
  const counting = countingVariable(f, loop.target);
  // In the counting loop it is a small int, for so are its bounds.
  if (counting) f.counting.set(counting, `${it}===void 0`);
  inside(f, loop, [it, k], '');
  if (counting) f.counting.delete(counting);
  f.push(`}${it}=${k}=void 0;`);
  return [it, k];
}

/** The variable of a loop that nothing else sets, if it is a local. */
function countingVariable(f: Frame, target: Expr): string | undefined {
  const sym = target.kind === 'Name' ? f.lookup(mangled(f, target.id)) : undefined;
  if (sym?.place !== 'local' || sym.isParam || sym.isDeleted || sym.isWalrus) return undefined;
  return sym.bindings === 1 ? sym.js : undefined;
}

/** `async for`: each item is awaited; StopAsyncIteration ends it (PEP 492). */
function asyncLoop(f: Frame, loop: Loop): string[] {
  const holders = loop.given?.holders ?? [f.variable('i')];
  const it = holders.at(-1) as string;
  const item = f.variable('v');
  const e = f.label('e');
  f.touched.add(it).add(item);
  const position = f.at(loop.iter);
  if (!loop.given)
    statement(f, () => {
      const code = within(f, loop.iterBlock, () => f.expr(loop.iter).text);
      f.push(`${it}=${f.use('aiter')}(${code},${position});`);
    });
  f.push('for(;;){try{');
  f.push(
    `${item}=${suspendForAwait(f, `${f.use('anext')}(${it},${f.at(loop.whole)})`, loop.whole, 'anext')};`,
  );
  // What goes on must not stay in this variable, which the frame keeps.
  f.push(
    `}catch(${e}){${e}=${f.use('caught')}(${e},L,${f.code});if(${f.use('stopasync')}(${e})){${e}=void 0;break;}${position};throw ${f.use('caught')}(${e},(${e}=void 0,L=-2-L),${f.code});}`,
  );
  statement(f, () => store(f, loop.target, { text: item }));
  f.push(`${item}=void 0;`);
  inside(f, loop, holders, '');
  f.push(`}${clear(holders)}`);
  return holders;
}

function forStatement(f: Frame, node: For): void {
  const label = node.orelse.length > 0 && hasBreak(node.body) ? f.label('b') : null;
  if (label) f.push(`${label}:{`);
  const holders = loopOver(f, {
    target: node.target,
    iter: node.iter,
    isAsync: node.kind === 'AsyncFor',
    whole: node,
    iterBlock: f.block,
    emitBody: () => f.body(node.body),
    label,
  });
  // What was gone through is dropped where the loop ends.
  const isObject = !isRange(node.iter);
  if (isObject) f.reapHere();
  f.body(node.orelse);
  if (label) f.push(`}${clear(holders)}`);
  if (label && isObject) f.reapHere();
}

function whileStatement(f: Frame, node: While): void {
  const label = node.orelse.length > 0 && hasBreak(node.body) ? f.label('b') : null;
  if (label) f.push(`${label}:{`);
  const mark = f.lines.length;
  const test = head(f, node.test);
  const before = f.lines.splice(mark);
  const isPlain = before.length === 0;
  // What the test needs before it is evaluated in every round.
  f.push(isPlain ? `while(${test}){` : `for(;;){${before.join('\n')}if(!${test})break;`);
  f.regions.push({ kind: 'loop', holders: [], label, beforeContinue: '' });
  const { calls } = f;
  f.body(node.body);
  f.reapAtEnd(calls);
  f.regions.pop();
  f.push('}');
  f.body(node.orelse);
  if (label) f.push('}');
}

/** Does a `break` leave the loop whose body this is? */
function hasBreak(body: Stmt[]): boolean {
  return body.some((node) => {
    switch (node.kind) {
      case 'Break':
        return true;
      case 'If':
        return hasBreak(node.body) || hasBreak(node.orelse);
      case 'For':
      case 'AsyncFor':
      case 'While':
        return hasBreak(node.orelse);
      case 'With':
      case 'AsyncWith':
        return hasBreak(node.body);
      case 'Try':
      case 'TryStar':
        return [node.body, node.orelse, node.finalbody, ...node.handlers.map((h) => h.body)].some(
          hasBreak,
        );
      case 'Match':
        return node.cases.some((c) => hasBreak(c.body));
      default:
        return false;
    }
  });
}

/** Stands this in a `try` or `with` inside the loop? What runs when that is left moves the position: it is set behind the body. */
const isProtectedIn = ({ regions }: Frame, loop: Region): boolean =>
  regions.slice(regions.indexOf(loop)).some(({ kind }) => kind === 'protected');

function leave(f: Frame, node: Span & { kind: Break['kind'] | 'Continue' }): void {
  const loop = f.regions.findLast((r) => r.kind === 'loop') as Region & { kind: 'loop' };
  if (node.kind === 'Continue' && loop.beforeContinue !== '' && isProtectedIn(f, loop))
    f.push(`break ${(loop.next ??= f.label('n'))};`);
  else if (node.kind === 'Continue')
    f.push(`${loop.beforeContinue ? `${loop.beforeContinue};` : ''}continue;`);
  else {
    // It drops what the loop goes through.
    const at = loop.holders.length > 0 || f.handlers.length > 0 ? `${f.at(node)};` : '';
    f.push(`${at}break${loop.label ? ` ${loop.label}` : ''};`);
  }
}

export const loops: Visitors = {
  expr: {},
  test: {},
  stmt: {
    For: forStatement,
    AsyncFor: forStatement,
    While: whileStatement,
    Break: leave,
    Continue: leave,
  },
};
