/** Built-in functions on iterables: all, any, iter, len, max, min, next, sorted. */
import { bind } from '../core/binding.ts';
import { call, isCallable } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { END, List, None, type Value } from '../core/object.ts';
import { gt, lt } from '../core/operators.ts';
import { getIter, iter, known, len, listed, next, slot, truth } from '../core/protocols.ts';
import { callableIterator } from '../types/iterators.ts';

function all(iterable: Value): boolean {
  for (const x of iter(iterable)) if (!truth(x)) return false;
  return true;
}

function any(iterable: Value): boolean {
  for (const x of iter(iterable)) if (truth(x)) return true;
  return false;
}

function iterOf(x: Value, sentinel: Value): Value {
  if (sentinel === undefined) return getIter(x);
  if (!isCallable(x)) throw typeError('iter(v, w): v must be callable');
  return callableIterator(x, sentinel);
}

function nextOf(it: Value, fallback: Value): Value {
  if (fallback === undefined) {
    const f = slot(it, '___next__');
    if (f != null) return f.argc === 1 ? f(it) : call(f, [it]);
  }
  const v = next(it);
  if (v !== END) return v;
  if (fallback === undefined) throw err('StopIteration');
  return fallback;
}

/** max and min: `better(a, b)` says whether a comes before b as the answer. */
function extreme(name: string, better: (a: Value, b: Value) => Value): Value {
  const choose = (key: Value, fallback: Value, args: Value): Value => {
    // Called directly by emitted code: two values to choose from, and something of its own behind.
    if (typeof args !== 'object') return truth(better(fallback, key)) ? fallback : key;
    if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
    const several = args.length > 1;
    if (several && fallback !== undefined)
      throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
    let best: Value;
    let bestKey: Value;
    for (const x of several ? args : iter(args[0])) {
      const k = key === undefined || key === None ? x : key.argc === 1 ? key(x) : call(key, [x]);
      if (best !== undefined && !truth(better(k, bestKey))) continue;
      best = x;
      bestKey = k;
    }
    best ??= fallback;
    if (best === undefined) throw valueError(`${name}() iterable argument is empty`);
    return best;
  };
  const f = builtin(name, '*args, key?, default?', choose);
  f.argc = 2;
  return f;
}

function sorted(args: Value[], kw: Map<string, Value>): Value {
  if (args.length !== 1) throw typeError(`sorted expected 1 argument, got ${args.length}`);
  const list = new List(listed(args[0]));
  const sort = known.list?.dict.get('sort');
  const [, key, reverse] = bind(sort, [list], [...kw.keys()], [...kw.values()]);
  sort(list, key, reverse);
  return list;
}

export const iterationFunctions = {
  all: builtin('all', 'iterable, /', all),
  any: builtin('any', 'iterable, /', any),
  iter: builtin('iter', 'object, sentinel?, /', iterOf),
  len: builtin('len', 'obj, /', len),
  max: extreme('max', gt),
  min: extreme('min', lt),
  next: builtin('next', 'iterator, default?, /', nextOf),
  sorted: builtin('sorted', '*args, **kwargs', sorted),
};
