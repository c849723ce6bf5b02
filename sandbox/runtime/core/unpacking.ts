/** `a, b = x`, `f(*x)`, `{**x}`; see `Runtime.unpack`, `unpackx`, `star`, `dictmerge`. */
import { tryGet } from './attributes.ts';
import { call } from './call.ts';
import { Dict } from './dict.ts';
import { isError, typeError, valueError } from './exceptions.ts';
import { gi } from './items.ts';
import { END, List, Tuple, type Value } from './object.ts';
import { getIter, iter, next, slot, str, toArray, typeName } from './protocols.ts';

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
  const items = toArray(x);
  const least = before + after;
  if (items.length < least) throw tooFew(least, items.length, 'at least ');
  const last = items.length - after;
  return [...items.slice(0, before), new List(items.slice(before, last)), ...items.slice(last)];
}

/** What a call's error says before "argument after *". */
function callee(f: Value): string {
  const name = f === undefined ? undefined : (tryGet(f, '__qualname__') ?? tryGet(f, '__name__'));
  if (typeof name !== 'string') return str(f);
  const module = tryGet(f, '__module__');
  return typeof module === 'string' && module !== 'builtins' ? `${module}.${name}()` : `${name}()`;
}

/** `f(*x)`: appends to a flat argument list. */
export function star(into: Value[], x: Value, f: Value): void {
  if (!isIterable(x))
    throw typeError(`${callee(f)} argument after * must be an iterable, not ${typeName(x)}`);
  for (const v of iter(x)) into.push(v);
}

/** `{**mapping}`. */
export function dictmerge(into: Value, mapping: Value): void {
  if (mapping instanceof Dict && slot(mapping, '___iter__') === (mapping as Value).nativeIter) {
    for (const [k, v] of mapping.entryList()) into.set(k, v);
    return;
  }
  let keys: Value;
  try {
    keys = call(tryGet(mapping, 'keys') ?? notMapping(mapping), []);
  } catch (e) {
    if (isError(e, 'AttributeError')) notMapping(mapping);
    throw e;
  }
  for (const k of iter(keys)) into.set(k, gi(mapping, k));
}

function notMapping(x: Value): never {
  throw typeError(`'${typeName(x)}' object is not a mapping`);
}
