/** Entry of this phase: a tree with its names resolved in, the text of a unit out. */
import { CO } from '../../abi.ts';
import type { CompileMode, TraceMode } from '../../boundary.ts';
import type { Scopes } from '../3-scope/blocks.ts';
import type { Expression, Module } from '../ast.ts';
import type { Source } from '../source.ts';
import { annotateBody, bodyOf } from './annotations.ts';
import { attributes } from './attributes.ts';
import { calls } from './calls.ts';
import { classes } from './classes.ts';
import { comprehensions } from './comprehensions.ts';
import { constants } from './constants.ts';
import { displays } from './displays.ts';
import { exceptions } from './exceptions.ts';
import { Frame } from './frame.ts';
import { functions, made, resumableBody, wrapBody } from './functions.ts';
import { recordLine } from './lines.ts';
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
  const unit = new UnitContext(
    source,
    scopes,
    mode,
    visitors,
    trace,
    asksForFrames(source, scopes, filename),
  );
  // The library's calls are few, and it is carried as text.
  if (tree.kind === 'Module' && !scopes.inLocals && !filename.startsWith('/lib/'))
    unit.steady.note(tree.body);
  if (trace === 'lines') unit.recordLine = recordLine;
  const { module } = scopes;
  module.isAsync &&= module.hasAwait || mode === 'cell';
  const f = new Frame(unit, module, unit.newCode(), { resumable: module.isAsync });
  f.isMapped = scopes.inLocals;
  const emitTop = (): void => {
    if (tree.kind === 'Module') return emitModule(f, tree, mode);
    f.open();
    const value = f.expr(tree.body).text;
    f.push(module.isAsync ? `S.r=${value};` : `return ${value};`);
  };
  const body = module.isAsync ? coroutineText(f, emitTop) : plainText(f, emitTop);
  const flags = module.isAsync ? CO.COROUTINE | CO.DELEGATES | CO.CLEANUP : 0;
  unit.defineCode(f.code, { name: '<module>', qualname: '<module>', line: 1, flags });
  const params = scopes.inLocals ? `G,${unit.namespace(module)}` : 'G';
  const filled = unit.steady.fill(body, () => f.use('steady'));
  return unit.finish(
    filename,
    `function(${params}){var B=R.builtins${unit.steady.declarations};${filled}}`,
  );
}

/**
 * Does a source ask for frames that run? Then all its functions are compiled to tell of theirs, which takes more than half of their speed. The
 * library's do not: who asks are programs.
 */
function asksForFrames({ text }: Source, scopes: Scopes, filename: string): boolean {
  return (scopes.handsOnReaders || FRAMES.test(text)) && !filename.startsWith('/lib/');
}

const FRAMES =
  /\b(_getframe|currentframe|f_back|f_locals|f_generator|get(generator|coroutine|asyncgen)locals|getargvalues|getouterframes|(inspect|traceback)\.(stack|walk_stack))\b/;

function plainText(f: Frame, emitTop: () => void): string {
  emitTop();
  const body = wrapBody(f, `${f.use('caught')}(e,L,${f.code}`);
  return `${f.declarations()}${body}`;
}

/** A source that awaits something outside of functions: it gives a coroutine. */
function coroutineText(f: Frame, emitTop: () => void): string {
  const body = resumableBody(f, emitTop);
  const make = made(f, 'S', `${f.use('steps')}(function*(S)${body})(S)`);
  return `var S=${f.use('state')}(${f.code});return ${make};`;
}

function emitModule(f: Frame, tree: Module, mode: CompileMode): void {
  f.unit.last = tree.body.at(-1) ?? null;
  const doc = mode === 'exec' ? docstring(tree.body) : undefined;
  if (doc !== undefined) f.push(`${bodyOf(f)}.$__doc__=${quote(cleanDoc(doc))};`);
  f.body(doc === undefined ? tree.body : tree.body.slice(1));
  f.reapAtEnd(0);
  const start = { line: 1, col: 0, endLine: 1, endCol: 0 };
  // The annotations of a module can be asked for while it runs.
  const annotate = annotateBody(f, f.block, start);
  if (annotate) f.lines.unshift(annotate);
}
