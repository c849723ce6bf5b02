/** mappingproxy: a read-only window on a mapping. */
import { callm } from '../core/call.ts';
import { type Def, def, defineType, unbound } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { List, None, PyObject, Tuple, type Value } from '../core/object.ts';
import { eq, ge, gt, le, lt, ne, or } from '../core/operators.ts';
import { contains, getIter, hash, len, repr, slot, str, typeName } from '../core/protocols.ts';
import { hooks, type Type } from '../core/type.ts';
import { classItem } from './generic-alias.ts';
import { setClassHooks } from './type.ts';

export class MappingProxy extends PyObject {
  mapping: Value;
  constructor(mapping: Value) {
    super();
    this.mapping = mapping;
  }
}

const inner = (x: Value): Value => (x instanceof MappingProxy ? x.mapping : x);

const compared = (f: (a: Value, b: Value) => Value): Def =>
  def('self, value, /', (a: MappingProxy, b: Value) => f(a.mapping, inner(b)));

const forwarded = (name: string): Def =>
  def('self, /', (self: MappingProxy) => callm(self.mapping, name, []));

/** A method of a built-in class is the same object here as `cls.name`. */
const asTaken = (v: Value): Value => (hooks.isFunction(v) ? unbound(v) : v);

function make(_cls: Value, mapping: Value): Value {
  if (slot(mapping, '___getitem__') == null || mapping instanceof List || mapping instanceof Tuple)
    throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
  return new MappingProxy(mapping);
}

export const mappingproxy = defineType('mappingproxy', {
  js: MappingProxy,
  final: true,
  make: def('cls, mapping, /', make),
  methods: {
    __len__: def('self, /', (self: MappingProxy) => len(self.mapping)),
    __getitem__: def('self, key, /', (self: MappingProxy, key: Value) =>
      asTaken(gi(self.mapping, key)),
    ),
    __contains__: def('self, key, /', (self: MappingProxy, key: Value) =>
      contains(key, self.mapping),
    ),
    __iter__: def('self, /', (self: MappingProxy) => getIter(self.mapping)),
    __reversed__: def('self, /', (self: MappingProxy) => callm(self.mapping, '__reversed__', [])),
    __repr__: def('self, /', (self: MappingProxy) => `mappingproxy(${repr(self.mapping)})`),
    __str__: def('self, /', (self: MappingProxy) => str(self.mapping)),
    __hash__: def('self, /', (self: MappingProxy) => hash(self.mapping)),
    __eq__: compared(eq),
    __ne__: compared(ne),
    __lt__: compared(lt),
    __le__: compared(le),
    __gt__: compared(gt),
    __ge__: compared(ge),
    __or__: def('self, value, /', (a: Value, b: Value) => or(inner(a), inner(b))),
    __ror__: def('self, value, /', (a: Value, b: Value) => or(inner(b), inner(a))),
    __ior__: def('self, value, /', () => {
      throw typeError("'|=' is not supported by mappingproxy; use '|' instead");
    }),
    get: def('self, key, default?, /', (self: MappingProxy, key: Value, d: Value = None) =>
      asTaken(callm(self.mapping, 'get', [key, d])),
    ),
    keys: forwarded('keys'),
    values: forwarded('values'),
    items: forwarded('items'),
    copy: forwarded('copy'),
    __class_getitem__: classItem(),
  },
});

/** `cls.__dict__`: a proxy of the raw class attributes themselves. */
function classDict(cls: Type): MappingProxy {
  const d = new Dict();
  d.map = cls.dict;
  return new MappingProxy(d);
}
setClassHooks({ mappingOf: classDict });
(mappingproxy as Value).isMapping = true;
