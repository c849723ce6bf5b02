/** Names: loads, stores and deletes, by the verdict of `3-scope`. */

import { type Block, hostOf, mangle, type Sym } from '../3-scope/blocks.ts';
import type { Expr, Name, NamedExpr, Span } from '../ast.ts';
import type { Code, Frame } from './frame.ts';
import { BUILTINS } from './names-of-builtins.ts';
import { attribute, quote } from './text.ts';
import type { Visitors } from './unit.ts';

/** The name as the class around mangles it. */
export const mangled = (f: Frame, name: string): string => mangle(name, f.block.privateName);

/** Loads a name. `at` is the node to blame when it has no value. */
export function loadName(f: Frame, name: string, at: Span, certain: boolean): Code {
  const id = mangled(f, name);
  const sym = f.lookup(id);
  switch (sym.place) {
    case 'local':
    case 'free':
      return loadVariable(f, sym, at, certain);
    case 'class':
      return { text: loadOfBody(f, id, at) };
    default:
      return loadGlobal(f, id, at);
  }
}

function loadVariable(f: Frame, sym: Sym, at: Span, certain: boolean): Code {
  const { owner, js } = sym;
  const isOwn = isOwnVariable(f, sym);
  // A closure may delete what its owner has assigned.
  const isSafe = isOwn && certain && !(owner.isDeleted && owner.isCell);
  const hasValue = isSafe || (!owner.isDeleted && (owner.isParam || owner.isTypeParam));
  const local = f.unit.scopes.floats.get(owner);
  if (local !== undefined) {
    // The box is made when it is asked for.
    const box = `new ${f.use('Float')}(${local})`;
    if (hasValue) return { text: `(${js}??=${box})`, atomic: true };
    const unbound = `(${f.at(at)},${f.use('unbound')}(${quote(sym.name)}))`;
    return { text: `(${js}??=${local}===void 0?${unbound}:${box})` };
  }
  if (!hasValue) {
    const text = `(${js}??(${f.at(at)},${f.use(isOwn ? 'unbound' : 'unboundfree')}(${quote(sym.name)})))`;
    return { text: inClassBody(f, sym) ? withNamespace(f, sym.name, text) : text };
  }
  if (inClassBody(f, sym)) return { text: withNamespace(f, sym.name, js) };
  const isSteady =
    !owner.isWalrus && (!owner.isCell || owner.bindings <= 1) && (isOwn || owner.bindings <= 1);
  if (f.unit.scopes.counters.has(owner)) return { text: js, atomic: isSteady, type: 'number' };
  return { text: js, atomic: isSteady };
}

/** A free variable in a class body may be shadowed by the body's namespace (PEP 227). */
const inClassBody = (f: Frame, sym: Sym): boolean =>
  sym.place === 'free' && f.block.kind === 'class' && sym.name !== '__class__';

const withNamespace = (f: Frame, name: string, otherwise: string): string =>
  `(${f.unit.namespace(f.block)}${attribute(name)}??${otherwise})`;

/** Does the variable belong to the function that is being emitted (and not to one around it)? */
function isOwnVariable(f: Frame, sym: Sym): boolean {
  if (sym.place === 'local') return true;
  for (let b: Block | null = f.block; b !== null && hostOf(b) === f.host; b = b.parent)
    if (b.symbols.get(sym.name) === sym.owner) return true;
  return false;
}

/** A name of a class body: this one, or (for annotations) the one around. A mapping of a program's own is asked only once. */
function loadOfBody(f: Frame, id: string, at: Span): string {
  const space = f.unit.namespace(classOf(f));
  const look = `(${f.at(at)},${f.use('cl')}(${space},G,${quote(id)}))`;
  return f.isMapped ? look : `(${space}${attribute(id)}??${look})`;
}

function classOf(f: Frame): Block {
  let block = f.block;
  while (block.kind !== 'class' && block.parent !== null) block = block.parent;
  return block;
}

/** Does this code belong to a class body, or to a module whose names stand in a namespace? */
const isInNamespace = (f: Frame): boolean =>
  f.block.kind === 'class' || (f.unit.scopes.inLocals && f.host.kind === 'module');

/**
 * Loads what is called. Of a global `||` may ask whether it is there, in half the time of `??`: a value that is false there is found
 * again by `gl`.
 */
export function loadCallee(f: Frame, node: Expr): Code {
  if (node.kind !== 'Name') return f.expr(node);
  const id = mangled(f, node.id);
  const { place } = f.lookup(id);
  return place === 'global' || place === 'implicit' ? loadGlobal(f, id, node, '||') : f.expr(node);
}

/** `or`: between the module's value and the helper that says what is missing. */
function loadGlobal(f: Frame, id: string, at: Span, or: '??' | '||' = '??'): Code {
  if (isInNamespace(f) && f.lookup(id).place === 'implicit')
    return { text: `(${f.at(at)},${f.use('cl')}(${f.unit.namespace(classOf(f))},G,${quote(id)}))` };
  // A module inherits from `object` too: names like `__init__` must not be found there.
  if (id.startsWith('__')) return { text: `(${f.at(at)},${f.use('gl')}(G,${quote(id)}))` };
  if (BUILTINS.has(id)) return { text: `(G.$${id}??B.$${id})` };
  return { text: `(G${attribute(id)}${or}(${f.at(at)},${f.use('gl')}(G,${quote(id)})))` };
}

/** The text that names where an assignment to a name goes. */
export function place(f: Frame, name: string): string {
  const id = mangled(f, name);
  const sym = f.lookup(id);
  switch (sym.place) {
    case 'local':
    case 'free':
      if (sym.place === 'local') declare(f, f.block, sym);
      return sym.js;
    case 'class':
      return `${f.unit.namespace(classOf(f))}${attribute(id)}`;
    case 'implicit': {
      // A `:=` in a comprehension binds in the block around.
      const space = isInNamespace(f) ? f.unit.namespace(classOf(f)) : 'G';
      return `${space}${attribute(id)}`;
    }
    default:
      return `G${attribute(id)}`;
  }
}

/** The expression that assigns to a name; `at` is shown where a class body's own kind of namespace refuses. */
export function assignment(f: Frame, name: string, value: Code, at: Span): string {
  const target = place(f, name);
  if (!f.isMapped || f.lookup(mangled(f, name)).place !== 'class') return `${target}=${value.text}`;
  if (value.atomic) return `${f.at(at)},${target}=${value.text}`;
  const t = f.temp();
  f.release(t);
  return `${t}=${value.text},${f.at(at)},${target}=${t},${f.clean(t)}void 0`;
}

/** The frame that declares the variables of a block: those of a function that is called in place are its comprehensions' own. */
function declaring(f: Frame, block: Block): Frame {
  const { around } = f;
  for (let b = around?.block ?? null; around !== undefined && b !== null; b = b.parent)
    if (b === block) return declaring(around.frame, block);
  return f;
}

/**
 * Makes sure that a local's variable is declared. Those of comprehensions that closures keep are declared by `let`, once for each
 * run.
 */
export function declare(f: Frame, block: Block, sym: Sym): void {
  if (sym.isParam || sym.place !== 'local') return;
  if (block.kind === 'comprehension' && sym.isCell) return;
  declaring(f, block).vars.add(sym.js);
}

/** Deletes a name: it must have a value. */
export function deleteName(f: Frame, node: Name): void {
  const id = mangled(f, node.id);
  const sym = f.lookup(id);
  const target = place(f, node.id);
  const l = f.at(node);
  if (sym.place === 'local' || sym.place === 'free') {
    const unbound = f.use(sym.place === 'local' ? 'unbound' : 'unboundfree');
    if (!f.unit.scopes.certain.has(node))
      f.push(`${target}===void 0&&(${l},${unbound}(${quote(id)}));`);
    f.push(`${target}=void 0;`);
    return;
  }
  const space = sym.place === 'class' ? f.unit.namespace(classOf(f)) : 'G';
  f.push(`${l};${f.use('dg')}(${space},${quote(id)});`);
}

/** Unbinds a name, whether it has a value or not: the end of `except … as`. */
export function forgetName(f: Frame, name: string): string {
  const { place: where } = f.lookup(mangled(f, name));
  const target = place(f, name);
  if (where === 'local' || where === 'free') return `${target}=void 0;`;
  // Who holds the value of a global beside it is told by an assignment.
  if (where !== 'class') return `${target}=void 0;delete ${target};`;
  return f.isMapped ? `${target}=${f.use('None')};delete ${target};` : `delete ${target};`;
}

export const names: Visitors = {
  expr: {
    Name: (f, node: Name) => loadName(f, node.id, node, f.unit.scopes.certain.has(node)),
    NamedExpr: (f, node: NamedExpr) => {
      const value = f.expr(node.value);
      // The value of a literal is not passed on: the assignment must be made.
      const text = `(${place(f, node.target.id)}=${value.text})`;
      return value.type ? { text, type: value.type } : { text };
    },
  },
  test: {},
  stmt: {},
};
