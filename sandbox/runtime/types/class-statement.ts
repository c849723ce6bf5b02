/** The class statement (reference, "Class definitions" and "Customizing class creation"). */
import type { Code } from '../../abi.ts';
import { tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { mergeKeywords, sideBySide } from '../core/call-stars.ts';
import { metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { importer } from '../core/in-module.ts';
import { gi } from '../core/items.ts';
import { gl } from '../core/names.ts';
import { Tuple, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { isType, lookup } from '../core/type.ts';
import { Cell } from './cell.ts';
import { newType, winner } from './class-making.ts';
import { namespaceOf } from './namespace.ts';

/** Bases that are no classes may stand for some (PEP 560). */
function resolveBases(bases: Value[]): Value[] {
  const out: Value[] = [];
  for (const b of bases) {
    const entries = isType(b) ? undefined : tryGet(b, '__mro_entries__');
    if (entries === undefined) out.push(b);
    else {
      const t = call(entries, [new Tuple(bases)]);
      if (!(t instanceof Tuple)) throw typeError('__mro_entries__ must return a tuple');
      out.push(...t.items);
    }
  }
  return out;
}

function noMapping(meta: Value, given: Value): Value {
  const name = isType(meta) ? meta.name : '<metaclass>';
  return typeError(`${name}.__prepare__() must return a mapping, not ${given.T.name}`);
}

/** The namespace object of a body, and the mapping that the metaclass gets. */
function prepare(
  meta: Value,
  name: string,
  bases: Value[],
  names: string[],
  values: Value[],
): [Value, Value] {
  const custom =
    isType(meta) &&
    lookup(meta.T, '__prepare__') === undefined &&
    lookup(meta, '__prepare__') === plainPrepare;
  const f = custom ? undefined : tryGet(meta, '__prepare__');
  const mapping =
    f === undefined
      ? new Dict(Object.create(null))
      : callk(f, [name, new Tuple(bases)], names, values);
  if (mapping.T.proto.___getitem__ == null) throw noMapping(meta, mapping);
  // A str has items too, but none of a name.
  if (typeof mapping !== 'object') gi(mapping, '__name__');
  return [namespaceOf(mapping), mapping];
}

const plainPrepare = metatype.dict.get('__prepare__');

/** Fills a namespace; gives the setter of the `__class__` cell. */
export type ClassBody = (N: Value) => ((cls: Value) => void) | undefined;

/** Who makes classes: we do, unless a program has put something else in the place of `builtins.__build_class__`. */
export const builder = { make: buildClass };

/** See `Runtime.cls`. */
export const classStatement: typeof buildClass = (...args) =>
  (args[2].builtins ?? builder).make(...args);

/** What a replaced `__build_class__` may make of a class statement. */
export const buildOtherwise: typeof buildClass = (...args) =>
  importer.load('_making_classes').$statement(...args);

export function buildClass(
  name: string,
  qualname: string,
  G: Value,
  given: Value[],
  kw: [string | null, Value][],
  body: ClassBody,
  code: Code,
): Value {
  const bases = resolveBases(given);
  let [names, values] = sideBySide(mergeKeywords(kw, '__build_class__()'));
  let meta: Value = bases.length > 0 ? bases[0].T : metatype;
  const at = names.indexOf('metaclass');
  if (at >= 0) {
    meta = values[at];
    names = names.filter((_, i) => i !== at);
    values = values.filter((_, i) => i !== at);
  }
  if (isType(meta)) meta = winner(meta, bases);
  const [N, mapping] = prepare(meta, name, bases, names, values);
  N.$__module__ = N.$__name__ ?? gl(G, '__name__');
  N.$__qualname__ = qualname;
  N.$__firstlineno__ = code.info.line;
  const setCell = body(N);
  // A plain class would only drop it again.
  if (meta !== metatype && code.info.cells?.includes('__classdict__'))
    N.$__classdictcell__ = new Cell(() => mapping);
  const cell = setCell === undefined ? undefined : new ClassCell(setCell);
  if (cell !== undefined) N.$__classcell__ = cell;
  if (bases.length !== given.length || bases.some((b, i) => b !== given[i]))
    N.$__orig_bases__ = new Tuple(given);
  const cls = make(meta, name, bases, mapping, names, values);
  if (cell !== undefined && isType(cls)) cell.check(name, cls);
  return cls;
}

/** The `__class__` cell of a body, which `type.__new__` finds in the namespace and fills. */
class ClassCell extends Cell {
  private readonly set: (cls: Value) => void;
  private cls: Value;

  constructor(set: (cls: Value) => void) {
    super(
      () => this.cls,
      (cls) => this.fill(cls),
    );
    this.set = set;
  }

  fill(cls: Value): void {
    this.cls = cls;
    cls.classCell = this;
    this.set(cls);
  }

  check(name: string, cls: Value): void {
    if (this.cls !== cls) throw misplaced(name, this.cls, cls);
  }
}

/** A metaclass may have kept the cell from `type.__new__`, or used it twice. */
const misplaced = (name: string, found: Value, cls: Value): Value =>
  found === undefined
    ? err(
        'RuntimeError',
        `__class__ not set defining ${repr(name)} as ${repr(cls)}. Was __classcell__ propagated to type.__new__?`,
      )
    : typeError(`__class__ set to ${repr(found)} defining ${repr(name)} as ${repr(cls)}`);

/** `meta(name, bases, namespace, **kw)`, straight to the making where nothing is overridden. */
function make(
  meta: Value,
  name: string,
  bases: Value[],
  mapping: Value,
  names: string[],
  values: Value[],
): Value {
  if (meta === metatype && mapping instanceof Dict)
    return newType(
      metatype,
      name,
      bases,
      mapping.entryList(),
      new Map(names.map((n, i) => [n, values[i]])),
    );
  return callk(meta, [name, new Tuple(bases), mapping], names, values);
}
