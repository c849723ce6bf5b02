/** `async_generator` and its awaitables; `aiter`, `anext`, `async with` (PEP 492, 525). */

import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { isError, typeError } from '../core/exceptions.ts';
import { None, PyObject, Tuple, type Value } from '../core/object.ts';
import { callSlot, repr, slot, typeName } from '../core/protocols.ts';
import { ASend, AThrow, begin, INIT } from '../generators/async.ts';
import { awaitable } from '../generators/awaiting.ts';
import { isRunning } from '../generators/chain.ts';
import { watchObject } from '../generators/dropped.ts';
import { reports } from '../generators/dropped-frames.ts';
import { AsyncGenerator, Coroutine, qualnameOf } from '../generators/state.ts';
import { send, stopWith, throwing, warnLongForm } from '../generators/steps.ts';
import { shared } from './generator.ts';
import { classItem } from './generic-alias.ts';

const started = (w: AsyncGenerator): AsyncGenerator => {
  begin(w);
  return w;
};

const s = shared('ag', 'async_generator');
export const asyncGeneratorType = defineType('async_generator', {
  js: AsyncGenerator,
  final: true,
  methods: {
    ...s.methods,
    __aiter__: def('self, /', (w: Value) => w),
    __anext__: def('self, /', (w: Value) => watched(new ASend(started(w), None), w, 'asend')),
    asend: def('self, value, /', (w: Value, v: Value) =>
      watched(new ASend(started(w), v), w, 'asend'),
    ),
    athrow: def('self, typ, val?, tb?, /', (w: Value, type: Value, value: Value, tb: Value) => {
      if (value !== undefined) warnLongForm('athrow');
      return watched(new AThrow(started(w), [type, value, tb]), w, 'athrow');
    }),
    aclose: def('self, /', (w: Value) => watched(new AThrow(started(w), undefined), w, 'aclose')),
    __class_getitem__: classItem(),
  },
  getters: {
    ...s.getters,
    ag_await: (w) => (isRunning(w) ? None : (w.S.d ?? None)),
    ag_running: (w) => w.S.busy,
  },
  properties: s.properties,
});

const awaitableMethods = () => ({
  __await__: def('self, /', (a: Value) => a),
  __iter__: def('self, /', (a: Value) => a),
  __next__: def('self, /', (a: Value) => a.send(None)),
  send: def('self, value, /', (a: Value, v: Value) => a.send(v)),
  throw: def('self, typ, val?, tb?, /', (a: Value, type: Value, value: Value, tb: Value) =>
    a.throw(type, value, tb),
  ),
  close: def('self, /', (a: Value) => {
    a.close();
    return None;
  }),
});

defineType('async_generator_asend', { js: ASend, final: true, methods: awaitableMethods() });
defineType('async_generator_athrow', { js: AThrow, final: true, methods: awaitableMethods() });

/** A step that was made and never awaited is told of (3.13). */
function watched<A extends ASend | AThrow>(a: A, w: AsyncGenerator, method: string): A {
  const { progress } = a;
  const what = `coroutine method '${method}' of ${repr(qualnameOf(w))}`;
  watchObject(a, {
    matters: () => progress.at === INIT,
    end: (l, code) => reports.neverAwaited(w, what, l, code),
  });
  return a;
}

/** See `Runtime.aiter`. */
export function aiter(x: Value): Value {
  const f = slot(x, '___aiter__');
  if (f == null)
    throw typeError(`'async for' requires an object with __aiter__ method, got ${typeName(x)}`);
  const it = callSlot(f, x);
  if (slot(it, '___anext__') == null)
    throw typeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(it)}`,
    );
  return it;
}

/** See `Runtime.anext`: what `async for` awaits. */
export function anext(it: Value): Value {
  if (it instanceof AsyncGenerator) return new ASend(started(it), None);
  const f = slot(it, '___anext__');
  if (f == null)
    throw typeError(`'async for' requires an iterator with __anext__ method, got ${typeName(it)}`);
  const a = callSlot(f, it);
  try {
    return awaitable(a);
  } catch (e) {
    const wrapped = typeError(
      `'async for' received an invalid object from __anext__: ${typeName(a)}`,
    );
    wrapped.cause = e;
    wrapped.suppress = true;
    wrapped.ctx = e;
    throw wrapped;
  }
}

/** See `Runtime.stopasync`. */
export const stopasync = (e: Value): boolean => isError(e, 'StopAsyncIteration');

/** The built-in `aiter()`. */
export function builtinAiter(x: Value): Value {
  const f = slot(x, '___aiter__');
  if (f == null) throw typeError(`'${typeName(x)}' object is not an async iterable`);
  const it = callSlot(f, x);
  if (slot(it, '___anext__') == null)
    throw typeError(`aiter() returned not an async iterator of type '${typeName(it)}'`);
  return it;
}

/** The built-in `anext()`, with a default as its own awaitable. */
export function builtinAnext(it: Value, otherwise: Value): Value {
  const f = slot(it, '___anext__');
  if (f == null) throw typeError(`'${typeName(it)}' object is not an async iterator`);
  const a = callSlot(f, it);
  return otherwise === undefined ? a : new AnextDefault(a, otherwise);
}

/** `anext(it, default)`: StopAsyncIteration becomes the default. */
class AnextDefault extends PyObject {
  a: Value;
  otherwise: Value;
  constructor(a: Value, otherwise: Value) {
    super();
    this.a = a;
    this.otherwise = otherwise;
  }

  /** As that of `asend`. */
  get closes(): boolean {
    return true;
  }

  run(f: (it: Value) => Value): Value {
    try {
      return f(awaitable(this.a));
    } catch (e) {
      if (!isError(e, 'StopAsyncIteration')) throw e;
      throw stopWith(this.otherwise);
    }
  }
}

/** CPython takes a tuple for the arguments of `send` here. */
const stepOf = (it: Value, v: Value): Value => {
  if (it instanceof Coroutine && !(v instanceof Tuple)) return send(it, v);
  if (v === None) return call(slot(it, '___next__'), [it]);
  return call(it.$send, v instanceof Tuple ? v.items : [v]);
};

defineType('anext_awaitable', {
  js: AnextDefault,
  final: true,
  methods: {
    __await__: def('self, /', (a: Value) => a),
    __iter__: def('self, /', (a: Value) => a),
    __next__: def('self, /', (a: Value) => a.run((it: Value) => stepOf(it, None))),
    send: def('self, value, /', (a: Value, v: Value) => a.run((it: Value) => stepOf(it, v))),
    throw: def('self, typ, val?, tb?, /', (a: Value, type: Value, value: Value, tb: Value) =>
      a.run((it: Value) =>
        it instanceof Coroutine
          ? throwing(it, type, value, tb)
          : call(
              it.$throw,
              [type, value, tb].filter((v) => v !== undefined),
            ),
      ),
    ),
    close: def('self, /', (a: Value) => {
      const close = a.a.$close;
      return close === undefined ? None : call(close, []);
    }),
  },
});
