/** `_syntax_trees`: what `_ast` asks of the compiler. Trees cross as JSON (`compiler/tree-text.ts`). */
import type { SourceMode } from '../../boundary.ts';
import { builtin } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { Float, List, None, Tuple, type Value } from '../core/object.ts';
import { compileTree, sourceOf } from './evaluation.ts';
import { compiled } from './host.ts';
import type { Definition } from './importing.ts';

/** JSON's values as Python's. */
function pythonic(x: Value): Value {
  if (typeof x === 'number') return Number.isSafeInteger(x) ? x : new Float(x);
  if (Array.isArray(x)) return new List(x.map(pythonic));
  if (x === null || typeof x !== 'object') return x ?? None;
  const d = new Dict();
  for (const [key, value] of Object.entries(x)) d.set(key, pythonic(value));
  return d;
}

export const syntaxTreesModule: Definition = {
  name: '_syntax_trees',
  make: () => ({
    /** The text of a source, and its tree as dicts and lists. */
    parse: builtin('parse', 'source, filename, mode, /', (x: Value, file: string, mode: string) => {
      const source = sourceOf(x, 'compile() arg 1', { path: file, other: 'AST' });
      const json = compiled(source, file, `${mode as SourceMode}-parse`, false);
      return new Tuple([source, pythonic(JSON.parse(json))]);
    }),
    /** The code object of a tree's JSON. */
    compile: builtin('compile', 'json, filename, mode, flags, /', compileTree),
  }),
};
