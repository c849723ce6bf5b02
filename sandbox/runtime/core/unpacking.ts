/** `a, b = x`, `f(*x)`, `{**x}`; see `Runtime.unpack`, `unpackx`, `star`, `dictmerge`. */
import { ga, tryGet } from './attributes.ts';
import { call } from './call.ts';
import { Dict, type KeyBox } from './dict.ts';
import { err, isError, typeError, valueError } from './exceptions.ts';
import { gi } from './items.ts';
import { END, List, None, Tuple, type Value } from './object.ts';
import { getIter, iter, listed, next, slot, str, toArray, typeName } from './protocols.ts';

const isIterable = (x: Value): boolean =>
  slot(x, '___iter__') != null ||
  (slot(x, '___iter__') === undefined && slot(x, '___getitem__') != null);

function check(x: Value): void {
  if (!isIterable(x)) throw typeError(`cannot unpack non-iterable ${typeName(x)} object`);
}

const tooFew = (n: number, got: number, atLeast = ''): Value =>
  valueError(`not enough values to unpack (expected ${atLeast}${n}, got ${got})`);

/** How many there are is told only where it is known without going on. */
const tooMany = (n: number, got?: number): Value =>
  valueError(`too many values to unpack (expected ${n}${got === undefined ? '' : `, got ${got}`})`);

/** `a, b = x`: exactly n items. Those of a list are copied: the targets may be places in that list. */
export function unpack(x: Value, n: number): Value[] {
  if ((x instanceof Tuple || x instanceof List) && x.T.heap !== true) {
    const { items } = x;
    if (items.length !== n)
      throw items.length < n ? tooFew(n, items.length) : tooMany(n, items.length);
    return x instanceof Tuple ? items : items.slice();
  }
  check(x);
  const it = getIter(x);
  const out: Value[] = [];
  for (;;) {
    const v = next(it);
    if (v === END) break;
    if (out.length === n)
      throw tooMany(n, x instanceof Dict && x.T.heap !== true ? x.size : undefined);
    out.push(v);
  }
  if (out.length < n) throw tooFew(n, out.length);
  return out;
}

/** `a, *b, c = x`. */
export function unpackx(x: Value, before: number, after: number): Value[] {
  check(x);
  const it = getIter(x);
  const out: Value[] = [];
  const few = (got: number): Value => tooFew(before + after, got, 'at least ');
  while (out.length < before) {
    const v = next(it);
    if (v === END) throw few(out.length);
    out.push(v);
  }
  const rest = listed(it);
  const last = rest.length - after;
  if (last < 0) throw few(before + rest.length);
  return [...out, new List(rest.slice(0, last)), ...rest.slice(last)];
}

/** How the errors of a call name the callee: `module.f()`, or as a str what has no `__qualname__`. */
export function calleeName(f: Value): string {
  const name = f === undefined ? undefined : tryGet(f, '__qualname__');
  if (name === undefined) return str(f);
  const module = tryGet(f, '__module__');
  const named = module !== undefined && module !== None && module !== 'builtins';
  return named ? `${str(module)}.${str(name)}()` : `${str(name)}()`;
}

/** `f(*x)`: appends to a flat argument list. */
export function star(into: Value[], x: Value, f: Value): void {
  if (!isIterable(x))
    throw typeError(`${calleeName(f)} argument after * must be an iterable, not ${typeName(x)}`);
  const plain = (x instanceof Tuple || x instanceof List) && x.T.heap !== true;
  for (const v of plain ? x.items : iter(x)) into.push(v);
}

/** Does a dict give its entries as the built-in class does? */
export const isPlainDict = (x: Value): boolean =>
  x instanceof Dict && slot(x, '___iter__') === (x as Value).nativeIter;

/** Gives `put` the entries of a mapping: a dict's own, otherwise what `keys()` and `[]` say (CPython's `dict_merge`). */
export function eachEntry(mapping: Value, put: (k: Value, v: Value, known?: KeyBox) => void): void {
  if (isPlainDict(mapping)) {
    const size = mapping.size;
    (mapping as Dict).each((k, v, known) => {
      put(k, v, known);
      if (mapping.size !== size) throw err('RuntimeError', 'dict mutated during update');
    });
    return;
  }
  const keys = call(ga(mapping, 'keys'), []);
  if (!isIterable(keys))
    throw typeError(`${typeName(mapping)}.keys() returned a non-iterable (type ${typeName(keys)})`);
  for (const k of toArray(keys)) put(k, gi(mapping, k));
}

/** `{**mapping}`. */
export function dictmerge(into: Value, mapping: Value): void {
  try {
    eachEntry(mapping, (k, v, known) => into.set(k, v, known));
  } catch (e) {
    if (isError(e, 'AttributeError'))
      throw typeError(`'${typeName(mapping)}' object is not a mapping`);
    throw e;
  }
}
