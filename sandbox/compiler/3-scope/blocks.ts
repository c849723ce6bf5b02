import type { Expr, Name, Span } from '../ast.ts';

/**
 * What makes a scope of its own. `comprehension` is a list, set or dict comprehension: its code is inlined in the block
 * around it (PEP 709), its names are its own. `annotations` holds lazily evaluated annotations (PEP 649), `generic` the
 * type parameters of a definition and `lazy` a bound, a default or the value of a `type` statement (PEP 695).
 */
export type BlockKind =
  | 'module'
  | 'class'
  | 'function'
  | 'lambda'
  | 'comprehension'
  | 'genexpr'
  | 'annotations'
  | 'generic'
  | 'lazy';

/**
 * Where a name lives, as seen from one block. `class`: in the namespace of this class body. `free`: in a function around.
 * `global` was declared, `implicit` is a name that nobody binds between here and the module.
 */
export type Place = 'local' | 'free' | 'class' | 'global' | 'implicit';

/** One name in one block. */
export interface Sym {
  name: string;
  place: Place;
  /** The variable in JavaScript that holds a `local` or `free` name. */
  js: string;
  isParam: boolean;
  isTypeParam: boolean;
  isAnnotated: boolean;
  isImported: boolean;
  /** Bound by this block in some way: the name is its own unless declared otherwise. */
  isBound: boolean;
  isUsed: boolean;
  /** Declared by a `global` or `nonlocal` statement, at this place. */
  declared: { as: 'global' | 'nonlocal'; at: Span } | null;
  /** Number of places that bind it, in whatever block. A parameter counts as one. */
  bindings: number;
  /** A function inside refers to it. */
  isCell: boolean;
  /** Unbound again somewhere: by `del`, or at the end of `except … as`. */
  isDeleted: boolean;
  /** Bound by `:=` somewhere, so that it may change in the middle of an expression. */
  isWalrus: boolean;
  /** For `free`: the symbol of the block that owns it. Otherwise the symbol itself. */
  owner: Sym;
}

/** One scope: a module, a class body, a function, … . */
export interface Block {
  kind: BlockKind;
  /** As `co_name`: `f`, `<lambda>`, `<genexpr>`, `<module>`. */
  name: string;
  qualname: string;
  parent: Block | null;
  symbols: Map<string, Sym>;
  children: Block[];
  /** Class whose private names (`__x`) are mangled here, or ''. */
  privateName: string;
  isAsync: boolean;
  /** Contains `yield` of its own: a generator, or an async generator. */
  isGenerator: boolean;
  /** Contains `await`, or an async comprehension. */
  hasAwait: boolean;
  /** Contains `yield from` or `await`: driven by the trampoline. */
  delegates: boolean;
  /** Is suspended inside `try` or `with` somewhere. */
  hasCleanup: boolean;
  /** For a class: the attributes that its methods assign to `self` (`__static_attributes__`). */
  attributes: Set<string>;
  /** For a class: the cell of `__class__`, if a method refers to it or calls `super()`. */
  classCell: Sym | null;
  /** Calls `locals`, `eval`, `exec`, `vars` or `dir` by name. */
  readsScope: boolean;
  /** Names in the order in which they are met: parameters, then the others, those of comprehensions (PEP 709) too. */
  order: string[];
  /** For `annotations` and `lazy`, what CPython calls them in messages: `an annotation`, `a TypeVar bound`, … . */
  what: string;
}

/** All that the emitter needs to know of names. */
export interface Scopes {
  module: Block;
  /** The block that a node opens. Two for a generic definition: see `generics`. */
  blocks: Map<object, Block>;
  /** The block of the type parameters of a definition. */
  generics: Map<object, Block>;
  /** The block of the annotations of a function, a class body or a module. */
  annotations: Map<object, Block>;
  /** The block of an expression that is evaluated lazily; it may open one of its own in there. */
  lazies: Map<Expr, Block>;
  /** Loads of function locals that are certain to have a value. */
  certain: Set<Name>;
  /** Function locals that are JavaScript numbers wherever they have a value (see `counters.ts`). */
  counters: Set<Sym>;
  /** Function locals that are kept as doubles beside their boxes, with the variable of the double, and those that are probably ints (see `floats.ts`). */
  floats: Map<Sym, string>;
  ints: Set<Sym>;
  /** Global names that this source binds anywhere. */
  boundGlobals: Set<string>;
  /** The names of the module level stand in a namespace of their own, as those of a class body do: `exec` with locals. */
  inLocals: boolean;
  /**
   * Does the source hand on a function that looks at the frame of its caller (`e = eval`, `map(vars, …)`)? Only a call by name offers it
   * that frame's names.
   */
  handsOnReaders: boolean;
  /** Whether annotations stay strings: `from __future__ import annotations`. */
  futureAnnotations: boolean;
}

/** Do names that this block binds live in JavaScript variables, to be seen by the functions inside? */
export const isFunctionLike = (block: Block): boolean =>
  block.kind !== 'module' && block.kind !== 'class';

/** The block whose code this block's code is part of: comprehensions are inlined. */
export function hostOf(block: Block): Block {
  let host = block;
  while (host.kind === 'comprehension') host = host.parent as Block;
  return host;
}

/** Private names of a class (Python reference 6.2.1): `__x` in class `_C` is `_C__x`. */
export function mangle(name: string, privateName: string): string {
  if (!name.startsWith('__') || privateName === '' || name.endsWith('__') || name.includes('.'))
    return name;
  const stripped = privateName.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}
