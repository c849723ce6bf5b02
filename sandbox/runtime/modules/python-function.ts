/** Functions of Python's own type, written here: for what CPython writes in Python, so that it binds and fails alike. */

import { CO } from '../../abi.ts';
import type { Dict } from '../core/dict.ts';
import { code, fn, unit } from '../core/functions.ts';
import { documented } from '../core/in-module.ts';
import type { Tuple, Value } from '../core/object.ts';
import { dictOf, replaceDict } from '../types/instance-dict.ts';
import { newModule } from '../types/module.ts';

/** The attribute `__dict__` of a built-in class whose instances have one; for `properties`. */
export const instanceDict: [(o: Value) => Value, (o: Value, v: Value) => void] = [
  dictOf,
  replaceDict,
];

export interface Shape {
  name: string;
  qualname?: string;
  module: string;
  doc?: string;
  /** Positional parameters, all by name. */
  params?: string[];
  /** The parameter `**rest`, which stands last; those before it are then positional-only. */
  rest?: string;
  /** For the last parameters. */
  defaults?: Value[];
  /** Those that are given by keyword only, with their defaults. */
  options?: Record<string, Value>;
  /** The parameter `*items`, which then stands behind those. */
  items?: string;
}

const flags = CO.OPTIMIZED | CO.NEWLOCALS;

/** A function with the named parameters. */
export function pythonFunction(shape: Shape, f: (...args: Value[]) => Value): Value {
  const { params = [], rest, options = {}, items = [] } = shape;
  const argc = params.length;
  if (rest === undefined) {
    const kwonly = Object.keys(options);
    const all = items.length > 0 ? flags | CO.VARARGS : flags;
    const vars = params.concat(kwonly, items);
    return build(shape, { flags: all, vars, argc, kwonly: kwonly.length }, f);
  }
  const all = { flags: flags | CO.VARKEYWORDS, vars: [...params, rest], argc, posonly: argc };
  return build(shape, all, f);
}

/** A function that takes anything: `f(args, kwargs)`, a tuple and a dict. */
export function pythonVariadic(shape: Shape, f: (args: Tuple, kwargs: Dict) => Value): Value {
  const all = flags | CO.VARARGS | CO.VARKEYWORDS;
  return build(shape, { flags: all, vars: ['args', 'kwargs'], argc: 0 }, f);
}

function build(
  { name, qualname, module, doc, defaults, options }: Shape,
  info: { flags: number; vars: string[]; argc: number; posonly?: number; kwonly?: number },
  f: Value,
): Value {
  const c = code(unit(`<${module}>`, ''), {
    ...info,
    name,
    qualname: qualname ?? name,
    line: 1,
    get doc() {
      return doc ?? documented('text', { module, nm: qualname ?? name });
    },
  });
  return fn(c, f, newModule(module), defaults, options);
}
