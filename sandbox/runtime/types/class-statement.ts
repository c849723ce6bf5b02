/** The class statement (reference, "Class definitions" and "Customizing class creation"). */
import type { Code } from '../../abi.ts';
import { tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { mergeKeywords, sideBySide } from '../core/call-stars.ts';
import { metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { lookup } from '../core/type.ts';
import { Cell } from './function.ts';
import { namespaceOf } from './namespace.ts';
import { isType, newType, winner } from './type.ts';

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
  return [namespaceOf(mapping), mapping];
}

const plainPrepare = metatype.dict.get('__prepare__');

/** See `Runtime.cls`. */
export function classStatement(
  name: string,
  qualname: string,
  G: Value,
  given: Value[],
  kw: [string | null, Value][],
  body: (N: Value) => ((cls: Value) => void) | undefined,
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
  if (isType(meta)) meta = winner(meta, bases.filter(isType));
  const [N, mapping] = prepare(meta, name, bases, names, values);
  N.$__module__ = N.$__name__ ?? G.$__name__ ?? 'builtins';
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

  /** A metaclass may have kept the cell from `type.__new__`, or used it twice. */
  check(name: string, cls: Value): void {
    if (this.cls === cls) return;
    if (this.cls === undefined)
      throw err(
        'RuntimeError',
        `__class__ not set defining ${repr(name)} as ${repr(cls)}. Was __classcell__ propagated to type.__new__?`,
      );
    throw typeError(`__class__ set to ${repr(this.cls)} defining ${repr(name)} as ${repr(cls)}`);
  }
}

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
