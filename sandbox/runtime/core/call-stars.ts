import { call, callk, isCallable } from './call.ts';
import { Dict } from './dict.ts';
import { isError, typeError } from './exceptions.ts';
import { isStr, strOf, type Value } from './object.ts';
import { str, typeName } from './protocols.ts';
import { calleeName, eachEntry, isPlainDict } from './unpacking.ts';

/** Carries a repeated keyword out of `eachEntry`. */
class Repeated {
  readonly name: Value;
  constructor(name: Value) {
    this.name = name;
  }
}

/**
 * Adds a `**mapping` to the keywords so far. As in CPython, a KeyError or an AttributeError that comes out of the mapping reads
 * like a repeated keyword, or like an object that is no mapping.
 */
function merge(into: Dict, mapping: Value, f: Value): void {
  try {
    eachEntry(mapping, (k, v) => {
      if (into.has(k)) throw new Repeated(k);
      into.set(k, v);
    });
  } catch (e) {
    if (isError(e, 'AttributeError'))
      throw typeError(
        `${calleeName(f)} argument after ** must be a mapping, not ${typeName(mapping)}`,
      );
    const key = e instanceof Repeated ? e.name : isError(e, 'KeyError') && onlyArgument(e);
    if (key === undefined || key === false) throw e;
    throw typeError(`${calleeName(f)} got multiple values for keyword argument '${str(key)}'`);
  }
}

function onlyArgument(e: Value): Value {
  const { items } = e.$args;
  return items.length === 1 ? items[0] : undefined;
}

/** The keyword arguments of a call, some from mappings; `f` is the callee, or a str that messages name it by. */
export function mergeKeywords(kw: [string | null, Value][], f: Value): Dict {
  const all = new Dict();
  for (const [name, v] of kw) {
    if (name === null) merge(all, v, f);
    else if (all.has(name))
      throw typeError(`${calleeName(f)} got multiple values for keyword argument '${name}'`);
    else all.set(name, v);
  }
  return all;
}

/** Names and values side by side; TypeError where a name is no str. */
export function sideBySide(keywords: Dict): [string[], Value[]] {
  const names = keywords.keyList();
  for (const name of names) if (!isStr(name)) throw typeError('keywords must be strings');
  return [names.map(strOf) as string[], keywords.valueList()];
}

/** See `Runtime.callx`. As `call`, it takes as little of the stack as it can: most wrappers pass on one argument and no keywords. */
export function callx(f: Value, args: Value[], kw: [string | null, Value][]): Value {
  const given = keywordsFor(f, kw);
  if (given !== undefined) return callk(f, args, given[0], given[1]);
  return f.argc === 1 && args.length === 1 ? f(args[0]) : call(f, args);
}

/** Names and values; undefined where there are none, or nothing to call. */
function keywordsFor(f: Value, kw: [string | null, Value][]): [string[], Value[]] | undefined {
  const keywords = alone(kw) ?? mergeKeywords(kw, f);
  return keywords.size > 0 && isCallable(f) ? sideBySide(keywords) : undefined;
}

/** The dict that brings all keywords, as wrappers pass them on: nothing has to be merged. */
function alone(kw: [string | null, Value][]): Dict | undefined {
  const first = kw[0];
  return kw.length === 1 && first?.[0] === null && isPlainDict(first[1]) ? first[1] : undefined;
}
