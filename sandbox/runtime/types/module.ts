/** `module` objects: a module is its globals. */
import { ga, storeOf } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { List, Module, None, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { annotationsOfModule, setAnnotationsOfModule } from './annotations.ts';
import { dictOf } from './instance-dict.ts';
import { strArgument } from './str-arguments.ts';

/** A new module with the names that every module has. */
export function newModule(name: string, doc: Value = None): Value {
  const m: Value = new Module();
  initModule(m, name, doc);
  return m;
}

function initModule(m: Value, name: Value, doc: Value): void {
  const names = storeOf(m);
  names.$__name__ = name;
  names.$__doc__ = doc;
  names.$__package__ = None;
  names.$__loader__ = None;
  names.$__spec__ = None;
}

function moduleRepr(m: Value): string {
  const { $__name__: name = '?', $__file__: file, $__loader__: loader = None } = m;
  const origin =
    file !== undefined ? ` from ${repr(file)}` : loader !== None ? ` (${repr(loader)})` : '';
  return `<module ${repr(name)}${m.native === true ? ' (built-in)' : origin}>`;
}

export const moduleType = defineType('module', {
  js: Module,
  hasDict: true,
  alloc: (cls) => ({ __proto__: cls.inst }) as Value,
  make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
  methods: {
    __init__: def('self, name, doc?', (m: Value, name: Value, doc: Value) => {
      strArgument(name, "module() argument 'name' ");
      initModule(m, name, doc ?? None);
      return None;
    }),
    __repr__: def('self, /', moduleRepr),
    __dir__: def('self, /', (m: Value) => {
      const names = ga(m, '__dict__');
      if (!(names instanceof Dict)) throw typeError('<module>.__dict__ is not a dictionary');
      // PEP 562: a module may say itself what it has.
      const own = names.get('__dir__');
      return own === undefined ? new List(names.keyList()) : call(own, []);
    }),
  },
  properties: {
    __dict__: [
      (m) => dictOf(m),
      () => {
        throw err('AttributeError', 'readonly attribute');
      },
    ],
    __annotations__: [annotationsOfModule, setAnnotationsOfModule],
  },
});
