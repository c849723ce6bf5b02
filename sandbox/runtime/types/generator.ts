/** The classes of resumable frames: generator, coroutine, async_generator (reference, "Generator-iterator methods"). */

import { CO, ST } from '../../abi.ts';
import { def, defineType, type TypeSpec } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { END, isStr, None, PyObject, strOf, type Value } from '../core/object.ts';
import { steps } from '../core/protocols.ts';
import { isRunning } from '../generators/chain.ts';
import { finalizeByHand } from '../generators/dropped-frames.ts';
import { frameOf } from '../generators/frame.ts';
import {
  Coroutine,
  flagsOf,
  Generator,
  nameOf,
  qualnameOf,
  type Resumable,
} from '../generators/state.ts';
import { close, send, step, throwing } from '../generators/steps.ts';
import { tracer } from '../generators/tracing.ts';
import { codeObject } from './code.ts';
import { classItem } from './generic-alias.ts';

function setName(field: 'name' | 'qualname'): (w: Value, v: Value) => void {
  return (w, v) => {
    if (v === undefined || !isStr(v))
      throw typeError(`__${field}__ must be set to a string object`);
    w[field] = strOf(v);
  };
}

/** What the three kinds share; `p` is the prefix of their attributes. */
export function shared(
  p: string,
  kind: string,
): Pick<TypeSpec, 'getters' | 'properties' | 'methods'> {
  return {
    methods: {
      __repr__: def(
        'self, /',
        (w: Value) => `<${kind} object ${qualnameOf(w)} at ${addressOf(w)}>`,
      ),
      __del__: def('self, /', (w: Value) => finalizeByHand(w) ?? None),
    },
    getters: {
      [`${p}_frame`]: (w) => frameOf(w) ?? None,
      [`${p}_running`]: (w) => isRunning(w),
      [`${p}_suspended`]: (w) => w.S.st === ST.SUSPENDED && !isRunning(w),
      [`${p}_code`]: (w) => codeObject(w.S.code),
    },
    properties: {
      __name__: [(w) => nameOf(w), setName('name')],
      __qualname__: [(w) => qualnameOf(w), setName('qualname')],
    },
  };
}

const next = (w: Resumable): Value => send(w, None);

const throws = () => def('self, typ, val?, tb?, /', throwing);
const sending = () => def('self, value, /', send);
const closing = () => def('self, /', close);

const g = shared('gi', 'generator');
export const generatorType = defineType('generator', {
  js: Generator,
  final: true,
  methods: {
    ...g.methods,
    __iter__: def('self, /', (w: Value) => w),
    __next__: def('self, /', next),
    send: sending(),
    throw: throws(),
    close: closing(),
    __class_getitem__: classItem(),
  },
  getters: { ...g.getters, gi_yieldfrom: (w) => (isRunning(w) ? None : (w.S.d ?? None)) },
  properties: g.properties,
});

const drive = steps(function* (w: Resumable): globalThis.Generator<Value> {
  for (;;) {
    const v = step(w);
    if (v === END) return;
    yield v;
  }
});

/**
 * How a `for` loop steps a generator: its body itself where it cannot delegate (the body keeps its own state), else through
 * the trampoline.
 */
(Generator.prototype as Value).iterable = function (this: Generator): Iterable<Value> {
  const { S } = this;
  if (S.st === ST.CLOSED) {
    tracer?.refused(this, 'next', None, err('StopIteration'));
    return [];
  }
  if (flagsOf(this) & CO.DELEGATES || S.st === ST.RUNNING) return drive(this);
  S.v = None;
  return this.g as Iterable<Value>;
};
(Generator.prototype as Value).step = function (this: Generator): Value {
  return step(this);
};
(Generator.prototype as Value).nativeIter = generatorType.dict.get('__iter__');

const c = shared('cr', 'coroutine');
export const coroutineType = defineType('coroutine', {
  js: Coroutine,
  final: true,
  methods: {
    ...c.methods,
    __await__: def('self, /', (w: Value) => new CoroutineWrapper(w)),
    send: sending(),
    throw: throws(),
    close: closing(),
    __class_getitem__: classItem(),
  },
  getters: {
    ...c.getters,
    cr_await: (w) => (isRunning(w) ? None : (w.S.d ?? None)),
    cr_origin: (w) => w.origin,
  },
  properties: c.properties,
});

/** What `coroutine.__await__()` gives: an iterator over the coroutine. */
class CoroutineWrapper extends PyObject {
  w: Coroutine;
  constructor(w: Coroutine) {
    super();
    this.w = w;
  }
}

defineType('coroutine_wrapper', {
  js: CoroutineWrapper,
  final: true,
  methods: {
    __iter__: def('self, /', (self: Value) => self),
    __next__: def('self, /', (self: Value) => send(self.w, None)),
    send: def('self, value, /', (self: Value, v: Value) => send(self.w, v)),
    throw: def('self, typ, val?, tb?, /', (self: Value, type: Value, value: Value, tb: Value) =>
      throwing(self.w, type, value, tb),
    ),
    close: def('self, /', (self: Value) => close(self.w)),
  },
});
