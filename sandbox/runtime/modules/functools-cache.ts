/** functools: lru_cache, cache, cached_property. */
import { ga, tryGet } from '../core/attributes.ts';
import { call, callk, isCallable } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { Dict, KeyBox } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { BoundMethod, hasOwn, None, PyObject, Tuple, type Value } from '../core/object.ts';
import { iadd } from '../core/operators.ts';
import { hash, iter, known, len, repr, slot, truth } from '../core/protocols.ts';
import { isType } from '../core/type.ts';
import { classItem } from '../types/generic-alias.ts';
import { countArgument } from '../types/sequence.ts';
import { namedtuple } from './collections-namedtuple.ts';
import { updateWrapper } from './functools-partial.ts';
import { instanceDict, pythonFunction } from './python-function.ts';

const module = 'functools';

// ---- lru_cache -----------------------------------------------------------------------------------------------

/** Divides positional from keyword arguments in a key. */
const MARK: Value = new PyObject();

class Cached extends PyObject {
  func: Value;
  /** Undefined for no bound. */
  maxsize: number | undefined;
  typed: boolean;
  /** From keys to results, the one used last at the end. */
  results = new Dict();
  hits = 0;
  misses = 0;
  constructor(func: Value, maxsize: number | undefined, typed: boolean) {
    super();
    this.func = func;
    this.maxsize = maxsize;
    this.typed = typed;
  }
}

/** What a call is remembered under: its only argument, where that is an int or str, else a tuple of all. */
function keyOf(typed: boolean, args: Value[], names: string[], values: Value[]): Value {
  if (names.length === 0 && !typed && args.length === 1) {
    const x = args[0];
    if (typeof x === 'number' || typeof x === 'string') return x;
  }
  const parts = args.slice();
  if (names.length > 0) parts.push(MARK);
  names.forEach((name, i) => {
    parts.push(name, values[i]);
  });
  if (typed) for (const v of [...args, ...values]) parts.push(v.T);
  return new Tuple(parts);
}

/** `c(*args, **keywords)`. All in one, since recursive functions are cached most, and each call that this made would shorten the stack. */
(Cached.prototype as Value).invoke = function (
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  const f = this.func;
  let key: Value;
  let known: KeyBox | undefined;
  if (this.maxsize !== 0) {
    key = keyOf(this.typed, args, names, values);
    // Hashed once, whatever is done with it; and here, so that the error for an unhashable argument names that, not a key of ours.
    known = key instanceof Tuple ? new KeyBox(key, hash(key)) : undefined;
    const found = recall(this, key, known);
    if (found !== undefined) return found;
  }
  this.misses++;
  const result =
    names.length > 0
      ? callk(f, args, names, values)
      : f.argc === 1 && args.length === 1
        ? f(args[0])
        : call(f, args);
  if (this.maxsize !== 0) remember(this, key, result, known);
  return result;
};

/** What was remembered; it is then the one used last. */
function recall(c: Cached, key: Value, known?: KeyBox): Value {
  const found = c.results.get(key, known);
  if (found === undefined) return;
  c.hits++;
  if (c.maxsize !== undefined) {
    c.results.delete(key, known);
    c.results.set(key, found, known);
  }
  return found;
}

function remember(c: Cached, key: Value, result: Value, known?: KeyBox): void {
  const { results, maxsize } = c;
  if (maxsize === undefined || results.get(key, known) !== undefined) {
    results.set(key, result, known);
    return;
  }
  if (results.size >= maxsize) {
    for (const oldest of results.map.keys()) {
      results.delete(results.original(oldest), oldest instanceof KeyBox ? oldest : undefined);
      break;
    }
  }
  results.set(key, result, known);
}

const CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], { module });

defineType('_lru_cache_wrapper', {
  js: Cached,
  module,
  hasDict: true,
  properties: { __dict__: instanceDict },
  methods: {
    __call__: def('self, /, *args, **kwargs', (c: Value, args: Value[], kw: Map<string, Value>) =>
      c.invoke(args, [...kw.keys()], [...kw.values()]),
    ),
    __get__: def('self, instance, owner?, /', (c: Cached, o: Value) =>
      o === None || o === undefined ? c : new BoundMethod(c, o),
    ),
    cache_info: def('self, /', (c: Cached) =>
      call(CacheInfo, [c.hits, c.misses, c.maxsize ?? None, c.results.size]),
    ),
    cache_clear: def('self, /', (c: Cached) => {
      c.results.clear();
      c.hits = c.misses = 0;
      return None;
    }),
    __reduce__: def('self, /', (c: Cached) => ga(c, '__qualname__')),
    __copy__: def('self, /', (c: Cached) => c),
    __deepcopy__: def('self, memo, /', (c: Cached) => c),
  },
});

function cached(f: Value, maxsize: number | undefined, typed: boolean): Value {
  const c: Value = new Cached(f, maxsize, typed);
  c.$cache_parameters = builtin(
    'cache_parameters',
    '',
    () => {
      const d = new Dict();
      d.set('maxsize', maxsize ?? None);
      d.set('typed', typed);
      return d;
    },
    module,
  );
  return updateWrapper(c, f);
}

/** Private by its name, but the caches of other people are built on it, and hand it what they like. */
function makeKey(args: Value, keywords: Value, typed: Value): Value {
  const named = truth(keywords);
  let key = args;
  if (named) {
    key = iadd(key, new Tuple([MARK]));
    for (const item of iter(call(ga(keywords, 'items'), []))) key = iadd(key, item);
  }
  const typesOf = (values: Value): Value => new Tuple(Array.from(iter(values), (v) => v.T));
  if (truth(typed)) {
    key = iadd(key, typesOf(args));
    return named ? iadd(key, typesOf(call(ga(keywords, 'values'), []))) : key;
  }
  const first = len(key) === 1 ? gi(key, 0) : undefined;
  return first?.T === known.int || first?.T === known.str ? first : key;
}

function lruCache(maxsize: Value = 128, typed: Value = false): Value {
  const strict = truth(typed);
  if (slot(maxsize, '___index__') != null) {
    const size = Math.max(0, countArgument(maxsize));
    return decorator((f) => cached(f, size, strict));
  }
  if (isCallable(maxsize)) return cached(maxsize, 128, strict);
  if (maxsize !== None)
    throw typeError('Expected first argument to be an integer, a callable, or None');
  return decorator((f) => cached(f, undefined, strict));
}

const decorator = (f: (wrapped: Value) => Value): Value =>
  pythonFunction(
    {
      name: 'decorating_function',
      qualname: 'lru_cache.<locals>.decorating_function',
      module,
      params: ['user_function'],
    },
    f,
  );

// ---- cached_property --------------------------------------------------------------------------------------------

/** All that it knows are attributes, as in CPython, where it is written in Python. */
class CachedProperty extends PyObject {
  $func: Value;
  $attrname: Value = None;
  $__doc__: Value;
  $__module__: Value;
  constructor(func: Value) {
    super();
    this.$func = func;
    this.$__doc__ = tryGet(func, '__doc__') ?? None;
    this.$__module__ = tryGet(func, '__module__') ?? None;
  }
}

function setName(p: CachedProperty, _owner: Value, name: Value): Value {
  if (p.$attrname === None) p.$attrname = name;
  else if (p.$attrname !== name)
    throw typeError(
      `Cannot assign the same cached_property to two different names (${repr(p.$attrname)} and ${repr(name)}).`,
    );
  return None;
}

function getCached(p: CachedProperty, o: Value): Value {
  if (o === None || o === undefined) return p;
  if (p.$attrname === None)
    throw typeError('Cannot use cached_property instance without calling __set_name__ on it.');
  const key = `$${p.$attrname}`;
  if (o.T.hasDict !== true)
    throw typeError(
      `No '__dict__' attribute on ${repr(o.T.name)} instance to cache ${repr(p.$attrname)} property.`,
    );
  if (hasOwn(o, key)) return o[key];
  const v = call(p.$func, [o]);
  if (isType(o))
    throw typeError(
      `The '__dict__' attribute on ${repr(o.T.name)} instance does not support item assignment for caching ${repr(p.$attrname)} property.`,
    );
  Object.defineProperty(o, key, { value: v, writable: true, enumerable: true, configurable: true });
  return v;
}

const cached_property = defineType('cached_property', {
  js: CachedProperty,
  module,
  python: true,
  hasDict: true,
  make: def('cls, func', (_cls: Value, f: Value) => new CachedProperty(f)),
  methods: {
    __get__: def('self, instance, owner?', getCached),
    __set_name__: def('self, owner, name', setName),
    __class_getitem__: classItem(),
  },
  properties: { __dict__: instanceDict },
});

export const caching = {
  _CacheInfo: CacheInfo,
  _make_key: pythonFunction(
    { name: '_make_key', module, params: ['args', 'kwds', 'typed'] },
    makeKey,
  ),
  lru_cache: pythonFunction(
    { name: 'lru_cache', module, params: ['maxsize', 'typed'], defaults: [128, false] },
    lruCache,
  ),
  cache: pythonFunction({ name: 'cache', module, params: ['user_function'] }, (f) =>
    cached(f, undefined, false),
  ),
  cached_property,
};
