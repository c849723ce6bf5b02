/** Functions: attributes that may be set, closures, binding. */
import { callk } from '../core/call.ts';
import { type Def, def, defineType } from '../core/define.ts';
import { copyDict, Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { importer } from '../core/in-module.ts';
import { builtins } from '../core/names.ts';
import { BoundMethod, isStr, None, protos, strOf, Tuple, type Value } from '../core/object.ts';
import { annotationsOf, checkAnnotate } from './annotations.ts';
import { Cell } from './cell.ts';
import { CodeObject, codeObject, codeOf } from './code.ts';
import { dictOf, setDict } from './instance-dict.ts';

function codeAsked(f: Value): CodeObject {
  const code = codeObject(codeOf(f));
  code.asked = new WeakRef(f);
  return code;
}

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
    __call__: def('self, /, *args, **kwargs', (f: Value, args: Value[], kw: Map<string, Value>) =>
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
    __builtins__: (f) => (f.G?.builtins === undefined ? dictOf(builtins) : f.G.$__builtins__),
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
