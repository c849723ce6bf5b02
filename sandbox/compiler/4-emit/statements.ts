/** Simple statements, `if`, and the order of a body. */
import type {
  AnnAssign,
  Assert,
  Assign,
  AugAssign,
  Constant,
  Delete,
  Expr,
  ExprStmt,
  If,
  Import,
  ImportFrom,
  Name,
  Raise,
  Return,
  Stmt,
} from '../ast.ts';
import { noteAnnotation } from './annotations.ts';
import { arithmetic } from './arithmetic.ts';
import { getAttribute, key } from './attributes.ts';
import { floatLocal, floatUpdate, isFloatOperator, storeFloat } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { HELPERS } from './helpers.ts';
import { intUpdate } from './ints.ts';
import { assignment, loadName } from './names.ts';
import { Operands, Sequence } from './sequence.ts';
import { remove, setAttribute, store, storePairwise } from './targets.ts';
import { clear, quote } from './text.ts';
import type { Visitors } from './unit.ts';

/** `elif`s that nest as JavaScript's `else if`; longer chains leave a labelled block. */
const MAX_ELIFS = 12;

/** Emits the test of a compound statement; gives the condition's text. Temporaries are clear by then. */
export const head = (f: Frame, test: Expr): string => condition(f, () => f.test(test));

/** The same for a condition that `emit` gives. */
export function condition(f: Frame, emit: () => string): string {
  let text = '';
  f.simple(() => {
    text = emit();
    // Temporaries of the test, and what it drops, must not outlive it: then its result goes to a variable first.
    if (!f.hasDirty() && !f.called) return;
    const k = f.variable('k');
    f.push(`${k}=${text};`);
    text = k;
  });
  return text;
}

function emitIf(f: Frame, node: If): void {
  const chain: { test: Expr; body: Stmt[] }[] = [node];
  let { orelse } = node;
  while (orelse.length === 1 && orelse[0]?.kind === 'If') {
    chain.push(orelse[0]);
    orelse = orelse[0].orelse;
  }
  if (chain.length > MAX_ELIFS) return flatIf(f, chain, orelse);
  chain.forEach(({ test, body }, i) => {
    if (i > 0) f.push('}else{');
    f.push(`if(${head(f, test)}){`);
    f.body(body);
  });
  if (orelse.length > 0) {
    f.push('}else{');
    f.body(orelse);
  }
  f.push('}'.repeat(chain.length));
}

/** A long chain of `elif`: QuickJS's parser recurses into each `else`. */
function flatIf(f: Frame, chain: { test: Expr; body: Stmt[] }[], orelse: Stmt[]): void {
  const label = f.label('f');
  f.push(`${label}:{`);
  for (const { test, body } of chain) {
    f.push(`if(${head(f, test)}){`);
    f.body(body);
    f.push(`break ${label};}`);
  }
  f.body(orelse);
  f.push('}');
}

// ---- assignment --------------------------------------------------------------------------------

function assign(f: Frame, node: Assign): void {
  // Rebinding to None is how programs drop things: what is cleaned up then is reported at this line.
  const drops = node.value.kind === 'Constant' && node.value.value.type === 'None';
  f.simple(() => {
    const [target, ...more] = node.targets as [Expr, ...Expr[]];
    if (node.value.kind === 'Call' && more.length === 0 && target.kind === 'Name')
      f.unit.positions.withoutCarets(node, node.value);
    if (drops) f.push(`${f.at(node)};`);
    if (more.length === 0) {
      if (storePairwise(f, target, node.value)) return;
      const local = target.kind === 'Name' ? floatLocal(f, target.id) : undefined;
      if (local) return storeFloat(f, target as Name, local, node.value);
      return store(f, target, f.expr(node.value));
    }
    let value = f.expr(node.value);
    if (!value.atomic) {
      const t = f.temp();
      f.push(`${t}=${value.text};`);
      value = { ...value, text: t, atomic: true };
    }
    for (const t of node.targets) store(f, t, value);
  });
  if (drops) f.push(f.reapStatement());
}

function augAssign(f: Frame, node: AugAssign): void {
  f.simple(() => {
    const { target } = node;
    const operands = new Operands(f);
    const helper = `i${HELPERS[node.op]}`;
    const apply = (old: Code): string => {
      const update = floatUpdate(f, operands, node.op, old, node.value, node);
      if (update !== null) return update;
      const ints = intUpdate(f, operands, node.op, old, node.value, node);
      if (ints !== null) return ints;
      const value = operands.add(node.value);
      const own = [old, value].map((c) => c.text).filter((t) => operands.temps.includes(t));
      return arithmetic(f, node.op, helper, old, value, node as unknown as Expr, own);
    };
    if (target.kind === 'Name') {
      const local = floatLocal(f, target.id);
      if (local && isFloatOperator(node.op)) return storeFloat(f, target, local, node);
      const old = operands.with((g) =>
        loadName(g, target.id, target, g.unit.scopes.certain.has(target)),
      );
      const result = operands.wrap(apply(old));
      store(f, target, { text: result });
    } else if (target.kind === 'Attribute') {
      const object = operands.add(target.value).text;
      const old = operands.with((g) => ({
        text: `(${g.at(target)},${getAttribute(g, object, target)})`,
      }));
      const result = operands.keep({ text: apply(old) }).text;
      f.push(setAttribute(f, target, operands, object, result));
    } else {
      const object = operands.add(target.value).text;
      const index = operands.with(() => key(f, target.slice)).text;
      const old = operands.with((g) => ({
        text: `${g.use('gi')}(${object},${index},${g.at(target)})`,
      }));
      const result = operands.keep({ text: apply(old) }).text;
      f.push(`${operands.wrap(`${f.use('si')}(${object},${index},${result},${f.at(target)})`)};`);
    }
    operands.release();
  });
}

function annAssign(f: Frame, node: AnnAssign): void {
  const { target, value } = node;
  if (value) f.simple(() => store(f, target, f.expr(value)));
  else if (target.kind !== 'Name') {
    f.simple(() => {
      // The target's parts are evaluated, and nothing is stored.
      const parts = new Sequence(f).add(target.value);
      if (target.kind === 'Subscript') parts.with(() => key(f, target.slice));
      f.push(`${parts.list};`);
      parts.release();
    });
  }
  noteAnnotation(f, node);
}

// ---- the rest ----------------------------------------------------------------------------------

function expression(f: Frame, node: ExprStmt): void {
  const { value } = node;
  if (f.displays(node)) {
    f.simple(() => f.push(`${f.use('display')}(${f.expr(value).text},${f.at(value)});`));
    return;
  }
  if (value.kind === 'Constant') return;
  f.discarded = value;
  f.simple(() => f.push(`${f.expr(value).text};`));
  f.discarded = null;
}

function remover(f: Frame, node: Delete): void {
  for (const target of node.targets) {
    f.simple(() => {
      f.push(`${f.at(node)};`);
      remove(f, target);
    });
    f.push(f.reapStatement());
  }
}

function raise(f: Frame, node: Raise): void {
  const { exc, cause } = node;
  f.open();
  const start = f.lines.length;
  const l = f.at(node);
  if (exc === null) {
    // The traceback has this frame already: see ARCHITECTURE.md.
    const e = f.temp();
    f.push(`${l};${e}=${f.use('reraise')}();L=-2-L;throw ${e};`);
  } else {
    const parts = new Sequence(f).add(exc);
    if (cause) parts.add(cause);
    const second = cause ? '' : ',void 0';
    f.push(`throw ${f.use('raise')}(${parts.list}${second},${f.clean(...parts.temps)}${l});`);
    parts.release();
  }
  f.reapBefore(start);
  f.forgetTemporaries();
}

function assertion(f: Frame, node: Assert): void {
  f.push(`if(!${head(f, node.test)}){`);
  f.open();
  const msg = node.msg ? f.expr(node.msg).text : 'void 0';
  f.push(`throw ${f.use('assertion')}(${msg},${f.at(node.test)});}`);
  f.clearTemporaries();
}

/** `return`: a plain function returns; a resumable one leaves its body with the value in `S.r`. */
function returning(f: Frame, node: Return): void {
  const { value } = node;
  f.returns++;
  if (value?.kind === 'Call' && value.func.kind === 'Name')
    f.unit.positions.withoutCarets(node, value);
  f.open();
  const start = f.lines.length;
  const code: Code = value ? f.expr(value) : { text: f.use('None'), atomic: true };
  const holders = f.holdersToLeave();
  const loops = f.regions.flatMap((r) => (r.kind === 'loop' ? r.holders : []));
  for (const h of loops) if (!holders.includes(h)) f.left.add(h);
  if (f.isResumable) {
    // The trace says which line has returned.
    if (f.unit.isTraced || loops.length > 0 || f.handlers.length > 0) f.push(`${f.at(node)};`);
    f.usesReturnLabel = true;
    f.returnsFromLoop ||= loops.length > 0;
    f.abandonsReturn ||= f.regions.some(({ kind }) => kind === 'protected');
    f.push(`S.r=${code.text};${clear(holders)}`);
    reapLeft(f, holders);
    f.push('break r;');
  } else {
    if (f.unit.isLive || f.handlers.length > 0) f.push(`${f.at(node)};`);
    if (loops.length > 0) leaveLoops(f, node, code, holders);
    else returnValue(f, code);
  }
  f.reapBefore(start);
  f.forgetTemporaries();
}

/** What a loop has gone through may be dropped where a `return` leaves it. */
function reapLeft(f: Frame, holders: string[]): void {
  if (holders.length > 0) f.reapHere();
  else f.reapAfter();
}

/**
 * Returns from inside of loops of a plain function, which let go of what they go through: QuickJS does so only where it leaves their text,
 * and the function returns behind that.
 */
function leaveLoops(f: Frame, node: Return, { text }: Code, holders: string[]): void {
  f.returned ??= f.variable('k');
  f.push(`${f.returned}=${text};${f.at(node)};${clear(holders)}`);
  reapLeft(f, holders);
  f.push('break r;');
}

/** Returns from a plain function, which lets go first of what its last call has dropped. */
export function returnValue(f: Frame, { text }: Code): void {
  if (!f.called) {
    f.push(`return ${text};`);
    return;
  }
  const result = f.variable('k');
  f.push(`${result}=${text};`);
  f.reapAfter();
  f.push(`return ${result};`);
}

function imports(f: Frame, node: Import): void {
  for (const alias of node.names) {
    f.simple(() => {
      f.called = true;
      const module = `${f.use('import')}(G,${quote(alias.name)},null,0,${f.at(node)})`;
      const [top, ...rest] = alias.name.split('.') as [string, ...string[]];
      if (alias.asname === null) return f.push(`${assignment(f, top, { text: module }, node)};`);
      let text = module;
      for (const part of rest) text = `${f.use('importfrom')}(${text},${quote(part)})`;
      return f.push(`${assignment(f, alias.asname, { text }, node)};`);
    });
  }
}

function importFrom(f: Frame, node: ImportFrom): void {
  f.simple(() => {
    f.called = true;
    const list = `[${node.names.map((a) => quote(a.name)).join(',')}]`;
    const l = f.at(node);
    const module = `${f.use('import')}(G,${quote(node.module ?? '')},${list},${node.level},${l})`;
    if (node.names[0]?.name === '*') return f.push(`${f.use('importstar')}(G,${module});`);
    const t = f.temp();
    f.push(`${t}=${module};`);
    for (const a of node.names) {
      const text = `${f.use('importfrom')}(${t},${quote(a.name)})`;
      f.push(`${assignment(f, a.asname ?? a.name, { text }, node)};`);
    }
    return f.release(t);
  });
}

/** The docstring of a body, or undefined. */
export function docstring(body: Stmt[]): string | undefined {
  const first = body[0];
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return undefined;
  const { value } = first.value as Constant;
  return value.type === 'str' ? value.value : undefined;
}

export const statements: Visitors = {
  expr: {},
  test: {},
  stmt: {
    If: emitIf,
    Assign: assign,
    AugAssign: augAssign,
    AnnAssign: annAssign,
    Expr: expression,
    Delete: remover,
    Raise: raise,
    Assert: assertion,
    Return: returning,
    Import: imports,
    ImportFrom: importFrom,
    Global: () => {},
    Nonlocal: () => {},
    Pass: () => {},
  },
};
