/**
 * `_documentation`: what CPython says of its built-in functions, classes and modules, in a table that the build has asked it for (`scripts/lib/sandbox/documentation.py`). A
 * record is `\x1e NAME \x1f SIGNATURE \x1f TEXT`; `*.__len__` is said of every special method of that name of which nothing else is.
 */
import { builtin, GetSet } from '../core/define.ts';
import { BoundMethod, Module, None, strOf, type Value } from '../core/object.ts';
import { findModule } from './host.ts';
import type { Definition } from './importing.ts';
import { nativeExports } from './library.ts';

let table: string | undefined;

function readTable(): string {
  const found = findModule('_documentation_table');
  return found?.kind === 'native' ? nativeExports(found).table : '';
}

interface Said {
  signature: Value;
  text: Value;
}

function said(name: string): Said | undefined {
  table ??= readTable();
  const from = table.indexOf(`\x1e${name}\x1f`);
  if (from < 0) return undefined;
  const end = table.indexOf('\x1e', from + 1);
  const [, signature, text] = table.slice(from, end < 0 ? undefined : end).split('\x1f');
  return { signature: signature || None, text: text || None };
}

function nameOfClass(cls: Value): string {
  const module = cls.dict.get('__module__') ?? 'builtins';
  return `${strOf(module) ?? 'builtins'}.${cls.qualname}`;
}

const isClass = (x: Value): boolean => x.mro !== undefined;

function about(x: Value): Said | undefined {
  if (isClass(x)) return said(nameOfClass(x));
  if (x instanceof Module) return said(x.$__name__);
  if (x instanceof BoundMethod) return about(x.func);
  const name = x instanceof GetSet ? x.name : x.nm;
  if (x.owner === undefined) return said(`${x.module}.${name}`);
  return (
    said(`${nameOfClass(x.owner)}.${name}`) ?? (/^__/.test(name) ? said(`*.${name}`) : undefined)
  );
}

export const documentation: Definition = {
  name: '_documentation',
  make: () => ({
    /** What stands in `__doc__`; of what CPython does not have, what its own source says. */
    text: builtin(
      'text',
      'object, /',
      (x: Value) => about(x)?.text ?? (isClass(x) ? None : (x.doc ?? None)),
      '_documentation',
    ),
    signature: builtin(
      'signature',
      'object, /',
      (x: Value) => about(x)?.signature ?? None,
      '_documentation',
    ),
    /** Does CPython say anything of it? */
    knows: builtin('knows', 'object, /', (x: Value) => about(x) !== undefined, '_documentation'),
  }),
};
