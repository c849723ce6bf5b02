/** Built-in functions, and the descriptors that hold the methods of built-in classes. */
import { callk } from '../core/call.ts';
import { def, defineType, functionProtos } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { documented, inModule } from '../core/in-module.ts';
import { BoundMethod, None, type Value } from '../core/object.ts';
import { isInstance, tpName, typeName } from '../core/protocols.ts';
import { getter } from './function.ts';

/** What built-in functions of all kinds have: names and a text signature. */
const nativeGetters = {
  __name__: (f: Value) => f.nm,
  __qualname__: (f: Value) => (f.owner === undefined ? f.nm : `${f.owner.qualname}.${f.nm}`),
  __doc__: (f: Value) => documented('text', f),
  __text_signature__: (f: Value) => documented('signature', f),
};
/** And those that a class keeps for its instances. */
const descriptorParts = {
  getters: { ...nativeGetters, __objclass__: (f: Value) => f.owner },
};

const callNative = () =>
  def('self, /, *args, **kwargs', (f: Value, args: Value[], kw: Map<string, Value>) =>
    callk(f, args, [...kw.keys()], [...kw.values()]),
  );

const reduceNative = () => inModule('self, /', '_pickling', 'reduce_function');

const bindNative = () =>
  getter((f, o) => {
    if (o === None) return f;
    checkInstance(f, o);
    return new BoundMethod(f.raw ?? f, o);
  });

/** What a descriptor of a built-in class is asked for must be an instance of it. */
export function checkInstance({ owner, nm, name }: Value, o: Value): void {
  if (owner !== undefined && !isInstance(o, owner))
    throw typeError(
      `descriptor '${nm ?? name}' for '${tpName(owner)}' objects doesn't apply to a '${typeName(o)}' object`,
    );
}

/** A class method of a built-in class, bound to a class below it. */
function bindToClass(f: Value, o: Value, cls: Value): Value {
  const to = cls === None ? o.T : cls;
  const owner = tpName(f.owner);
  if (to.mro === undefined)
    throw typeError(
      `descriptor '${f.nm}' for type '${owner}' needs a type, not a '${typeName(to)}' as arg 2`,
    );
  if (!to.mro.includes(f.owner))
    throw typeError(
      `descriptor '${f.nm}' requires a subtype of '${owner}' but received '${to.name}'`,
    );
  return new BoundMethod(f, to);
}

const reprNative = (kind: string) =>
  def('self, /', (f: Value) => `<${kind} '${f.nm}' of '${tpName(f.owner)}' objects>`);

export const builtinType = defineType('builtin_function_or_method', {
  proto: functionProtos.builtin,
  final: true,
  methods: {
    __repr__: def('self, /', (f: Value) =>
      f.owner === undefined
        ? `<built-in function ${f.nm}>`
        : `<built-in method ${f.nm} of type object at ${addressOf(f.owner)}>`,
    ),
    __call__: callNative(),
    __reduce__: reduceNative(),
  },
  getters: {
    ...nativeGetters,
    __module__: (f: Value) => f.module ?? None,
    __self__: (f: Value) => f.owner ?? None,
  },
});
export const methodDescriptor = defineType('method_descriptor', {
  proto: functionProtos.method,
  final: true,
  methods: {
    __repr__: reprNative('method'),
    __get__: bindNative(),
    __call__: callNative(),
    __reduce__: reduceNative(),
  },
  ...descriptorParts,
});
export const wrapperDescriptor = defineType('wrapper_descriptor', {
  proto: functionProtos.wrapper,
  final: true,
  methods: {
    __repr__: reprNative('slot wrapper'),
    __get__: bindNative(),
    __call__: callNative(),
    __reduce__: reduceNative(),
  },
  ...descriptorParts,
});
export const classMethodDescriptor = defineType('classmethod_descriptor', {
  proto: functionProtos.classMethod,
  final: true,
  methods: {
    __repr__: reprNative('method'),
    __get__: getter(bindToClass),
    __call__: callNative(),
    __reduce__: reduceNative(),
  },
  ...descriptorParts,
});
