/** `Generic`, a base of every class with type parameters (PEP 695). */
import { call, callk, callm } from '../core/call.ts';
import { classmethod, def, defineType, object } from '../core/define.ts';
import { None, PyObject, Tuple, type Value } from '../core/object.ts';
import { isType, setClassAttr, type Type } from '../core/type.ts';
import { generic } from '../types/type-params.ts';
import { load1 } from './importing.ts';
import { modules } from './loaded.ts';
import { unpacked } from './typing-arguments.ts';

export const genericType = defineType('Generic', {
  module: 'typing',
  methods: {
    __class_getitem__: classmethod('cls, params, /', (cls: Value, params: Value) =>
      call(load1('typing').$_generic_class_getitem, [cls, params]),
    ),
    __init_subclass__: classmethod(
      'cls, /, *args, **kwargs',
      (cls: Value, _args: Value[], kw: Map<string, Value>) => {
        if (kw.size === 0 && tellParameters(cls)) return None;
        const { $_generic_init_subclass: f } = load1('typing');
        return callk(f, [cls], [...kw.keys()], [...kw.values()]);
      },
    ),
  },
});

// Its instances are made as those of a class statement's: anybody may, and they are pickled as its subclass's.
genericType.heap = true;

const genericOf = (params: Value[]): Value =>
  callm(genericType, '__class_getitem__', [new Tuple(params.flatMap(unpacked))]);

/** `typing` takes a while to import: a class of plain bases does without until somebody asks for `__orig_bases__`. */
generic.bases = (bases, params) => [
  ...bases,
  modules.get('typing') === undefined && bases.every(isType) ? genericType : genericOf(params),
];

/** `__orig_bases__` of such a class, made when it is asked for. */
class OriginalBases extends PyObject {
  owner: Type;
  constructor(owner: Type) {
    super();
    this.owner = owner;
  }
}

defineType('original_bases', {
  js: OriginalBases,
  module: '_typing',
  final: true,
  methods: {
    __get__: def('self, instance, owner?, /', ({ owner }: OriginalBases) => {
      const params = owner.dict.get('__type_params__') as Tuple;
      const all = new Tuple(
        owner.bases.map((base) => (base === genericType ? genericOf(params.items) : base)),
      );
      setClassAttr(owner, '__orig_bases__', all);
      return all;
    }),
  },
});

/** Tells a class what it is generic in, where that takes nothing of `typing`: `_generic_init_subclass` without its checks. */
function tellParameters(cls: Type): boolean {
  const params = cls.dict.get('__type_params__') as Tuple | undefined;
  const isPlain =
    !cls.dict.has('__orig_bases__') && cls.mro[cls.mro.indexOf(genericType) + 1] === object;
  if (!isPlain) return false;
  if (!cls.bases.includes(genericType)) {
    setClassAttr(cls, '__parameters__', new Tuple([]));
    return true;
  }
  if (params === undefined) return false;
  setClassAttr(cls, '__parameters__', params);
  setClassAttr(cls, '__orig_bases__', new OriginalBases(cls));
  return true;
}
