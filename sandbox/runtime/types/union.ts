/** `int | str` (PEP 604). */
import { def, defineType } from '../core/define.ts';
import { inModule } from '../core/in-module.ts';
import { None, NotImplemented, PyObject, Tuple, type Value } from '../core/object.ts';
import { hash, repr, same, strOfName } from '../core/protocols.ts';
import { isType } from '../core/type.ts';
import { instanceCheck, subclassCheck } from './class-checks.ts';
import { GenericAlias, generics } from './generic-alias.ts';
import { NoneType } from './object.ts';
import { unions, uniting } from './uniting.ts';

export class Union extends PyObject {
  members: Value[];
  constructor(members: Value[]) {
    super();
    this.members = members;
  }
}

/** What may stand in a union: classes, aliases, None, and what `typing` makes. */
const fits = (x: Value): boolean =>
  x === None ||
  isType(x) ||
  x instanceof GenericAlias ||
  x instanceof Union ||
  x.T.dict.get('__module__') === 'typing';

function makeUnion(a: Value, b: Value): Value {
  return fits(a) && fits(b) ? united(a, b) : NotImplemented;
}

/** The union of two types, flat and each member once. */
export function united(a: Value, b: Value): Value {
  const members: Value[] = [];
  for (const x of [a, b])
    for (const m of x instanceof Union ? x.members : [x === None ? NoneType : x])
      if (!members.some((other) => same(other, m))) members.push(m);
  return members.length === 1 ? members[0] : new Union(members);
}

function shown(m: Value): string {
  if (m === NoneType) return 'None';
  return isType(m) ? strOfName(m) : repr(m);
}

const sameMembers = (a: Union, b: Union): boolean =>
  a.members.length === b.members.length &&
  a.members.every((m) => b.members.some((n) => same(m, n)));

defineType('Union', {
  js: Union,
  module: 'typing',
  final: true,
  methods: {
    ...uniting,
    __repr__: def('self, /', (u: Value) => u.members.map(shown).join(' | ')),
    __eq__: def('self, value, /', (a: Value, b: Value) =>
      b instanceof Union ? sameMembers(a, b) : NotImplemented,
    ),
    __hash__: def('self, /', (u: Value) =>
      u.members.reduce((h: number, m: Value) => (h ^ (hash(m) as number)) | 0, 0),
    ),
    __instancecheck__: def('self, instance, /', (u: Value, x: Value) =>
      u.members.some((m: Value) => instanceCheck(x, m)),
    ),
    __subclasscheck__: def('self, cls, /', (u: Value, cls: Value) =>
      u.members.some((m: Value) => subclassCheck(cls, m)),
    ),
    __getitem__: inModule('self, key, /', '_typing', '_union_item'),
  },
  getters: {
    __args__: (u) => new Tuple(u.members),
    __origin__: (u) => u.T,
    __parameters__: (u) => new Tuple(generics.parameters(u.members)),
  },
});

unions.make = makeUnion;
