/**
 * The second pass: gives every name of every block its place (Python reference 4.2.2). A name that a block binds is its
 * own; any other belongs to the nearest function around that binds it, else it is global. Class bodies are not seen from
 * the functions inside them.
 */
import { type Block, isFunctionLike, type Scopes, type Sym } from './blocks.ts';
import type { Scanner } from './scanner.ts';

/** Resolves all names. Throws what CPython's symbol table refuses here: `nonlocal` without a binding. */
export function resolve(s: Scanner): void {
  resolveBlock(s, s.scopes.module, { renamed: 0 });
  const isBuiltin = ([block, name]: [Block, string]): boolean =>
    block.symbols.get(name)?.place === 'implicit' && !s.scopes.boundGlobals.has(name);
  s.scopes.handsOnReaders = s.handedOn.some(isBuiltin);
}

/** JavaScript name for a Python name: `$x`. Letters outside ASCII are spelt out, since engines differ in them. */
export function variable(name: string): string {
  return `$${name.replace(/[^\w]/gu, (c) => `$${(c.codePointAt(0) as number).toString(16)}$`)}`;
}

function resolveBlock(s: Scanner, block: Block, counter: { renamed: number }): void {
  for (const sym of block.symbols.values()) {
    const { declared } = sym;
    if (declared?.as === 'global') {
      sym.place = 'global';
      s.scopes.boundGlobals.add(sym.name);
    } else if (declared?.as === 'nonlocal') resolveNonlocal(s, block, sym);
    else if (sym.isBound) resolveOwn(s.scopes, block, sym, counter);
    else resolveFree(s.scopes, block, sym);
  }
  for (const child of block.children) resolveBlock(s, child, counter);
}

/** A name that the block binds itself. The names of comprehensions get variables of their own, for they are inlined. */
function resolveOwn(scopes: Scopes, block: Block, sym: Sym, counter: { renamed: number }): void {
  if (block.kind === 'module') {
    // What any function declares global is global here too.
    const isOwn = scopes.inLocals && !isDeclaredGlobal(block, sym.name);
    sym.place = isOwn ? 'class' : 'global';
    scopes.boundGlobals.add(sym.name);
  } else if (block.kind === 'class') sym.place = 'class';
  else {
    sym.place = 'local';
    sym.js = variable(sym.name);
    if (block.kind === 'comprehension') sym.js += `$${++counter.renamed}`;
  }
}

const isDeclaredGlobal = (block: Block, name: string): boolean =>
  block.symbols.get(name)?.declared?.as === 'global' ||
  block.children.some((child) => isDeclaredGlobal(child, name));

function resolveNonlocal(s: Scanner, block: Block, sym: Sym): void {
  const { at } = sym.declared as NonNullable<Sym['declared']>;
  const found = enclosing(block, sym.name);
  if (found === null || found.owner.declared?.as === 'global')
    s.fail(`no binding for nonlocal '${sym.name}' found`, at);
  const { owner } = found;
  if (owner.isTypeParam)
    s.fail(`nonlocal binding not allowed for type parameter '${sym.name}'`, at);
  makeFree(block, sym, owner, found.block);
}

function resolveFree(scopes: Scopes, block: Block, sym: Sym): void {
  const found = enclosing(block, sym.name);
  if (found === null) {
    sym.place = 'implicit';
    // A `:=` in a comprehension of the module binds there.
    if (sym.isWalrus) scopes.boundGlobals.add(sym.name);
  } else if (found.owner.place === 'global' || found.owner.declared?.as === 'global')
    sym.place = 'global';
  else if (found.block.kind === 'class' && sym.name !== '__class__') sym.place = 'class';
  else makeFree(block, sym, found.owner, found.block);
}

/** Marks `sym` as a free variable, and the blocks in between, which pass it on. */
function makeFree(block: Block, sym: Sym, owner: Sym, ownerBlock: Block): void {
  sym.place = 'free';
  sym.owner = owner;
  sym.js = owner.js;
  if (sym !== owner) {
    owner.bindings += sym.bindings;
    owner.isDeleted ||= sym.isDeleted;
    owner.isWalrus ||= sym.isWalrus;
  }
  let isInside = false;
  for (let b: Block = block; b !== ownerBlock; b = b.parent as Block) {
    if (b.kind !== 'comprehension') isInside = true;
    passOn(b, sym);
  }
  owner.isCell ||= isInside;
}

/** A function has free variables, too, that only functions inside it use. */
function passOn(b: Block, { name, owner, js }: Sym): void {
  if (!isFunctionLike(b) || b.kind === 'comprehension' || b.symbols.has(name)) return;
  b.symbols.set(name, { ...owner, place: 'free', js, isBound: false, isParam: false, owner });
}

/** The nearest block around that gives the name a meaning, with its symbol there. */
function enclosing(block: Block, name: string): { block: Block; owner: Sym } | null {
  let seesClass = seesClassAround(block);
  for (let b = block.parent; b !== null; b = b.parent) {
    if (b.kind === 'class') {
      if (name === '__class__') return { block: b, owner: classCell(b) };
      const sym = b.symbols.get(name);
      if (seesClass && sym !== undefined) {
        if (sym.declared?.as === 'global') return { block: b, owner: sym };
        if (sym.isBound && sym.declared === null) return { block: b, owner: sym };
      }
      seesClass = false;
      continue;
    }
    seesClass &&= b.kind === 'generic' || b.kind === 'annotations' || b.kind === 'lazy';
    if (b.kind === 'module') return null;
    const sym = b.symbols.get(name);
    if (sym === undefined || sym.declared?.as === 'nonlocal') continue;
    if (sym.declared?.as === 'global' || (sym.isBound && isFunctionLike(b)))
      return { block: b, owner: sym };
  }
  return null;
}

/** Annotations and type parameters that stand directly in a class body see its names (PEP 649, 695). */
const seesClassAround = (block: Block): boolean =>
  block.kind === 'annotations' || block.kind === 'lazy' || block.kind === 'generic';

/** The symbol of the `__class__` cell, which every class body offers to its methods. A class around has its own. */
function classCell(block: Block): Sym {
  if (block.classCell === null) {
    let depth = 0;
    for (let b = block.parent; b !== null; b = b.parent) if (b.kind === 'class') depth++;
    const sym: Omit<Sym, 'owner'> = {
      name: '__class__',
      place: 'local',
      js: `$__class__${depth > 0 ? `$${depth}` : ''}`,
      isParam: false,
      isTypeParam: false,
      isAnnotated: false,
      isImported: false,
      isBound: true,
      isUsed: true,
      declared: null,
      bindings: 1,
      isCell: true,
      isDeleted: false,
      isWalrus: false,
    };
    block.classCell = Object.assign(sym, { owner: sym as Sym });
  }
  return block.classCell;
}
