/** The class methods of `object`. They are defined once class methods have a descriptor: instances see what that gives. */
import { classmethod, fill, object } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { None, NotImplemented, type Value } from '../core/object.ts';
import type { Type } from '../core/type.ts';

fill(object, {
  methods: {
    __init_subclass__: classmethod('cls, /, **kwargs', (cls: Type, kw: Map<string, Value>) => {
      if (kw.size === 0) return None;
      throw typeError(`${cls.qualname}.__init_subclass__() takes no keyword arguments`);
    }),
    __subclasshook__: classmethod('cls, object, /', () => NotImplemented),
  },
});
