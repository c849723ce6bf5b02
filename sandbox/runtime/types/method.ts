/** Bound methods, of functions and of built-in functions. */
import { attributeError, bindAttribute, ga, tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { def, defineType, functionProtos } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { addressOf, identityHash } from '../core/identity.ts';
import { inModule } from '../core/in-module.ts';
import { BoundMethod, None, NotImplemented, protos, strOf, type Value } from '../core/object.ts';
import { hash, repr, strictStr, typeName } from '../core/protocols.ts';
import { install, isType } from '../core/type.ts';
import { builtinType } from './native-functions.ts';

const isNative = (m: Value): boolean => typeof m.func === 'function' && m.func.nm !== undefined;

function methodRepr(m: Value): string {
  if (!isNative(m))
    return `<bound method ${tryGet(m.func, '__qualname__') ?? tryGet(m.func, '__name__') ?? '?'} of ${repr(m.self)}>`;
  if (m.func.slot)
    return `<method-wrapper '${m.func.nm}' of ${typeName(m.self)} object at ${addressOf(m.self)}>`;
  return `<built-in method ${m.func.nm} of ${typeName(m.self)} object at ${addressOf(m.self)}>`;
}

export const methodType = defineType('method', {
  js: BoundMethod,
  final: true,
  make: def('cls, function, instance, /', (_cls: Value, f: Value, self: Value) => {
    if (self === None) throw typeError('instance must not be None');
    return new BoundMethod(f, self);
  }),
  methods: {
    __repr__: def('self, /', methodRepr),
    __eq__: def('self, value, /', (a: Value, b: Value) =>
      b instanceof BoundMethod ? a.func === b.func && a.self === b.self : NotImplemented,
    ),
    __hash__: def('self, /', (m: Value) => identityHash(m.self) ^ (hash(m.func) as number)),
    __get__: def('self, instance, owner?, /', (m: Value) => m),
    __call__: def('self, /, *args, **kwargs', (m: Value, args: Value[], kw: Map<string, Value>) =>
      callk(m, args, [...kw.keys()], [...kw.values()]),
    ),
    __reduce__: inModule('self, /', '_pickling', 'reduce_method'),
    __getattribute__: def('self, name, /', (m: Value, name: Value) => {
      const v = methodAttr(m, strictStr(name, 'attribute name'));
      if (v === undefined)
        throw attributeError(`'method' object has no attribute '${strOf(name)}'`, m, name);
      return v;
    }),
  },
  getters: {
    __doc__: (m) => tryGet(m.func, '__doc__') ?? None,
    __func__: (m) => m.func,
    __self__: (m) => m.self,
  },
});

/** Built-in methods are a class of their own in Python; here they are bound methods of built-in functions. */
Object.defineProperty(BoundMethod.prototype, 'T', {
  get(this: Value) {
    return isNative(this) ? (this.func.slot ? methodWrapper : builtinType) : methodType;
  },
});

/** Attributes of a method are those of its function (`__name__`, `__doc__`, what was set on it). */
function methodAttr(m: Value, name: string): Value {
  if (name === '__self__') return m.self;
  if (name === '__func__') return isNative(m) ? undefined : m.func;
  if (name === '__class__') return m.T;
  if (name === '__call__') return m;
  // In C a method is named after the class it was taken from.
  if (name === '__qualname__' && isNative(m) && !m.func.slot)
    return `${(isType(m.self) ? m.self : m.self.T).qualname}.${m.func.nm}`;
  const own = m.T.dict.get(name);
  if (
    own !== undefined &&
    name.startsWith('__') &&
    !/^__(name|qualname|doc|text_signature)__$/.test(name)
  )
    return bindAttribute(own, m, m.T);
  if (name === '__objclass__' && m.T === builtinType) return undefined;
  // What is missing is said of the function.
  return isNative(m) ? tryGet(m.func, name) : ga(m.func, name);
}

export const methodWrapper = defineType('method-wrapper', {
  proto: Object.create(protos.object),
  final: true,
});
for (const name of ['__repr__', '__eq__', '__hash__', '__call__'])
  install(methodWrapper.proto, name, methodType.dict.get(name));
for (const name of ['__eq__', '__hash__']) install(builtinType.proto, name, sharedMethod(name));

/** `a.append == a.append`: built-in methods compare by function and self; built-in functions by identity. */
function sharedMethod(name: string): Value {
  const f = methodType.dict.get(name);
  const g: Value =
    name === '__eq__'
      ? (a: Value, b: Value) => (a instanceof BoundMethod ? f(a, b) : a === b || NotImplemented)
      : (a: Value) => (a instanceof BoundMethod ? f(a) : identityHash(a));
  Object.setPrototypeOf(g, functionProtos.wrapper);
  return Object.assign(g, { nm: name, sig: f.sig, argc: f.argc, owner: builtinType });
}
builtinType.proto.___repr__ = Object.assign(
  (f: Value) =>
    f instanceof BoundMethod ? methodRepr(f) : call(builtinType.dict.get('__repr__'), [f]),
  { argc: 1 },
);
for (const t of [methodType, methodWrapper, builtinType]) {
  t.getattribute = (o, name) => (o instanceof BoundMethod ? methodAttr(o, name) : o[`$${name}`]);
}
