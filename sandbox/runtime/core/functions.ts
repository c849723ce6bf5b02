import { CO, type Code, type CodeInfo, type Unit } from '../../abi.ts';
import { protos, type Value } from './object.ts';

/** The two names of a parameter list's extra collectors, and what binding needs to know of a code object. */
export interface Parameters {
  /** Display name in errors: the qualified name. */
  name: string;
  /** All named parameters: positional first, then keyword-only. */
  names: string[];
  positional: number;
  posonly: number;
  varargs: boolean;
  varkw: boolean;
}

const setPrototypeOf = Object.setPrototypeOf;

/** A unit: one compiled source. */
export function unit(filename: string, positions: string): Unit {
  return { filename, positions };
}

/** A code object, which is also the prototype of its functions (see ARCHITECTURE.md, "Calls"). */
export function code(u: Unit, info: CodeInfo): Code {
  const c: Value = Object.create(protos.function);
  const plain = !(info.flags & (CO.VARARGS | CO.VARKEYWORDS)) && !info.kwonly;
  c.info = info;
  c.unit = u;
  c.argc = plain ? (info.argc ?? 0) : -1;
  // What few functions have is found here at once, rather than nowhere.
  c.defaults = c.pyname = c.pyqual = c.sig = undefined;
  c.least = Number.POSITIVE_INFINITY;
  (u as Value).top ??= c;
  ((u as Value).codes ??= []).push(c);
  return c;
}

/** See `Runtime.fn`. Functions with defaults keep `argc` and are called directly when all arguments are given. */
export function fn(
  c: Code,
  f: Value,
  globals: Value,
  defaults?: Value[],
  kwdefaults?: Record<string, Value>,
  cells?: () => Value[],
): Value {
  setPrototypeOf(f, c);
  (c as Value).G = globals;
  if (defaults !== undefined) f.defaults = defaults;
  if (kwdefaults !== undefined) f.kwdefaults = kwdefaults;
  if (cells !== undefined) f.cells = cells;
  return f;
}

export const isPythonFunction = (f: Value): boolean =>
  typeof f === 'function' && f.info !== undefined;

/** The parameters of a code object. */
export function parameters(c: Code): Parameters {
  const info = c.info;
  const positional = info.argc ?? 0;
  return {
    name: info.qualname,
    names: (info.vars ?? []).slice(0, positional + (info.kwonly ?? 0)),
    positional,
    posonly: info.posonly ?? 0,
    varargs: (info.flags & CO.VARARGS) !== 0,
    varkw: (info.flags & CO.VARKEYWORDS) !== 0,
  };
}
