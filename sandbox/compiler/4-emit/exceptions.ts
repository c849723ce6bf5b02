/**
 * `try`, `with` and `except*`.
 *
 * Every emitted `catch` first calls `caught`, which adds this frame's traceback entry; a negative `L` before a rethrow says so: `-1`, or
 * `-2-L` where the frame has moved on since (a test of `except` that does not match, the end of `finally`), for what is dropped on the way. A
 * region that handles an exception (`except`, `finally` on the way of an exception, `__exit__`) keeps the one that was handled before in
 * a variable `h`, and puts it back when it is left by any way. Generators put it back around each `yield` too.
 */
import type { ExceptHandler, Stmt, Try, With, WithItem } from '../ast.ts';
import type { Frame, Handler } from './frame.ts';
import { forgetName, mangled, place } from './names.ts';
import { suspendForAwait } from './suspend.ts';
import { store } from './targets.ts';
import { clear } from './text.ts';
import type { Visitors } from './unit.ts';

/** Emits a protected body; gives the temporaries and holders that still have something when it is left by an exception. */
function guarded(f: Frame, emit: () => void): string[] {
  const outer = f.touched;
  f.touched = new Set();
  f.regions.push({ kind: 'protected' });
  emit();
  f.regions.pop();
  const touched = [...f.touched];
  for (const t of touched) outer.add(t);
  f.touched = outer;
  return touched;
}

/**
 * Emits the part of a region that runs with an exception handled. Gives the text that drops, while it is handled still, what loops go
 * through in it that an exception has left.
 */
function handling(f: Frame, handler: Handler, emit: () => void): string {
  const outer = f.touched;
  f.touched = new Set();
  f.handlers = [...f.handlers, handler];
  f.regions.push({ kind: 'protected' });
  emit();
  f.regions.pop();
  f.handlers = f.handlers.slice(0, -1);
  const holders = [...f.touched].filter((v) => v.startsWith('i'));
  for (const t of f.touched) outer.add(t);
  f.touched = outer;
  return holders.length === 0 ? '' : clear(holders) + f.reapStatement('&&L>-1');
}

function tryStatement(f: Frame, node: Try): void {
  if (node.finalbody.length === 0) return tryExcept(f, node);
  const h = f.variable('h');
  const k = f.variable('k');
  const e = f.label('e');
  f.push(`${k}=void 0;try{`);
  const stale = guarded(f, () =>
    node.handlers.length > 0 ? tryExcept(f, node) : f.body(node.body),
  );
  f.push(
    `}catch(${e}){${clear(stale)}${k}=${f.use('caught')}(${e},L,${f.code});${e}=void 0;${h}=${f.use('handling')}(${k});L=-1;throw ${k};}finally{`,
  );
  // Loops that a `return` has left from behind a `finally` of their own let go here.
  const left = stale.filter((v) => f.left.has(v));
  if (left.length > 0) f.push(clear(left) + f.reapStatement('&&L>-1'));
  // Suspended in here, the body has to know the resumer's handled exception, whether there is one of its own or not.
  if (f.isResumable) f.push(`if(${k}===void 0)${h}=${f.use('handled')}();`);
  f.push('try{');
  const drop = handling(f, { before: h, passing: k }, () => {
    keepingReturned(f, () => f.body(node.finalbody));
    endsAt(f, node.finalbody);
  });
  const restore = f.isResumable
    ? `${f.use('handling')}(${h});${h}=${k}=void 0;`
    : `if(${k}!==void 0){${f.use('handling')}(${h});${h}=${k}=void 0;}`;
  f.push(`if(${k}!==void 0)${MOVED}}finally{${drop}${restore}}}`);
}

/** Emits a `finally`: a `return` in it that comes to nothing must not change what a `return` on its way through has given. */
function keepingReturned(f: Frame, emit: () => void): void {
  const { returns } = f;
  const start = f.lines.length;
  emit();
  const place = f.isResumable ? 'S.r' : f.returned;
  if (f.returns === returns || place === undefined) return;
  const kept = f.variable('r');
  f.lines.splice(start, 0, `${kept}=${place};`);
  f.push(`${place}=${kept};${kept}=void 0;`);
}

function tryExcept(f: Frame, node: Try): void {
  const hasElse = node.orelse.length > 0;
  const done = hasElse ? f.variable('k') : '';
  if (hasElse) f.push(`${done}=0;`);
  f.push('try{');
  const stale = guarded(f, () => {
    f.body(node.body);
    if (hasElse) f.push(`${done}=1;`);
  });
  const e = f.label('e');
  const h = f.variable('h');
  f.push(
    `}catch(${e}){${clear(stale)}${e}=${f.use('caught')}(${e},L,${f.code});${h}=${f.use('handling')}(${e});try{`,
  );
  const drop = handling(f, { before: h }, () =>
    node.kind === 'TryStar' ? starHandlers(f, node, e) : handlers(f, node, e, h),
  );
  f.push(`}finally{${drop}${lettingGo(f, h, `${e}=${h}`)}}}`);
  if (!hasElse) return;
  f.push(`if(${done}){`);
  f.body(node.orelse);
  f.push('}');
}

/** The exception goes, with what its traceback holds; not where it, or another one, is on its way. `h`: the one handled before. */
const lettingGo = (f: Frame, h: string, variables: string): string =>
  `${f.use('handling')}(${h});${variables}=void 0;${f.reapStatement('&&L>-1')}`;

/** So many `except` clauses nest as `else`; those of longer rows leave a labelled block, for QuickJS's parser recurses into each `else`. */
const MAX_NESTED = 12;

function handlers(f: Frame, node: Try, e: string, h: string): void {
  const label = node.handlers.length > MAX_NESTED ? f.label('f') : undefined;
  if (label) f.push(`${label}:{`);
  let depth = label ? 1 : 0;
  for (const handler of node.handlers) {
    if (handler.type !== null) {
      f.open();
      const start = f.lines.length;
      const type = f.expr(handler.type).text;
      const test = `${f.use('match')}(${e},${type},${f.at(handler)})`;
      f.reapBefore(start);
      f.forgetTemporaries();
      f.push(`if(${test}){`);
    } else f.push('{');
    const inside = f.handlers.at(-1) as Handler;
    inside.nameless = handler.name === null;
    inside.variable = localOf(f, handler);
    handlerBody(f, handler, e, h);
    f.push(label ? `break ${label};}` : '}');
    if (handler.type === null) {
      f.push('}'.repeat(depth));
      return;
    }
    if (label) continue;
    f.push('else{');
    depth++;
  }
  f.push(`${MOVED}throw ${e};${'}'.repeat(depth)}`);
}

/**
 * The body of a handler. Its name is unbound when it is left (Python reference 8.4.1); a global is None before, and what goes with the exception
 * can see that. `h`: see `lettingGo`.
 */
function handlerBody(f: Frame, handler: ExceptHandler, e: string, h?: string): void {
  if (handler.name !== null) f.push(`${place(f, handler.name)}=${e};`);
  // A suspended frame holds what it handles in `S.h` and under its name.
  if (f.isResumable && (handler.name === null || localOf(f, handler))) f.push(`${e}=void 0;`);
  if (handler.name !== null) f.push('try{');
  f.body(handler.body);
  // What the exception holds is dropped at the last line.
  endsAt(f, handler.body);
  if (handler.name === null) return;
  const isSeen = h !== undefined && f.lookup(mangled(f, handler.name)).place === 'global';
  const none = isSeen ? `${place(f, handler.name)}=${f.use('None')};${lettingGo(f, h, e)}` : '';
  f.push(`}finally{${none}${forgetName(f, handler.name)}}`);
}

/** The variable of a handler's name, if that is a local of the function. */
function localOf(f: Frame, { name }: ExceptHandler): string | undefined {
  if (name === null) return undefined;
  const sym = f.lookup(mangled(f, name));
  return sym.place === 'local' ? sym.owner.js : undefined;
}

/** Makes sure that `L` is in the last line of a body at its end. */
function endsAt(f: Frame, body: Stmt[]): void {
  const last = body.at(-1) as Stmt;
  if (SILENT.has(last.kind)) f.push(`${f.at(last)};`);
}

/** An exception goes on from where the frame is now, which has its entry. */
const MOVED = 'L=L<-1?L:-2-L;';

/** CPython has no line for the instructions behind `except*`, and calls it -1. */
const NOWHERE = { line: -1, col: 0, endLine: -1, endCol: 0 };

/** Statements that may say nothing of where they stand. */
const SILENT = new Set<Stmt['kind']>(['Pass', 'Assign', 'AugAssign', 'AnnAssign', 'Delete']);

/** PEP 654: every handler takes its part of the group, which stays the handled exception; what is left, and what handlers have raised, goes on. */
function starHandlers(f: Frame, node: Try, e: string): void {
  const rest = f.variable('k');
  const raised = f.variable('k');
  const split = f.variable('k');
  f.touched.add(rest).add(raised).add(split);
  const none = f.use('None');
  f.push(`${rest}=${e};${raised}=[];`);
  for (const handler of node.handlers) {
    f.simple(() => {
      const type = handler.type ? f.expr(handler.type).text : none;
      f.push(`${split}=${f.use('starmatch')}(${rest},${type},${f.at(handler)},${f.code});`);
    });
    const inner = f.label('e');
    f.push(
      `${rest}=${split}[1];${split}=${split}[0];if(${split}!==${none}){${f.use('handling')}(${split});try{`,
    );
    const stale = guarded(f, () => handlerBody(f, handler, split));
    f.push(
      `}catch(${inner}){${clear(stale)}${raised}.push(${f.use('caught')}(${inner},L,${f.code}));${inner}=void 0;}` +
        `}${split}=void 0;`,
    );
  }
  f.push(
    `${split}=${f.use('starend')}(${e},${rest},${raised});${rest}=${raised}=void 0;if(${split}!==void 0){${f.at(NOWHERE)};${MOVED}throw ${split};}`,
  );
}

// ---- with ----------------------------------------------------------------------------------------

function withStatement(f: Frame, node: With): void {
  withItem(f, node, 0);
  f.reapHere();
}

/** `with a, b:` is `with a:` around `with b:`. */
function withItem(f: Frame, node: With, index: number): void {
  const item = node.items[index];
  if (item === undefined) {
    const { calls } = f;
    f.body(node.body);
    // What the last statement has dropped goes before `__exit__` is called.
    f.reapAtEnd(calls);
    return;
  }
  const isAsync = node.kind === 'AsyncWith';
  const exit = f.variable('x');
  const pending = f.variable('k');
  const h = f.variable('h');
  f.touched.add(exit);
  const value = enter(f, item, exit, isAsync);
  f.push(`${pending}=1;try{`);
  const start = f.lines.length;
  const stale = guarded(f, () => {
    f.touched.add(value);
    const { optionalVars } = item;
    if (optionalVars)
      f.simple(() => {
        store(f, optionalVars, { text: value });
        f.called = true;
      });
    f.push(`${value}=void 0;`);
    withItem(f, node, index + 1);
  });
  const at = item.contextExpr;
  const leave = (arg: string): string => {
    const call = `${exit}(${arg},${f.at(at)})`;
    return isAsync ? suspendForAwait(f, call, at, 'aexit') : `(${f.at(at)},${call})`;
  };
  const e = f.label('e');
  // What `__exit__` does not stop goes on from where it came.
  const isMoved = f.lines.slice(start).some((text) => text.includes(MOVED));
  const passed = isMoved ? pending : '-1';
  const note = isMoved ? `L<0?L:-1` : '0';
  f.push(
    `}catch(${e}){${keep(clear(stale), exit)}${pending}=${note};${e}=${f.use('caught')}(${e},L,${f.code});${h}=${f.use('handling')}(${e});try{`,
  );
  handling(f, { before: h }, () =>
    f.push(`if(!${f.use('truth')}(${leave(e)})){L=${passed};throw ${e};}`),
  );
  f.push(`}finally{${f.use('handling')}(${h});${e}=${h}=void 0;}}finally{`);
  f.regions.push({ kind: 'protected' });
  // The manager goes before the frame does, where the block is left by `return`; what a loop in it goes through, before `__exit__` is called.
  const reap = f.reapStatement();
  const first = f.returned === undefined && !f.returnsFromLoop ? '' : reap;
  f.push(
    `if(${pending}${isMoved ? '>0' : ''}){${first}${leave(f.use('None'))};${exit}=void 0;${reap}}${exit}=void 0;}`,
  );
  f.regions.pop();
}

/** The temporaries to clear, without the `__exit__` that is still to be called. */
const keep = (stale: string, exit: string): string => stale.replace(new RegExp(`\\b${exit}=`), '');

/** Enters a context manager; gives the variable that holds the value of `__enter__`. */
function enter(f: Frame, item: WithItem, exit: string, isAsync: boolean): string {
  const value = f.variable('v');
  const at = item.contextExpr;
  f.simple(() => {
    f.called = true;
    const manager = f.expr(at).text;
    f.push(`${value}=${f.use(isAsync ? 'aenter' : 'enter')}(${manager},${f.at(at)});`);
    f.push(`${exit}=${value}[1];${value}=${value}[0];`);
    if (isAsync) f.push(`${value}=${suspendForAwait(f, value, at, 'aenter')};`);
  });
  return value;
}

export const exceptions: Visitors = {
  expr: {},
  test: {},
  stmt: { Try: tryStatement, TryStar: tryStatement, With: withStatement, AsyncWith: withStatement },
};
