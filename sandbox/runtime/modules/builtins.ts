/**
 * The built-in functions and types. What needs frames or the compiler (`locals`, `eval`, `exec`, `compile`, `__import__` and
 * their like) is added to the module by those who have them.
 */
// First: the types find each other only in the order of `all.ts`.
import '../types/all.ts';
import { errors } from '../core/exceptions.ts';
import { Ellipsis, None, NotImplemented, type Value } from '../core/object.ts';
import { known } from '../core/protocols.ts';
import { iterationFunctions } from './builtins-iteration.ts';
import { numberFunctions } from './builtins-numbers.ts';
import { objectFunctions } from './builtins-objects.ts';
import { printFunctions } from './builtins-print.ts';
import '../types/dict-views.ts';

/** Types with a name in the module; those that are not defined are left out. */
const types = [
  'bool',
  'bytearray',
  'bytes',
  'classmethod',
  'complex',
  'dict',
  'enumerate',
  'filter',
  'float',
  'frozenset',
  'int',
  'list',
  'map',
  'memoryview',
  'object',
  'property',
  'range',
  'reversed',
  'set',
  'slice',
  'staticmethod',
  'str',
  'super',
  'tuple',
  'type',
  'zip',
];

/** Sets every built-in name on the module `builtins` (`B.$len`). Exceptions have to be defined before. */
export function installBuiltins(module: Value): void {
  const names: Record<string, Value> = {
    ...iterationFunctions,
    ...numberFunctions,
    ...objectFunctions,
    ...printFunctions,
    Ellipsis,
    None,
    NotImplemented,
    True: true,
    False: false,
    __debug__: true,
  };
  for (const [name, v] of Object.entries(names)) module[`$${name}`] = v;
  for (const name of types) if (known[name] !== undefined) module[`$${name}`] = known[name];
  for (const [name, cls] of Object.entries(errors)) module[`$${name}`] = cls;
}
