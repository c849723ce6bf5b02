/** Functions, methods and code objects. */
import { CO, type Code } from '../../abi.ts';
import { attributeError, bindAttribute, ga, tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { type Def, def, defineType, functionProtos } from '../core/define.ts';
import { copyDict, Dict } from '../core/dict.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { addressOf, identityHash } from '../core/identity.ts';
import { documented, importer, inModule } from '../core/in-module.ts';
import {
  BoundMethod,
  isStr,
  None,
  PyObject,
  protos,
  strOf,
  Tuple,
  type Value,
} from '../core/object.ts';
import { hash, isInstance, repr, strictStr, typeName } from '../core/protocols.ts';
import { install } from '../core/type.ts';
import { annotationsOf, checkAnnotate } from './annotations.ts';
import { dictOf, setDict } from './instance-dict.ts';

/** A code object as Python sees it; one for each `Code`. */
export class CodeObject extends PyObject {
  code: Code;
  /** The function that was last asked for it: `types.FunctionType` makes another of the same JavaScript. */
  asked: WeakRef<object> | undefined;
  constructor(code: Code) {
    super();
    this.code = code;
  }
}

/** A code's object, which holds it: QuickJS would never free them if a WeakMap held the object. */
export function codeObject(code: Code & { object?: CodeObject }): CodeObject {
  if (!Object.hasOwn(code, 'object')) code.object = new CodeObject(code);
  return code.object as CodeObject;
}

/** The code object that a function was made from is its prototype. */
export const codeOf = (f: Value): Code => Object.getPrototypeOf(f);

function codeAsked(f: Value): CodeObject {
  const code = codeObject(codeOf(f));
  code.asked = new WeakRef(f);
  return code;
}

const names = (list: string[] | undefined): Tuple => new Tuple(list ?? []);

export const codeType = defineType('code', {
  js: CodeObject,
  final: true,
  methods: {
    __repr__: def(
      'self, /',
      ({ code }: Value) =>
        `<code object ${code.info.name} at ${addressOf(code)}, file "${code.unit.filename}", line ${code.info.line}>`,
    ),
  },
  getters: {
    co_name: ({ code }) => code.info.name,
    co_qualname: ({ code }) => code.info.qualname,
    co_filename: ({ code }) => code.unit.filename,
    co_firstlineno: ({ code }) => code.info.line,
    co_flags: ({ code }) => code.info.flags & ~(CO.DELEGATES | CO.CLEANUP),
    co_argcount: ({ code }) => code.info.argc ?? 0,
    co_posonlyargcount: ({ code }) => code.info.posonly ?? 0,
    co_kwonlyargcount: ({ code }) => code.info.kwonly ?? 0,
    co_varnames: ({ code }) => names(code.info.vars),
    co_nlocals: ({ code }) => (code.info.vars ?? []).length,
    co_freevars: ({ code }) => names(code.info.free),
    co_cellvars: ({ code }) => names(code.info.cells),
    co_consts: ({ code }) => new Tuple([code.info.doc ?? None]),
  },
});

function setString(f: Value, field: string, name: string, v: Value): void {
  if (v === undefined || !isStr(v)) throw typeError(`${name} must be set to a string object`);
  f[field] = strOf(v);
}

/** Defaults as Python sees them. */
function setDefaults(f: Value, v: Value): void {
  if (v !== undefined && v !== None && !(v instanceof Tuple))
    throw typeError('__defaults__ must be set to a tuple object');
  f.defaults = v === undefined || v === None ? undefined : v.items;
}

function keywordDefaults(f: Value): Value {
  if (f.kwdefaults === undefined) return None;
  const d = new Dict();
  for (const [k, v] of Object.entries(f.kwdefaults)) d.set(k, v);
  return d;
}

/** What stands for "nothing": deleted, or None. */
const isNothing = (v: Value): boolean => v === undefined || v === None;

function setKeywordDefaults(f: Value, v: Value): void {
  if (!isNothing(v) && !(v instanceof Dict))
    throw typeError('__kwdefaults__ must be set to a dict object');
  f.kwdefaults = isNothing(v) ? undefined : Object.fromEntries(v.entryList());
}

function setAnnotations(f: Value, v: Value): void {
  if (!isNothing(v) && !(v instanceof Dict))
    throw typeError('__annotations__ must be set to a dict object');
  f.annotations = isNothing(v) ? undefined : v;
  f.annotate = undefined;
}

function setAnnotate(f: Value, v: Value): void {
  checkAnnotate(v, '__annotate__ cannot be deleted');
  f.annotate = v;
  if (v !== None) f.annotations = undefined;
}

function setTypeParams(f: Value, v: Value): void {
  if (!(v instanceof Tuple)) throw typeError('__type_params__ must be set to a tuple');
  f.typeparams = v;
}

function setCode(f: Value, v: Value): void {
  if (!(v instanceof CodeObject)) throw typeError('__code__ must be set to a code object');
  Object.setPrototypeOf(f, v.code);
}

/** A cell of a closure. */
export class Cell extends PyObject {
  get: () => Value;
  /** Stores, or with undefined deletes, where that can be: not in the variables of a closure, which are JavaScript's. */
  put: ((v: Value) => void) | undefined;
  /** The function whose closure it is in: weakly, so that a function does not hold itself. */
  of: WeakRef<object> | undefined;
  constructor(get: () => Value, put?: (v: Value) => void) {
    super();
    this.get = get;
    this.put = put;
  }
}

function newCell(_cls: Value, contents: Value): Cell {
  let own = contents;
  return new Cell(
    () => own,
    (v) => {
      own = v;
    },
  );
}

function cellContents(self: Cell): Value {
  const v = self.get();
  if (v === undefined) throw valueError('Cell is empty');
  return v;
}

function setCellContents(self: Cell, v: Value): void {
  if (self.put === undefined)
    throw err('NotImplementedError', 'the sandbox cannot set a variable of a closure from outside');
  self.put(v);
}

export const cellType = defineType('cell', {
  js: Cell,
  final: true,
  methods: {
    __repr__: def('self, /', (self: Value) => {
      const v = self.get();
      return `<cell at ${addressOf(self)}: ${v === undefined ? 'empty' : `${typeName(v)} object at ${addressOf(v)}`}>`;
    }),
  },
  make: def('cls, contents?, /', newCell),
  properties: { cell_contents: [cellContents, setCellContents] },
});

function nothingToBind(): Value {
  return typeError('__get__(None, None) is invalid');
}

/** A descriptor's `__get__`, which needs an instance or a class. */
export const getter = (get: (d: Value, o: Value, cls: Value) => Value): Def =>
  def('self, instance, owner?, /', (d: Value, o: Value, cls: Value = None) => {
    if (o === None && cls === None) throw nothingToBind();
    return get(d, o, cls);
  });

export const functionType = defineType('function', {
  proto: protos.function,
  final: true,
  hasDict: true,
  make: def(
    'cls, code, globals, name?, argdefs?, closure?, kwdefaults?',
    (_cls: Value, ...args: Value[]) => importer.load('_making_functions').$make(...args),
  ),
  methods: {
    __repr__: def('self, /', (f: Value) => `<function ${f.$__qualname__} at ${addressOf(f)}>`),
    __get__: getter((f, o) => (o === None ? f : new BoundMethod(f, o))),
    __call__: def('self, *args, **kwargs', (f: Value, args: Value[], kw: Map<string, Value>) =>
      callk(f, args, [...kw.keys()], [...kw.values()]),
    ),
  },
  properties: {
    __name__: [(f) => f.pyname ?? f.info.name, (f, v) => setString(f, 'pyname', '__name__', v)],
    __qualname__: [
      (f) => f.pyqual ?? f.info.qualname,
      (f, v) => setString(f, 'pyqual', '__qualname__', v),
    ],
    __module__: [(f) => f.pymodule ?? f.G.$__name__ ?? None, (f, v) => (f.pymodule = v ?? None)],
    __doc__: [(f) => f.pydoc ?? f.info.doc ?? None, (f, v) => (f.pydoc = v ?? None)],
    __defaults__: [(f) => (f.defaults === undefined ? None : new Tuple(f.defaults)), setDefaults],
    __kwdefaults__: [keywordDefaults, setKeywordDefaults],
    __annotations__: [(f) => annotationsOf(f), setAnnotations],
    __annotate__: [(f) => f.annotate ?? None, setAnnotate],
    __type_params__: [(f) => f.typeparams ?? new Tuple([]), setTypeParams],
    __dict__: [(f) => dictOf(f), setAttributes],
    __code__: [codeAsked, setCode],
  },
  getters: {
    __globals__: (f) => (f.G === undefined ? new Dict() : dictOf(f.G)),
    __closure__: (f) => closure(f),
    __builtins__: (f) => (f.G === undefined ? new Dict() : dictOf(f.G)),
  },
});

/** The function takes the dict itself, unless that holds the attributes of something else: then its entries. */
function setAttributes(f: Value, v: Value): void {
  if (v === undefined) throw typeError('cannot delete __dict__');
  setDict(f, v instanceof Dict && v.ns !== undefined ? copyDict(v) : v);
}

/** The cell of `__class__` is the one that the class statement made. */
const cellOf = ({ cells }: Value, name: string, i: number): Cell =>
  name === '__class__'
    ? (cells()[i]?.classCell ?? new Cell(() => cells()[i], cells))
    : new Cell(() => cells()[i]);

/** `__closure__`: a cell for each free variable, the same tuple each time. */
function closure(f: Value): Value {
  const free: string[] | undefined = f.info.free;
  if (free === undefined || free.length === 0 || f.cells === undefined) return None;
  f.closure ??= new Tuple(
    free.map((name, i) => Object.assign(cellOf(f, name, i), { of: new WeakRef(f) })),
  );
  return f.closure;
}

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
  def('self, *args, **kwargs', (f: Value, args: Value[], kw: Map<string, Value>) =>
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
      `descriptor '${nm ?? name}' for '${owner.tp ?? owner.name}' objects doesn't apply to a '${typeName(o)}' object`,
    );
}

/** A class method of a built-in class, bound to a class below it. */
function bindToClass(f: Value, o: Value, cls: Value): Value {
  const to = cls === None ? o.T : cls;
  const owner = f.owner.tp ?? f.owner.name;
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
  def('self, /', (f: Value) => `<${kind} '${f.nm}' of '${f.owner.tp ?? f.owner.name}' objects>`);

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

// ---- bound methods ---------------------------------------------------------------------------------

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
    __eq__: def(
      'self, value, /',
      (a: Value, b: Value) => b instanceof BoundMethod && a.func === b.func && a.self === b.self,
    ),
    __hash__: def('self, /', (m: Value) => identityHash(m.self) ^ (hash(m.func) as number)),
    __get__: def('self, instance, owner?, /', (m: Value) => m),
    __call__: def('self, *args, **kwargs', (m: Value, args: Value[], kw: Map<string, Value>) =>
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
      ? (a: Value, b: Value) => (a instanceof BoundMethod ? f(a, b) : a === b)
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
