/**
 * `_future_iter`: what `Future.__await__` gives. To the trampoline it is a generator like any other; to programs it is of a class of its
 * own, as in CPython, where it is written in C.
 */
import { ST } from '../../abi.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { addressOf } from '../core/identity.ts';
import { None, root, type Value } from '../core/object.ts';
import { resume } from '../generators/resume.ts';
import { DONE, Generator, handOver } from '../generators/state.ts';
import { close, send, stopWith, throwing } from '../generators/steps.ts';
import type { Definition } from './importing.ts';
import { pythonFunction } from './python-function.ts';

const NAME = '_asyncio.FutureIter';

class FutureIter {}

/** What the runtime asks of a frame's object, without the attributes that programs see. */
function beFrame(proto: object): void {
  Object.setPrototypeOf(proto, root);
  for (let p: object = Generator.prototype; p !== root; p = Object.getPrototypeOf(p))
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(p)))
      if (!/^[$_]|^(T|constructor|iterable|nativeIter)$/.test(name) && !Object.hasOwn(proto, name))
        Object.defineProperty(proto, name, property);
}

beFrame(FutureIter.prototype);

/** Whatever is sent, the result is in the future; StopIteration takes it even where it is None. */
function step(self: Value): Value {
  if (self.S.l === ST.CLOSED) return send(self, None);
  const yielded = resume(self, None);
  if (yielded === DONE) throw stopWith(handOver(self.S));
  return yielded;
}

const type = defineType('FutureIter', {
  js: FutureIter,
  module: '_asyncio',
  final: true,
  methods: {
    __repr__: def('self, /', (self: Value) => `<${NAME} object at ${addressOf(self)}>`),
    __iter__: def('self, /', (self: Value) => self),
    __next__: def('self, /', (self: Value) => step(self)),
    send: def('self, value, /', (self: Value) => step(self)),
    throw: def('self, typ, val?, tb?, /', throwing),
    close: def('self, /', (self: Value) => close(self)),
  },
});

export const futureIter: Definition = {
  name: '_future_iter',
  make: () => ({
    FutureIter: type,
    /** The method `__await__`, made of a generator function with the one parameter `self`. */
    awaiting: builtin('awaiting', 'function, /', (generate: Value) =>
      pythonFunction(
        { name: '__await__', qualname: 'Future.__await__', module: '_asyncio', params: ['self'] },
        (self: Value) => Object.setPrototypeOf(generate(self), FutureIter.prototype),
      ),
    ),
  }),
};
