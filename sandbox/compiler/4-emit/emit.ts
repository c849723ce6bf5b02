/** Entry of this phase: a tree with its names resolved in, the text of a unit out. */
import type { CompileMode, TraceMode } from '../../abi.ts';
import type { Scopes } from '../3-scope/blocks.ts';
import type { Expression, Module } from '../ast.ts';
import type { Source } from '../source.ts';
import { annotateBody } from './annotations.ts';
import { attributes } from './attributes.ts';
import { calls } from './calls.ts';
import { classes } from './classes.ts';
import { comprehensions } from './comprehensions.ts';
import { constants } from './constants.ts';
import { displays } from './displays.ts';
import { exceptions } from './exceptions.ts';
import { Frame } from './frame.ts';
import { functions, wrapBody } from './functions.ts';
import { loops } from './loops.ts';
import { names } from './names.ts';
import { operators } from './operators.ts';
import { patterns } from './patterns.ts';
import { docstring, statements } from './statements.ts';
import { suspensions } from './suspend.ts';
import { cleanDoc, quote } from './text.ts';
import { typeParams } from './typeparams.ts';
import { UnitContext, type Visitors } from './unit.ts';

const PARTS: Visitors[] = [
  names,
  constants,
  operators,
  attributes,
  calls,
  displays,
  comprehensions,
  suspensions,
  functions,
  classes,
  statements,
  loops,
  exceptions,
  patterns,
  typeParams,
];

const visitors: Visitors = {
  expr: Object.assign({}, ...PARTS.map((p) => p.expr)),
  test: Object.assign({}, ...PARTS.map((p) => p.test)),
  stmt: Object.assign({}, ...PARTS.map((p) => p.stmt)),
};

/** Emits a whole source. Throws PySyntaxError of type NotImplementedError for what cannot be emitted. */
export function emit(
  tree: Module | Expression,
  scopes: Scopes,
  source: Source,
  filename: string,
  mode: CompileMode,
  trace: TraceMode = '',
): string {
  const unit = new UnitContext(source, scopes, mode, visitors, trace);
  const f = new Frame(unit, scopes.module, unit.newCode());
  if (tree.kind === 'Expression') {
    f.open();
    const value = f.expr(tree.body).text;
    f.push(`return ${value};`);
  } else emitModule(f, tree, mode);
  unit.defineCode(f.code, { name: '<module>', qualname: '<module>', line: 1, flags: 0 });
  const body = wrapBody(f, `${f.use('caught')}(e,L,${f.code})`);
  const params = scopes.inLocals ? `G,${unit.namespace(scopes.module)}` : 'G';
  return unit.finish(filename, `function(${params}){var B=R.builtins;${f.declarations()}${body}}`);
}

function emitModule(f: Frame, tree: Module, mode: CompileMode): void {
  f.unit.last = tree.body.at(-1) ?? null;
  const doc = mode === 'exec' ? docstring(tree.body) : undefined;
  if (doc !== undefined) f.push(`G.$__doc__=${quote(cleanDoc(doc))};`);
  f.body(doc === undefined ? tree.body : tree.body.slice(1));
  if (f.calls > 0) f.push(f.reapStatement());
  const start = { line: 1, col: 0, endLine: 1, endCol: 0 };
  // The annotations of a module can be asked for while it runs.
  const target = f.unit.scopes.inLocals ? f.unit.namespace(f.block) : 'G';
  const annotate = annotateBody(f, target, f.block, start);
  if (annotate) f.lines.unshift(annotate);
}
