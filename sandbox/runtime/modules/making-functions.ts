/**
 * `_making_functions`: `types.FunctionType(…)`. A code object is no text that could be run anywhere: its JavaScript is bound to the
 * variables around it. So there are three ways to a new function: what `compile` has given runs in any namespace; a function that is still
 * there is made a second time over the same JavaScript, for the same namespace and closure; and what has no closure is compiled again from
 * its source, for another namespace.
 */
import { call } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { fn } from '../core/functions.ts';
import { importer } from '../core/in-module.ts';
import { isStr, Module, None, strOf, Tuple, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { Cell } from '../types/cell.ts';
import { CodeObject, codeOf } from '../types/code.ts';
import { Compiled } from './evaluation.ts';
import type { Definition } from './importing.ts';

/** What CPython says of arguments that are no code, namespace, name, defaults or closure. */
function check(
  code: Value,
  globals: Value,
  name: Value,
  defaults: Value,
  closure: Value,
  kwdefaults: Value,
): void {
  if (!(code instanceof CodeObject))
    throw typeError(`function() argument 'code' must be code, not ${typeName(code)}`);
  if (!(globals instanceof Dict))
    throw typeError(`function() argument 'globals' must be dict, not ${typeName(globals)}`);
  if (name !== None && !isStr(name)) throw typeError('arg 3 (name) must be None or string');
  if (defaults !== None && !(defaults instanceof Tuple))
    throw typeError('arg 4 (defaults) must be None or tuple');
  const free = code.code.info.free ?? [];
  if (!(closure instanceof Tuple)) {
    if (free.length > 0 && closure === None) throw typeError('arg 5 (closure) must be tuple');
    if (closure !== None) throw typeError('arg 5 (closure) must be None or tuple');
  }
  if (kwdefaults !== None && !(kwdefaults instanceof Dict))
    throw typeError('arg 6 (kwdefaults) must be None or dict');
  const cells: Value[] = closure === None ? [] : closure.items;
  if (cells.length !== free.length)
    throw valueError(
      `${code.code.info.name} requires closure of length ${free.length}, not ${cells.length}`,
    );
  for (const cell of cells)
    if (!(cell instanceof Cell))
      throw typeError(`arg 5 (closure) expected cell, found ${typeName(cell)}`);
}

/** A function of this code with this namespace and closure that is still there. */
function living(code: CodeObject, G: Value, cells: Value[]): Value {
  const fits = (f: Value) =>
    f !== undefined &&
    codeOf(f) === code.code &&
    f.G === G &&
    cells.every((cell, i) => cell === f.closure?.items[i]);
  return [cells[0]?.of?.deref(), code.asked?.deref()].find(fits);
}

/** A function's own prototype is its code. */
const { bind } = Object.getPrototypeOf(() => None);

/** The same JavaScript as another function's, under a function object of its own. */
function over(f: Value, closure: Value): Value {
  const made = fn(codeOf(f), bind.call(f, undefined), f.G, undefined, undefined, f.cells);
  if (closure !== None) (made as Value).closure = closure;
  return made;
}

function functionOf(code: CodeObject, globals: Dict, closure: Value): Value {
  const G = globals.namespace(() => new Module());
  if (code instanceof Compiled) return fn(code.code, () => code.run(G) ?? None, G);
  const cells = closure === None ? [] : closure.items;
  const f = living(code, G, cells);
  if (f !== undefined) return over(f, closure);
  if (cells.length > 0)
    throw err(
      'NotImplementedError',
      'the sandbox cannot make a function with a closure or namespace other than those of the function that its code is from',
    );
  return call(importer.load('_compiled_again').$function_of, [code, globals]);
}

function make(
  code: Value,
  globals: Value,
  name: Value = None,
  defaults: Value = None,
  closure: Value = None,
  kwdefaults: Value = None,
): Value {
  check(code, globals, name, defaults, closure, kwdefaults);
  const f = functionOf(code, globals, closure);
  if (name !== None) f.pyname = strOf(name);
  if (defaults !== None) f.defaults = defaults.items;
  if (kwdefaults !== None) f.kwdefaults = Object.fromEntries(kwdefaults.entryList());
  return f;
}

export const makingFunctions: Definition = {
  name: '_making_functions',
  make: () => ({
    make: builtin('make', 'code, globals, name?, argdefs?, closure?, kwdefaults?', make),
  }),
};
