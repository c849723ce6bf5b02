/** The class statement (reference, "Class definitions" and "Customizing class creation"). */
import type { Code } from '../../abi.ts';
import { tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { flattenKeywords } from '../core/call-stars.ts';
import { metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { lookup } from '../core/type.ts';
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
  if (mapping.T.proto.___getitem__ == null)
    throw typeError(
      `${isType(meta) ? meta.name : '<metaclass>'}.__prepare__() must return a mapping, not ${mapping.T.name}`,
    );
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
  let [names, values] = flattenKeywords(kw, name);
  let meta: Value = bases.length > 0 ? bases[0].T : metatype;
  const at = names.indexOf('metaclass');
  if (at >= 0) {
    meta = values[at];
    names = names.filter((_, i) => i !== at);
    values = values.filter((_, i) => i !== at);
  }
  if (isType(meta)) meta = winner(meta, bases.filter(isType));
  const [N, mapping] = prepare(meta, name, bases, names, values);
  N.$__module__ = G.$__name__ ?? 'builtins';
  N.$__qualname__ = qualname;
  N.$__firstlineno__ = code.info.line;
  const setCell = body(N);
  if (bases !== given && bases.length !== given.length) N.$__orig_bases__ = new Tuple(given);
  const cls = make(meta, name, bases, mapping, names, values);
  setCell?.(cls);
  return cls;
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
