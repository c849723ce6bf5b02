/**
 * Calls. `c.argc` tells whether the JavaScript function takes just these arguments; a method is looked up by its call slot
 * (`o._m`), so that no bound method is made. Arguments that are not repeatable stand in temporaries, which the last argument
 * (one more than the callee takes, see `Frame.trailing`) clears: the callee then holds the only reference.
 */
import { isFunctionLike, type Sym } from '../3-scope/blocks.ts';
import type { Attribute, Call, Expr } from '../ast.ts';
import { getAttribute, owner } from './attributes.ts';
import { array } from './displays.ts';
import { held } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { declare, loadCallee, mangled } from './names.ts';
import { Operands, Sequence } from './sequence.ts';
import { inOrder } from './suspend.ts';
import { attribute, callSlot, isDunder, quote } from './text.ts';
import type { Visitors } from './unit.ts';

/** Built-ins that look at the names of the frame that calls them. */
const SCOPE_READERS = new Set(['globals', 'locals', 'eval', 'exec', 'vars', 'dir', '__import__']);

function emitCall(f: Frame, node: Call): Code {
  if (isSuper(f, node)) return superCall(f, node);
  if (node.args.some((a) => a.kind === 'Starred') || node.keywords.some((k) => k.arg === null))
    return starCall(f, node);
  const { func } = node;
  if (func.kind === 'Attribute' && !isDunder(func.attr)) return methodCall(f, node, func);
  return node.keywords.length > 0 ? keywordCall(f, node) : plainCall(f, node);
}

/** Where the callee reads the names of this frame: the text that offers them, else ''. */
function offerScope(f: Frame, node: Call): string {
  const { func } = node;
  if (func.kind !== 'Name' || !SCOPE_READERS.has(func.id)) return '';
  if (f.lookup(func.id).place !== 'implicit' || f.unit.scopes.boundGlobals.has(func.id)) return '';
  const isModule = f.block.kind === 'module';
  if (f.block.kind === 'class' || (isModule && f.unit.scopes.inLocals))
    return `${f.use('scope')}(G,void 0,${f.unit.namespace(f.block)}),`;
  if (isModule) return `${f.use('scope')}(G),`;
  const fields = localNames(f).map(([name, js]) => `${quote(name)}:${js}`);
  return `${f.use('scope')}(G,()=>({__proto__:null,${fields.join(',')}})),`;
}

/** The local names that are seen here, with the text that reads each. */
function localNames(f: Frame): [string, string][] {
  const seen = new Map<string, Sym>();
  const texts = new Map<Sym, string>();
  for (let b = f.block; ; b = b.parent as typeof b) {
    for (const sym of b.symbols.values()) {
      // What a class body passes on to its methods is none of its own names.
      const isFree = sym.place === 'free' && b.kind !== 'class';
      if (seen.has(sym.name) || !(isFree || sym.place === 'local' || sym.place === 'class'))
        continue;
      seen.set(sym.name, sym);
      if (sym.place === 'class') {
        texts.set(sym, `${f.unit.namespace(b)}${attribute(sym.name)}`);
        continue;
      }
      texts.set(sym, held(f, sym));
      declare(f, b, sym);
    }
    if (b === f.host) break;
  }
  const inTurn = [...seen].sort(inOrder(f.host));
  return inTurn.map(([name, sym]) => [name, texts.get(sym) as string]);
}

/** The last argument of a call, with the frame's locals offered first where the callee may read them. */
function trailing(f: Frame, node: Call, ...temps: string[]): string {
  const text = f.trailing(node, ...temps);
  const scope = offerScope(f, node);
  return scope === '' ? text : `(${scope}${text})`;
}

/** Characters of arguments that are repeated in the two branches of a call rather than put into temporaries. */
const MAX_REPEATED = 64;

/** About how long the text of an argument is, where it neither calls something by name nor needs a temporary. */
function lengthOf(f: Frame, node: Expr): number {
  if (isAtom(f, node)) return 0;
  switch (node.kind) {
    case 'Name':
      return 30;
    case 'Attribute':
      return isAtom(f, node.value) ? 35 : Infinity;
    case 'Subscript':
      return isAtom(f, node.value) && isAtom(f, node.slice) ? 20 : Infinity;
    case 'BinOp':
      return isAtom(f, node.left) && isAtom(f, node.right) ? 50 : Infinity;
    default:
      return Infinity;
  }
}

const isAtom = (f: Frame, node: Expr): boolean =>
  (node.kind === 'Constant' || node.kind === 'Name') && f.expr(node).atomic === true;

/** May the arguments stand where they are, in both branches of the call? */
const areShort = (f: Frame, nodes: Expr[]): boolean =>
  nodes.reduce((sum, node) => sum + lengthOf(f, node), 0) <= MAX_REPEATED;

function plainCall(f: Frame, node: Call): Code {
  const steady = steadyName(f, node);
  if (steady !== undefined) return steadyCall(f, node, steady);
  const operands = new Operands(f);
  const func = loadCallee(f, node.func).text;
  const c = f.temp();
  operands.temps.push(c);
  const isShort = areShort(f, node.args);
  if (!isShort) operands.also(`${c}=${func}`);
  const args = node.args.map((a) => (isShort ? f.expr(a) : operands.add(a)).text);
  const callee = isShort ? `(${c}=${func})` : c;
  // A function with a name in the module is held by it while it runs, and may be held by the temporary too.
  const cleared = isNamed(f, node.func) ? operands.temps.filter((t) => t !== c) : operands.temps;
  const l = trailing(f, node, ...cleared);
  const list = args.map((a) => `${a},`).join('');
  const text = operands.wrap(
    `${callee}.argc===${args.length}?${c}(${list}${l}):${f.use('call')}(${c},[${args.join(',')}],${l})`,
  );
  operands.release();
  return { text };
}

/** A call of a function of the module by the variable that holds it; where it has none now, by whatever the name has. */
function steadyCall(f: Frame, node: Call, variable: string): Code {
  const n = node.args.length;
  const otherwise = loadCallee(f, node.func).text;
  const parts = new Sequence(f)
    .with(() => ({ text: `(${variable}||${f.use('via')}(${otherwise},${n}))` }))
    .addAll(node.args);
  const [callee, ...args] = parts.texts;
  const l = trailing(f, node, ...parts.temps);
  parts.release();
  return { text: `${callee}(${[...args, l].join(',')})` };
}

/** The variable of the function that is called, where that is likely to be one which this source defines, and the call to be made often. */
function steadyName(f: Frame, { func, args }: Call): string | undefined {
  if (func.kind !== 'Name') return undefined;
  const id = mangled(f, func.id);
  const isOften = isFunctionLike(f.host) || f.regions.some((r) => r.kind === 'loop');
  const isGlobal = /^(global|implicit)$/.test(f.lookup(id).place);
  return isOften && isGlobal && f.host.kind !== 'class'
    ? f.unit.steady.use(id, args.length)
    : undefined;
}

/** Is it a name of the module, or a built-in? */
const isNamed = (f: Frame, func: Expr): boolean =>
  func.kind === 'Name' && /^(global|implicit)$/.test(f.lookup(mangled(f, func.id)).place);

/** `o.m(…)`: the call slot `o._m`, or else the attribute. */
function methodCall(f: Frame, node: Call, func: Attribute): Code {
  const operands = new Operands(f);
  const object = operands.add(func.value).text;
  const isKept = operands.temps.length > 0;
  const isShort = node.keywords.length === 0 && areShort(f, node.args);
  if (isShort && !isKept) return shortCall(f, node, func, object);
  const c = f.temp();
  const x = isKept ? object : f.temp();
  operands.temps.push(c, ...(isKept ? [] : [x]));
  const look = `(${c}=${owner(object)}${callSlot(mangled(f, func.attr))})`;
  const value = `(${f.at(func)},${isKept ? `${x}=` : ''}${getAttribute(f, object, func)})`;
  // The look-up comes before the arguments: `x` is the object, or without a call slot the attribute's value.
  operands.also(isKept ? `${look}??${value}` : `${x}=${look}?${object}:${value}`);
  const args = node.args.map((a) => (isShort ? f.expr(a) : operands.add(a)).text);
  const values = node.keywords.map((k) => operands.add(k.value).text);
  return lateCall(f, node, operands, c, [x, ...args], values);
}

/** The object and the arguments can be repeated: the look-up is part of the call. */
function shortCall(f: Frame, node: Call, func: Attribute, object: string): Code {
  const c = f.temp();
  const args = node.args.map((a) => f.expr(a).text);
  const la = f.at(func);
  const l = trailing(f, node, c);
  const look = `(${c}=${owner(object)}${callSlot(mangled(f, func.attr))})`;
  const fast = `${look}?.argc===${args.length + 1}?${c}(${[object, ...args, l].join(',')})`;
  const x = `${c}?${object}:(${la},${getAttribute(f, object, func)})`;
  f.release(c);
  return { text: `(${fast}:${f.use('meth')}(${c},${x},[${args.join(',')}],${l}))` };
}

/** The call of a method that has been looked up: `args` begin with the object. */
function lateCall(
  f: Frame,
  node: Call,
  operands: Operands,
  c: string,
  args: string[],
  values: string[],
): Code {
  const [x, ...rest] = args;
  const l = trailing(f, node, ...operands.temps);
  const slow = `(${c},${x},[${rest.join(',')}],`;
  const text = operands.wrap(
    values.length > 0
      ? `${f.use('methk')}${slow}${keywordNames(f, node)},[${values.join(',')}],${l})`
      : `${c}?.argc===${args.length}?${c}(${args.join(',')},${l}):${f.use('meth')}${slow}${l})`,
  );
  operands.release();
  return { text };
}

/** The names of keyword arguments, as a constant of the unit. */
const keywordNames = (f: Frame, node: Call): string =>
  f.unit.constant(`[${node.keywords.map((k) => quote(k.arg as string)).join(',')}]`);

function keywordCall(f: Frame, node: Call): Code {
  const parts = new Sequence(f).add(node.func).addAll(node.args);
  const split = parts.items.length;
  for (const k of node.keywords) parts.add(k.value);
  const texts = parts.texts;
  const l = trailing(f, node, ...parts.temps);
  parts.release();
  const args = `[${texts.slice(1, split).join(',')}],${keywordNames(f, node)},[${texts.slice(split).join(',')}]`;
  return { text: `${f.use('callk')}(${texts[0]},${args},${l})` };
}

function starCall(f: Frame, node: Call): Code {
  const operands = new Operands(f);
  const func = operands.with((g) => ({ ...g.expr(node.func), atomic: false })).text;
  // Alone, `*x` is handed over as it is, and the call itself says what is wrong with it.
  const isAlone = node.args.length === 1;
  const args = operands.with((g) => ({
    text: array(g, node.args, (into, item) => {
      g.called = true;
      const last = isAlone ? `,${func}` : '';
      return `${g.at(node)},${g.use(isAlone ? 'star' : 'extend')}(${into},${item}${last})`;
    }),
  })).text;
  const pairs = node.keywords.map((k) => {
    const value = operands.add(k.value).text;
    return `[${k.arg === null ? 'null' : quote(k.arg)},${value}]`;
  });
  const l = trailing(f, node, ...operands.temps);
  const call = pairs.length === 0 ? f.use('call') : f.use('callx');
  const keywords = pairs.length === 0 ? '' : `[${pairs.join(',')}],`;
  const text = operands.wrap(`${call}(${func},${args},${keywords}${l})`);
  operands.release();
  return { text };
}

/** `super()` inside a function with a first parameter. */
function isSuper(f: Frame, node: Call): boolean {
  const { func } = node;
  if (
    func.kind !== 'Name' ||
    func.id !== 'super' ||
    node.args.length > 0 ||
    node.keywords.length > 0
  )
    return false;
  if (f.unit.scopes.boundGlobals.has('super') || f.lookup('super').place !== 'implicit')
    return false;
  const { host } = f;
  const first = host.order[0];
  return first !== undefined && host.symbols.get(first)?.isParam === true;
}

function superCall(f: Frame, node: Call): Code {
  const { host } = f;
  const self = host.symbols.get(host.order[0] as string)?.js;
  const around = host.symbols.get('__class__');
  const cell = around?.place === 'free' ? around.js : 'null';
  const text = `${f.use('super')}(${cell},${self},${f.trailing(node)})`;
  // A global of that name may have been set from outside.
  return { text: `(G.$super===undefined?${text}:${f.use('call')}(G.$super,[]))` };
}

export const calls: Visitors = { expr: { Call: emitCall }, test: {}, stmt: {} };
