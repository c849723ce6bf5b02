/** collections.namedtuple: classes of tuples whose items have names. */
import { ga } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { classmethod, def, defineType, functionProtos, metatype, native } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { isStr, List, None, PyObject, strOf, Tuple, type Value } from '../core/object.ts';
import { repr, str, toArray, truth } from '../core/protocols.ts';
import { runningModule } from '../generators/running.ts';
import { tuple } from '../types/tuple.ts';
import { isIdentifier } from '../types/unicode.ts';
import { pythonFunction } from './python-function.ts';

const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** The descriptor of a field. */
class Field extends PyObject {
  at: number;
  doc: Value;
  constructor(at: number, doc: Value = `Alias for field number ${at}`) {
    super();
    this.at = at;
    this.doc = doc;
  }
}
export const _tuplegetter = defineType('_tuplegetter', {
  js: Field,
  module: 'collections',
  make: def('cls, index, doc, /', (_cls: Value, at: Value, doc: Value) => new Field(at, doc)),
  methods: {
    __get__: def('self, instance, owner?, /', (f: Field, o: Value) =>
      o === None || o === undefined ? f : o.items[f.at],
    ),
    __set__: def('self, instance, value, /', () => {
      throw err('AttributeError', "can't set attribute");
    }),
    __delete__: def('self, instance, /', () => {
      throw err('AttributeError', "can't delete attribute");
    }),
    __reduce__: def('self, /', (f: Value) => new Tuple([f.T, new Tuple([f.at, f.doc])])),
    __repr__: def('self, /', (f: Field) => `_tuplegetter(${f.at}, ${repr(f.doc)})`),
  },
  properties: { __doc__: [(f: Field) => f.doc, (f: Field, v: Value) => (f.doc = v ?? None)] },
});

export interface NamedTupleOptions {
  module: Value;
  rename?: boolean;
  /** For the last fields. */
  defaults?: Value[];
}

function renamed(fields: string[]): string[] {
  const seen = new Set<string>();
  return fields.map((name, i) => {
    const bad = !isIdentifier(name) || keywords.has(name) || name.startsWith('_') || seen.has(name);
    seen.add(name);
    return bad ? `_${i}` : name;
  });
}

function check(typename: string, fields: string[], rename: boolean): void {
  for (const name of [typename, ...fields]) {
    if (!isIdentifier(name))
      throw valueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    if (keywords.has(name))
      throw valueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
  }
  const seen = new Set<string>();
  for (const name of fields) {
    if (name.startsWith('_') && !rename)
      throw valueError(`Field names cannot start with an underscore: ${repr(name)}`);
    if (seen.has(name)) throw valueError(`Encountered duplicate field name: ${repr(name)}`);
    seen.add(name);
  }
}

/** An instance without a check of the number of items. */
function instance(cls: Value, items: Value[]): Value {
  const self = cls.alloc(cls);
  self.items = items;
  return self;
}

function makeFrom(cls: Value, iterable: Value, n: number): Value {
  const items = toArray(iterable);
  if (items.length !== n) throw typeError(`Expected ${n} arguments, got ${items.length}`);
  return instance(cls, items);
}

/** Is it as long as its class says? The methods are Python's, and take what they are called with (`Point._asdict([])`). */
const isWhole = (self: Value, fields: string[]): boolean =>
  self instanceof Tuple && self.T !== tuple && self.items.length === fields.length;

/** What makes the changed copy; `_make` is looked up before anything else. */
function makerOf(self: Value, fields: string[]): (items: Value[]) => Value {
  if (isWhole(self, fields)) return (items) => instance(self.T, items);
  const make = ga(self, '_make');
  return (items) => call(make, [new List(items)]);
}

function replace(self: Value, fields: string[], by: Dict): Value {
  const make = makerOf(self, fields);
  const given = toArray(self).slice(0, fields.length);
  const changed = make(given.map((v, i) => by.get(fields[i] as string) ?? v));
  const unknown = by.entryList().flatMap(([k]) => (fields.includes(k) ? [] : [k]));
  if (unknown.length > 0)
    throw typeError(`Got unexpected field names: [${unknown.map(repr).join(', ')}]`);
  return changed;
}

function asDict(self: Value, fields: string[]): Value {
  const d = new Dict();
  const names = isWhole(self, fields) ? fields : toArray(ga(self, '_fields'));
  const items = toArray(self);
  for (let i = 0; i < names.length && i < items.length; i++) d.set(names[i], items[i]);
  return d;
}

function show(self: Value, fields: string[]): string {
  const items = self instanceof Tuple ? self.items : [self];
  if (items.length < fields.length) throw typeError('not enough arguments for format string');
  if (items.length > fields.length)
    throw typeError('not all arguments converted during string formatting');
  return `${self.T.name}(${fields.map((n, i) => `${n}=${repr(items[i])}`).join(', ')})`;
}

/** The methods that the class carries. */
function methodsOf(typename: string, fields: string[]): [string, Value][] {
  const method = (name: string, doc: string, f: Value, rest?: string): Value =>
    pythonFunction(
      {
        name,
        qualname: `${typename}.${name}`,
        module: 'collections',
        doc,
        params: ['self'],
        rest,
      },
      f,
    );
  const changed = method(
    '_replace',
    `Return a new ${typename} object replacing specified fields with new values`,
    (self: Value, by: Dict) => replace(self, fields, by),
    'kwds',
  );
  return [
    ['_replace', changed],
    ['__replace__', changed],
    [
      '__repr__',
      method('__repr__', 'Return a nicely formatted representation string', (self: Value) =>
        show(self, fields),
      ),
    ],
    [
      '_asdict',
      method(
        '_asdict',
        'Return a new dict which maps field names to their values.',
        (self: Value) => asDict(self, fields),
      ),
    ],
    [
      '__getnewargs__',
      method(
        '__getnewargs__',
        'Return self as a plain tuple.  Used by copy and pickle.',
        (self: Value) => new Tuple(toArray(self)),
      ),
    ],
  ];
}

/** Makes the class. ValueError for bad names, TypeError for too many defaults. */
export function namedtuple(typename: string, given: string[], options: NamedTupleOptions): Value {
  const { module, rename = false, defaults = [] } = options;
  const fields = rename ? renamed(given) : given;
  check(typename, fields, rename);
  const n = fields.length;
  if (defaults.length > n) throw typeError('Got more default values than field names');
  const args = new Tuple(fields);
  const ns = new Dict();
  const entries: [string, Value][] = [
    ['__doc__', `${typename}(${fields.join(', ')})`],
    ['__slots__', new Tuple([])],
    ['_fields', args],
    ['_field_defaults', defaultsOf(fields, defaults)],
    ['__new__', constructorOf(typename, fields, defaults)],
    ['_make', classMethod('_make', 'cls, iterable', (cls: Value, x: Value) => makeFrom(cls, x, n))],
    ...methodsOf(typename, fields),
    ['__match_args__', args],
    ['__module__', module],
  ];
  for (const [k, v] of entries) ns.set(k, v);
  fields.forEach((name, i) => {
    ns.set(name, new Field(i));
  });
  return call(metatype, [typename, new Tuple([tuple]), ns]);
}

const classMethod = (name: string, sig: string, f: Value): Value =>
  native(name, classmethod(sig, f), functionProtos.classMethod, tuple);

function defaultsOf(fields: string[], defaults: Value[]): Value {
  const d = new Dict();
  const first = fields.length - defaults.length;
  defaults.forEach((v, i) => {
    d.set(fields[first + i], v);
  });
  return d;
}

/** `__new__`, a function with a parameter for each field, so that wrong calls are worded as CPython words them. */
const constructorOf = (typename: string, fields: string[], defaults: Value[]): Value =>
  pythonFunction(
    {
      name: '__new__',
      qualname: `${typename}.__new__`,
      module: `namedtuple_${typename}`,
      doc: `Create new instance of ${typename}(${fields.join(', ')})`,
      params: ['_cls', ...fields],
      defaults: defaults.length > 0 ? defaults : undefined,
    },
    (cls, ...items) => instance(cls, items.slice(0, fields.length)),
  );

/** `collections.namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`. */
export const namedtupleFunction = pythonFunction(
  {
    name: 'namedtuple',
    module: 'collections',
    params: ['typename', 'field_names'],
    options: { rename: false, defaults: None, module: None },
  },
  (typename, names, rename, defaults, module) => {
    const fields = isStr(names)
      ? (strOf(names) as string)
          .replaceAll(',', ' ')
          .split(/\s+/)
          .filter((s) => s !== '')
      : toArray(names).map(str);
    return namedtuple(str(typename), fields, {
      module: module === None ? (runningModule() ?? None) : module,
      rename: truth(rename),
      defaults: defaults === None ? [] : toArray(defaults),
    });
  },
);
