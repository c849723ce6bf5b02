/** What `match` asks of its subject (PEP 634). */
import { getOptional, tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { Dict } from '../core/dict.ts';
import { isError, typeError, valueError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { isStr, List, strOf, Tuple, type Value } from '../core/object.ts';
import { iter, known, repr, same } from '../core/protocols.ts';
import { isType } from '../core/type.ts';
import { instanceCheck } from './class-checks.ts';

/** A sequence or a mapping, as the first class says that says anything: the built-in ones, and those of `collections.abc`. */
function collection(x: Value): 'isSequence' | 'isMapping' | undefined {
  for (const t of x.T.mro) {
    if (t.isSequence === true) return 'isSequence';
    if (t.isMapping === true) return 'isMapping';
  }
  return undefined;
}

export const matchseq = (x: Value): boolean => collection(x) === 'isSequence';
export const matchmap = (x: Value): boolean => collection(x) === 'isMapping';

/** See `Runtime.matchkeys`. */
export function matchkeys(x: Value, keys: Value[]): Value[] | null {
  for (let i = 0; i < keys.length; i++)
    for (let j = 0; j < i; j++)
      if (same(keys[i], keys[j]))
        throw valueError(`mapping pattern checks duplicate key (${repr(keys[i])})`);
  const out: Value[] = [];
  for (const k of keys) {
    const v = x instanceof Dict && x.T === known.dict ? x.get(k) : getThrough(x, k);
    if (v === undefined) return null;
    out.push(v);
  }
  return out;
}

/** `x.get(k, sentinel)`: a defaultdict must not make the key. */
function getThrough(x: Value, k: Value): Value {
  const absent = new List([]);
  const get = tryGet(x, 'get');
  if (get === undefined) {
    try {
      return gi(x, k);
    } catch (e) {
      if (isError(e, 'KeyError')) return undefined;
      throw e;
    }
  }
  const v = call(get, [k, absent]);
  return v === absent ? undefined : v;
}

/** See `Runtime.matchrest`. */
export function matchrest(x: Value, keys: Value[]): Value {
  const out = new Dict();
  for (const k of iter(x)) out.set(k, gi(x, k));
  for (const k of keys) out.delete(k);
  return out;
}

/** Built-in classes whose one positional sub-pattern takes the whole subject. */
const wholes = [
  'bool',
  'bytearray',
  'bytes',
  'dict',
  'float',
  'frozenset',
  'int',
  'list',
  'set',
  'str',
  'tuple',
];

/** See `Runtime.matchcls`. */
export function matchcls(
  x: Value,
  cls: Value,
  positional: number,
  keywords: string[],
): Value[] | null {
  if (!isType(cls)) throw typeError('called match pattern must be a class');
  if (!instanceCheck(x, cls)) return null;
  const out: Value[] = [];
  const seen = new Set<string>();
  if (positional > 0 && !positionals(x, cls, positional, out, seen)) return null;
  for (const name of keywords) {
    if (seen.has(name))
      throw typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    seen.add(name);
    const v = attribute(x, name);
    if (v === undefined) return null;
    out.push(v);
  }
  return out;
}

function attribute(x: Value, name: string): Value {
  return x[`$${name}`] ?? tryGet(x, name);
}

function positionals(x: Value, cls: Value, n: number, out: Value[], seen: Set<string>): boolean {
  const args = getOptional(cls, '__match_args__');
  const whole =
    args === undefined && cls.mro.some((t: Value) => !t.heap && wholes.includes(t.name));
  if (args !== undefined && !(args instanceof Tuple))
    throw typeError(`${cls.name}.__match_args__ must be a tuple (got ${args.T.name})`);
  const names: Value[] = args === undefined ? [] : args.items;
  const allowed = whole ? 1 : names.length;
  if (n > allowed)
    throw typeError(
      `${cls.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${n} given)`,
    );
  if (whole) {
    out.push(x);
    return true;
  }
  for (const item of names.slice(0, n)) {
    if (!isStr(item))
      throw typeError(`__match_args__ elements must be strings (got ${item.T.name})`);
    const name = strOf(item) as string;
    if (seen.has(name))
      throw typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    seen.add(name);
    const v = attribute(x, name);
    if (v === undefined) return false;
    out.push(v);
  }
  return true;
}
