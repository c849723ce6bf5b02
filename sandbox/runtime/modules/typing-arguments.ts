/** The type variables in the arguments of aliases, and what is put in their place. */
import { getOptional, tryGet } from '../core/attributes.ts';
import { call, callm } from '../core/call.ts';
import { typeError } from '../core/exceptions.ts';
import { None, Tuple, type Value } from '../core/object.ts';
import { known, repr, toArray, truth } from '../core/protocols.ts';
import { isType } from '../core/type.ts';

/** The type variables in arguments, each once, in order (`_Py_make_parameters`). */
export function parametersOf(items: Value[]): Value[] {
  const out: Value[] = [];
  for (const x of items) {
    if (isType(x)) continue;
    const isOne = x.T !== undefined && getOptional(x.T, '__typing_subst__') !== undefined;
    const own = isOne ? [x] : Array.isArray(x.items) ? parametersOf(x.items) : parametersIn(x);
    for (const p of own) if (!out.includes(p)) out.push(p);
  }
  return out;
}

function parametersIn(x: Value): Value[] {
  const own = tryGet(x, '__parameters__');
  return own instanceof Tuple ? own.items : [];
}

/** `alias[key]` (`_Py_subs_parameters`): gives the new arguments. */
export function substituted(alias: Value, items: Value[], key: Value): Value[] {
  const params = parametersOf(items);
  if (params.length === 0) throw typeError(`${repr(alias)} is not a generic class`);
  let given: Value = key instanceof Tuple ? key : new Tuple([key]);
  for (const p of params) {
    const prepare = getOptional(p, '__typing_prepare_subst__');
    if (prepare !== undefined && prepare !== None) given = call(prepare, [alias, given]);
  }
  if (given.items.length !== params.length) {
    const many = given.items.length > params.length ? 'many' : 'few';
    throw typeError(
      `Too ${many} arguments for ${repr(alias)}; actual ${given.items.length}, expected ${params.length}`,
    );
  }
  return items.flatMap((x) => put(x, params, given.items));
}

/** One argument with its type variables replaced: several where `*Ts` stands. */
function put(x: Value, params: Value[], given: Value[]): Value[] {
  if (isType(x)) return [x];
  if (params.includes(x)) {
    const value = given[params.indexOf(x)];
    return [call(getOptional(x, '__typing_subst__'), [value])];
  }
  if (x instanceof Tuple) return [new Tuple(x.items.flatMap((y: Value) => put(y, params, given)))];
  const own = parametersIn(x);
  if (own.length === 0) return [x];
  const values = own.flatMap((p) => {
    const value = given[params.indexOf(p)];
    return p.T === known.TypeVarTuple && value instanceof Tuple ? value.items : [value];
  });
  const made = callm(x, '__getitem__', [new Tuple(values)]);
  if (truth(tryGet(x, '__typing_is_unpacked_typevartuple__') ?? false))
    return made instanceof Tuple ? made.items : [made];
  return [made];
}

/** A TypeVarTuple stands among parameters as `*Ts`. */
export const unpacked = (p: Value): Value[] => (p.T === known.TypeVarTuple ? toArray(p) : [p]);
