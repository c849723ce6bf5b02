/** Descriptors (reference, "Implementing Descriptors"): property, classmethod, staticmethod, the built-in ones. */

import { attributeError, ga, sa, tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import {
  checkedNew,
  type Def,
  def,
  defineType,
  functionProtos,
  GetSet,
  Member,
} from '../core/define.ts';
import { err, isError, typeError } from '../core/exceptions.ts';
import { documented } from '../core/in-module.ts';
import { BoundMethod, None, PyObject, type Value } from '../core/object.ts';
import { isInstance, repr, tpName, truth } from '../core/protocols.ts';
import { hooks, lookup, type Type } from '../core/type.ts';
import { setWrappers } from './class-making.ts';
import { getter } from './function.ts';
import { dictOf } from './instance-dict.ts';
import { checkInstance } from './native-functions.ts';

class Property extends PyObject {
  fget: Value = None;
  fset: Value = None;
  fdel: Value = None;
  doc: Value = None;
  name: Value = undefined;
  /** The documentation is that of the getter. */
  getterDoc = false;
}

class StaticMethod extends PyObject {
  static: Value;
  constructor(f: Value) {
    super();
    this.static = f;
  }
}

class ClassMethod extends PyObject {
  func: Value;
  constructor(f: Value) {
    super();
    this.func = f;
  }
}

/** Has the descriptor's class, made by a program, its own method of this name? */
const overrides = (raw: Value, name: string): boolean =>
  raw.computed !== true &&
  raw.T?.heap === true &&
  lookup(raw.T, name) !== raw.T.layout.dict.get(name);

hooks.get = (raw, o, cls) =>
  overrides(raw, '__get__')
    ? call(raw.T.proto.___get__, [raw, o ?? None, cls])
    : builtInGet(raw, o, cls);

/** `__get__` of the descriptors that the runtime knows; others are called. `o` is undefined for access through the class. */
function builtInGet(raw: Value, o: Value, cls: Type): Value {
  if (raw.computed) return o === undefined ? raw : raw.get(o);
  // `__new__` taken from an instance checks its class, as it does where it is taken from a class.
  if (raw.makes) return checkedNew(raw);
  if (raw instanceof Property) {
    const { fget } = raw;
    return o !== undefined && fget.argc === 1 ? fget(o) : getProperty(raw, o);
  }
  if (raw instanceof StaticMethod) return raw.static ?? unfilled(raw);
  if (raw instanceof ClassMethod) return bindClass(raw.func ?? unfilled(raw), cls);
  if (Object.getPrototypeOf(raw) === functionProtos.classMethod) return new BoundMethod(raw, cls);
  return call(raw.T.proto.___get__, [raw, o ?? None, cls]);
}

function unfilled(raw: Value): never {
  throw err('RuntimeError', `uninitialized ${raw.T.layout.name} object`);
}

/** Whatever is wrapped is called with the class; it is not asked for its own `__get__` (since 3.13). */
const bindClass = (f: Value, cls: Type): Value => new BoundMethod(f, cls);

hooks.set = (raw, o, v) => {
  if (!overrides(raw, v === undefined ? '__delete__' : '__set__')) builtInSet(raw, o, v);
  else if (v === undefined) deleteThrough(raw, o);
  else setThrough(raw, o, v);
};

function builtInSet(raw: Value, o: Value, v: Value): void {
  if (raw.computed) setGetSet(raw, o, v);
  else if (raw instanceof Property) setProperty(raw, o, v);
  else if (v === undefined) deleteThrough(raw, o);
  else setThrough(raw, o, v);
}

function setThrough(raw: Value, o: Value, v: Value): void {
  const f = raw.T.proto.___set__;
  if (f == null) throw err('AttributeError', '__set__');
  call(f, [raw, o, v]);
}

function deleteThrough(raw: Value, o: Value): void {
  const f = raw.T.proto.___delete__;
  if (f == null) throw err('AttributeError', '__delete__');
  call(f, [raw, o]);
}

function setGetSet(raw: GetSet, o: Value, v: Value): void {
  if (raw.set === undefined)
    throw err(
      'AttributeError',
      (raw as Value).T === member
        ? 'readonly attribute'
        : `attribute '${raw.name}' of '${tpName(raw.owner)}' objects is not writable`,
    );
  raw.set(o, v);
}

const propertyError = (p: Property, o: Value, what: string): Value => {
  const known = nameOfProperty(p);
  const name = known === undefined ? '' : ` ${repr(known)}`;
  return err('AttributeError', `property${name} of ${repr(o.T.qualname)} object has no ${what}`);
};

function getProperty(p: Property, o: Value): Value {
  if (o === undefined) return p;
  if (p.fget === None) throw propertyError(p, o, 'getter');
  return call(p.fget, [o]);
}

function setProperty(p: Property, o: Value, v: Value): void {
  if (v === undefined) {
    if (p.fdel === None) throw propertyError(p, o, 'deleter');
    call(p.fdel, [o]);
    return;
  }
  if (p.fset === None) throw propertyError(p, o, 'setter');
  call(p.fset, [o, v]);
}

/** `p.getter(f)` and its kin: a property of the same class with one function exchanged. */
const withOther =
  (field: 'fget' | 'fset' | 'fdel') =>
  (self: Value, f: Value): Value => {
    const functions = { fget: self.fget, fset: self.fset, fdel: self.fdel };
    if (f !== None) functions[field] = f;
    const { fget, fset, fdel } = functions;
    // The documentation of a new getter takes the place of the old one's.
    const doc = self.getterDoc && fget !== None ? None : self.doc;
    const p = call(self.T, [fget, fset, fdel, doc]);
    if (isInstance(p, property)) p.name = self.name;
    return p;
  };

function initProperty(self: Value, fget: Value, fset: Value, fdel: Value, doc: Value): Value {
  self.fget = noneIfAbsent(fget);
  self.fset = noneIfAbsent(fset);
  self.fdel = noneIfAbsent(fdel);
  self.name = undefined;
  const isGiven = doc !== undefined && doc !== None;
  const shown = isGiven ? doc : docOf(self.fget);
  self.getterDoc = !isGiven && shown !== None;
  self.doc = shown;
  if (self.T !== property) documentSubclass(self, shown);
  return None;
}

/** An instance of a subclass has its own `__doc__`, or the class's would hide it. */
function documentSubclass(self: Value, doc: Value): void {
  try {
    sa(self, '__doc__', doc);
  } catch (e) {
    if (self.getterDoc || !isError(e, 'AttributeError')) throw e;
  }
}

/** The name that a property is known by: given by its class, else that of its getter. */
const nameOfProperty = (p: Value): Value =>
  p.name ?? (p.fget === None ? undefined : tryGet(p.fget, '__name__'));

function isAbstract(f: Value): boolean {
  const mark = f === None ? undefined : tryGet(f, '__isabstractmethod__');
  return mark !== undefined && truth(mark);
}

const docOf = (f: Value): Value => (f === None ? None : (tryGet(f, '__doc__') ?? None));

const noneIfAbsent = (v: Value): Value => (v === undefined ? None : v);

const set = (): Def =>
  def('self, instance, value, /', (self: Value, o: Value, v: Value) => {
    if (self instanceof GetSet) checkInstance(self, o);
    builtInSet(self, o, v);
    return None;
  });
const del = (): Def =>
  def('self, instance, /', (self: Value, o: Value) => {
    if (self instanceof GetSet) checkInstance(self, o);
    builtInSet(self, o, undefined);
    return None;
  });
/** A definition belongs to one class: each needs a function of its own. */
const get = (): Def =>
  getter((self, o, cls) => {
    if (o === None) return builtInGet(self, undefined, cls);
    if (self instanceof GetSet) checkInstance(self, o);
    return builtInGet(self, o, cls === None ? o.T : cls);
  });

export const property = defineType('property', {
  js: Property,
  alloc: (cls) => Object.assign({ __proto__: cls.inst } as Value, { ...new Property() }),
  make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
  methods: {
    __init__: def('self, fget?, fset?, fdel?, doc?', initProperty),
    __get__: get(),
    __set__: set(),
    __delete__: del(),
    __set_name__: def('self, *args', (self: Value, args: Value[]) => {
      if (args.length !== 2)
        throw typeError(
          `__set_name__() takes 2 positional arguments but ${args.length} were given`,
        );
      self.name = args[1];
      return None;
    }),
    getter: def('self, fget, /', withOther('fget')),
    setter: def('self, fset, /', withOther('fset')),
    deleter: def('self, fdel, /', withOther('fdel')),
  },
  getters: {
    fget: (self) => self.fget,
    fset: (self) => self.fset,
    fdel: (self) => self.fdel,
    __isabstractmethod__: (self) => [self.fget, self.fset, self.fdel].some(isAbstract),
  },
  properties: {
    __doc__: [(self) => self.doc, (self, v) => (self.doc = noneIfAbsent(v))],
    __name__: [
      (self) => {
        const name = nameOfProperty(self);
        if (name === undefined)
          throw attributeError("'property' object has no attribute '__name__'", self, '__name__');
        return name;
      },
      (self, v) => (self.name = v),
    ],
  },
});

/** What `staticmethod` and `classmethod` share: they take over what tells the wrapped function (`functools.wraps`). `field` holds it. */
const defineWrapper = (name: string, js: Value, field: string, more?: Record<string, Def>): Type =>
  defineType(name, {
    js,
    hasDict: true,
    alloc: (cls) => ({ __proto__: cls.inst }),
    make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
    methods: {
      __init__: def('self, function, /', (self: Value, f: Value) => {
        self[field] = f;
        for (const key of ['__module__', '__name__', '__qualname__', '__doc__']) {
          const v = tryGet(f, key);
          if (v !== undefined) self[`$${key}`] = v;
        }
        return None;
      }),
      __get__: get(),
      __repr__: def(
        'self, /',
        (self: Value) => `<${name}(${self[field] === undefined ? '<NULL>' : repr(self[field])})>`,
      ),
      ...more,
    },
    getters: {
      __dict__: dictOf,
      __func__: (self: Value) => self[field] ?? None,
      __wrapped__: (self: Value) => self[field] ?? None,
      __isabstractmethod__: (self: Value) => self[field] !== undefined && isAbstract(self[field]),
      __annotations__: (self: Value) => told(self, self[field], '__annotations__'),
      __annotate__: (self: Value) => told(self, self[field], '__annotate__'),
    },
  });

/** What the wrapped function tells; there is none where `__new__` has made the wrapper and no `__init__` has filled it. */
function told(self: Value, wrapped: Value, key: string): Value {
  if (wrapped !== undefined) return ga(wrapped, key);
  throw attributeError(`'' object has no attribute '${key}'`, self, key);
}

export const staticmethod = defineWrapper('staticmethod', StaticMethod, 'static', {
  __call__: def('self, /, *args, **kwargs', (self: Value, args: Value[], kw: Map<string, Value>) =>
    forward(self.static ?? refuseCall(), args, kw),
  ),
});

export const classmethod = defineWrapper('classmethod', ClassMethod, 'func');

function refuseCall(): never {
  throw typeError("'' object is not callable");
}

const forward = (f: Value, args: Value[], kw: Map<string, Value>): Value =>
  kw.size === 0 ? call(f, args) : forwardKeywords(f, args, kw);

const forwardKeywords = (f: Value, args: Value[], kw: Map<string, Value>): Value =>
  callk(f, args, [...kw.keys()], [...kw.values()]);

setWrappers(
  (f) => new StaticMethod(f),
  (f) => new ClassMethod(f),
);

const named = (kind: string) => (self: Value) =>
  `<${kind} '${self.name}' of '${tpName(self.owner)}' objects>`;

/** What every class statement gives its instances. */
const DOCS: Record<string, string> = {
  __dict__: 'dictionary for instance variables',
  __weakref__: 'list of weak references to the object',
};

const descriptorType = (name: string, js: typeof GetSet, kind: string): Type =>
  defineType(name, {
    js,
    final: true,
    methods: {
      __get__: get(),
      __set__: set(),
      __delete__: del(),
      __repr__: def('self, /', named(kind)),
    },
    getters: {
      __name__: (self) => self.name,
      __qualname__: (self) => `${self.owner.qualname}.${self.name}`,
      __objclass__: (self) => self.owner,
      __doc__: (self) => DOCS[self.name] ?? documented('text', self),
    },
  });

/** Attributes computed by the runtime, and those that stand for a place in the object. */
export const getset = descriptorType('getset_descriptor', GetSet, 'attribute');
const member = descriptorType('member_descriptor', Member, 'member');
Object.defineProperty(GetSet.prototype, 'T', {
  get(this: GetSet) {
    return isPlace(this) ? member : getset;
  },
});

/** Is the attribute of a built-in class a place in CPython's object? To us all are computed; which are places only shows in what they print and refuse. */
function isPlace({ name, owner }: GetSet): boolean {
  const places = {
    type: '__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__',
    complex: 'imag real',
    range: 'start step stop',
    slice: 'start step stop',
    property: '__doc__ fdel fget fset',
    classmethod: '__func__ __wrapped__',
    staticmethod: '__func__ __wrapped__',
    super: '__self__ __self_class__ __thisclass__',
    BaseException: '__suppress_context__',
    StopIteration: 'value',
    SystemExit: 'code',
    OSError: 'errno filename filename2 strerror',
    ImportError: 'msg name name_from path',
    SyntaxError: 'end_lineno end_offset filename lineno msg offset print_file_and_line text',
    NameError: 'name',
    AttributeError: 'name obj',
    BaseExceptionGroup: 'exceptions message',
    function: '__builtins__ __closure__ __doc__ __globals__ __module__',
    code: 'co_argcount co_consts co_filename co_firstlineno co_flags co_kwonlyargcount co_name co_names co_nlocals co_posonlyargcount co_qualname co_stacksize',
    coroutine: 'cr_origin',
    async_generator: 'ag_running',
    method: '__func__ __self__',
    frame: 'f_trace_lines',
    traceback: 'tb_frame tb_lasti',
    module: '__dict__',
    getset_descriptor: '__name__ __objclass__',
    member_descriptor: '__name__ __objclass__',
    wrapper_descriptor: '__name__ __objclass__',
    method_descriptor: '__name__ __objclass__',
    partial: 'args func keywords',
    defaultdict: 'default_factory',
    Pattern: 'flags groups pattern',
    Match: 'endpos pos re string',
  } as Record<string, string>;
  return !owner.heap && (places[owner.name]?.split(' ').includes(name) ?? false);
}
