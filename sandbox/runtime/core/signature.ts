import type { Parameters } from './functions.ts';
import type { Value } from './object.ts';

/** The parameters of a built-in, from a text such as `self, iterable?, /, *, key?, reverse?`. */
export interface Signature extends Parameters {
  /** `list.append` in messages of methods; the plain name otherwise. */
  qualname: string;
  /** Which of `names` must be given. */
  needed: boolean[];
  /** How many positional ones must be given. */
  required: number;
  /** A class whose call counts plain arguments itself (CPython's vectorcall): other words for too many. */
  vector?: boolean;
  /** The first parameter is self. */
  method: boolean;
  /** Belongs to `__new__` or `__init__`. */
  making?: boolean;
  /** CPython hands it the class that defines it: then it unpacks arguments as if they could be given by name. */
  classed?: boolean;
  /** What messages call it: `name()`, or `function` where CPython's own code hands on no name. */
  label: string;
  /** CPython keeps the function in a slot of its class: a wrapper counts, and knows its own name only. */
  slot?: boolean;
}

/** Classes with such a call whose parameters are not all positional-only. */
const countsItself = new Set(['int', 'str']);

const cache = new WeakMap<Value, Signature>();

/** Parsed on first use: at start there are a thousand built-ins, of which a program calls ten. */
export function signatureOf(f: Value): Signature | undefined {
  if (f.sig === undefined) return undefined;
  let sig = cache.get(f);
  if (sig === undefined) {
    // Wrong arguments of a constructor are those of a call of its class.
    const making = f.owner !== undefined && (f.nm === '__new__' || f.nm === '__init__');
    const name = making ? f.owner.name : f.nm;
    const inside = making
      ? undefined
      : (f.owner?.name ?? (f.module === 'builtins' ? undefined : f.module));
    sig = parse(f.sig, name, inside === undefined ? name : `${inside}.${name}`);
    if (f.nameless) sig.label = 'function';
    sig.making = making;
    sig.classed = f.classed;
    sig.slot = f.slot && !making;
    sig.vector = making && countsItself.has(name);
    cache.set(f, sig);
  }
  return sig;
}

/** `?` marks an optional parameter; `/`, `*`, `*args` and `**kw` stand as in Python. */
export function parse(text: string, name: string, qualname: string): Signature {
  const sig: Signature = {
    name,
    qualname,
    label: `${name}()`,
    names: [],
    needed: [],
    positional: 0,
    posonly: 0,
    required: 0,
    varargs: false,
    varkw: false,
    method: /^(self|cls)\b/.test(text),
  };
  let keywordOnly = false;
  for (const part of text.split(',').map((p) => p.trim())) {
    if (part === '') continue;
    if (part === '/') sig.posonly = sig.names.length;
    else if (part.startsWith('**')) sig.varkw = true;
    else if (part.startsWith('*')) {
      keywordOnly = true;
      if (part.length > 1) sig.varargs = true;
    } else {
      const optional = part.endsWith('?');
      sig.names.push(optional ? part.slice(0, -1) : part);
      sig.needed.push(!optional);
      if (!keywordOnly) {
        sig.positional++;
        if (!optional) sig.required++;
      }
    }
  }
  return sig;
}
