/** functools: singledispatch, singledispatchmethod. */
import { tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { builtin, def, defineType, object } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { isStr, None, PyObject, Tuple, type Value } from '../core/object.ts';
import { callSlot2, getIter, len, next, repr, truth } from '../core/protocols.ts';
import { isType } from '../core/type.ts';
import { MappingProxy } from '../types/mapping-proxy.ts';
import { isAbstract, updateWrapper } from './functools-partial.ts';
import { load1 } from './importing.ts';
import { pythonFunction, pythonVariadic } from './python-function.ts';

const module = 'functools';
/** `annotationlib.Format.FORWARDREF`. */
const FORWARDREF = 3;
const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, module);

/** The implementation for a class: the first along its MRO, in which the abstract classes that claim it have their places. */
function find(registry: Dict, cls: Value): Value {
  const claims = (t: Value): boolean => {
    const check = t.T.proto.___subclasscheck__;
    return !cls.mro.includes(t) && check != null && truth(callSlot2(check, t, cls));
  };
  if (registry.keyList().some(claims))
    return call(load1('_dispatch').$find_implementation, [cls, registry]);
  for (const t of cls.mro) {
    if (t === object) break;
    const impl = registry.get(t);
    if (impl !== undefined) return impl;
  }
  return registry.get(object);
}

/** The classes that a registration is for: a class, or the members of a union. */
function classesOf(cls: Value): Value[] | undefined {
  if (isType(cls)) return [cls];
  const members =
    cls.T.name === 'Union' || cls.T.name === 'UnionType' ? tryGet(cls, '__args__') : undefined;
  return members instanceof Tuple && members.items.every(isType) ? members.items : undefined;
}

/** The annotation of the first parameter. */
function annotated(impl: Value): Value {
  const all = tryGet(impl, '__annotations__');
  if (all === undefined || len(all) === 0)
    throw typeError(
      `Invalid first argument to \`register()\`: ${repr(impl)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`,
    );
  const name = next(getIter(all));
  let cls = gi(all, name);
  // None stands for its class (PEP 484). Annotations may be texts, and name what is not there yet.
  if (cls === None) return cls.T;
  if (isStr(cls))
    cls = gi(callk(load1('typing').$get_type_hints, [impl], ['format'], [FORWARDREF]), name);
  if (cls.T.name === 'ForwardRef')
    throw typeError(
      `Invalid annotation for ${repr(name)}. ${repr(cls)} is an unresolved forward reference.`,
    );
  if (classesOf(cls) === undefined)
    throw typeError(`Invalid annotation for ${repr(name)}. ${repr(cls)} is not a class.`);
  return cls;
}

function register(registry: Dict, self: Value, cls: Value, impl: Value): Value {
  const classes = classesOf(cls);
  if (classes === undefined) {
    if (impl !== undefined && impl !== None)
      throw typeError(
        `Invalid first argument to \`register()\`. ${repr(cls)} is not a class or union type.`,
      );
    return register(registry, self, annotated(cls), cls);
  }
  if (impl === undefined || impl === None)
    return f('register', 'func, /', (g: Value) => register(registry, self, cls, g));
  for (const c of classes) registry.set(c, impl);
  return impl;
}

function singledispatch(func: Value): Value {
  const registry = new Dict();
  const name = tryGet(func, '__name__') ?? 'singledispatch function';
  const wrapper = pythonVariadic(
    { name: 'wrapper', qualname: 'singledispatch.<locals>.wrapper', module },
    (args, kw) => {
      if (args.items.length === 0)
        throw typeError(`${name} requires at least 1 positional argument`);
      const impl = find(registry, args.items[0].T);
      return callk(impl, args.items, kw.keyList(), kw.valueList());
    },
  );
  registry.set(object, func);
  wrapper.$register = f('register', 'cls, func?', (cls: Value, g: Value) =>
    register(registry, wrapper, cls, g),
  );
  wrapper.$dispatch = f('dispatch', 'cls', (cls: Value) =>
    isType(cls) ? find(registry, cls) : call(load1('_dispatch').$refuse, [cls, registry]),
  );
  wrapper.$registry = new MappingProxy(registry);
  wrapper.$_clear_cache = f('_clear_cache', '', () => None);
  return updateWrapper(wrapper, func);
}

/** A method chosen by the class of its first argument after self. */
class DispatchMethod extends PyObject {
  func: Value;
  dispatcher: Value;
  constructor(func: Value) {
    super();
    this.func = func;
    this.dispatcher = singledispatch(func);
  }
}

function bindDispatch(m: DispatchMethod, o: Value, owner: Value): Value {
  const name = tryGet(m.func, '__name__') ?? 'singledispatchmethod method';
  const bound = pythonVariadic(
    { name: '_method', qualname: 'singledispatchmethod.__get__.<locals>._method', module },
    (args, kw) => {
      if (args.items.length === 0)
        throw typeError(`${name} requires at least 1 positional argument`);
      const impl = call(m.dispatcher.$dispatch, [args.items[0].T]);
      const get = impl.T.proto.___get__;
      return callk(
        get == null ? impl : call(get, [impl, o, owner ?? None]),
        args.items,
        kw.keyList(),
        kw.valueList(),
      );
    },
  );
  bound.$register = m.dispatcher.$register;
  return updateWrapper(bound, m.func);
}

const singledispatchmethod = defineType('singledispatchmethod', {
  js: DispatchMethod,
  module,
  python: true,
  make: def('cls, func', (_cls: Value, func: Value) => new DispatchMethod(func)),
  getters: { __isabstractmethod__: (m: DispatchMethod) => isAbstract(m.func) },
  methods: {
    register: def('self, cls, method?', (m: DispatchMethod, cls: Value, method: Value) =>
      call(m.dispatcher.$register, method === undefined ? [cls] : [cls, method]),
    ),
    __get__: def('self, instance, owner?', bindDispatch),
  },
});

export const dispatching = {
  singledispatch: pythonFunction(
    { name: 'singledispatch', module, params: ['func'] },
    singledispatch,
  ),
  singledispatchmethod,
};
