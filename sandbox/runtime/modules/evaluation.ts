/** `eval`, `exec`, `compile`, `globals`, `locals`: the compiler stands with the host. */
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { builtins, type Scope, takeScope } from '../core/names.ts';
import { Module, None, strOf, type Value } from '../core/object.ts';
import { slot } from '../core/protocols.ts';
import { bytesOf } from '../types/bytes-object.ts';
import { CodeObject } from '../types/function.ts';
import { dictOf } from '../types/instance-dict.ts';
import { mappingOf, namespaceOf } from '../types/namespace.ts';
import { compile as compileUnit, emitted } from './host.ts';

/** `__main__`, which stands in where the caller is not known. */
export const main: { module: Value } = { module: undefined };

/** What `compile()` gives: a code object that can be run. */
class Compiled extends CodeObject {
  run: Run;
  constructor(run: Run) {
    super((emitted.unit as Value).top);
    this.run = run;
  }
}

/** Runs a source in a module; with `N`, the names of its own level are those of another namespace, as in a class body. */
type Run = (G: Value, N?: Value) => Value;

type Kind = 'exec' | 'eval' | 'single';

function sourceOf(x: Value, what: string): string {
  const bytes = bytesOf(x);
  const text = strOf(x) ?? (bytes === undefined ? undefined : decode(bytes));
  if (text === undefined) throw typeError(`${what} must be a string, bytes or code object`);
  if (text.includes('\0')) throw err('SyntaxError', 'source code string cannot contain null bytes');
  return text;
}

function decode(bytes: Uint8Array): string {
  let text = '';
  for (const b of bytes) text += `%${b.toString(16).padStart(2, '0')}`;
  return decodeURIComponent(text);
}

/** The built-in `compile`. */
export function compileSource(source: Value, filename: Value, mode: Value): Value {
  const kind = strOf(mode) as Kind;
  if (!['exec', 'eval', 'single'].includes(kind))
    throw err('ValueError', "compile() mode must be 'exec', 'eval' or 'single'");
  return new Compiled(
    runnable(sourceOf(source, 'compile() arg 1'), strOf(filename) ?? '<string>', kind),
  );
}

/** Compiles a source now, and once more in the other form if it is to run in a namespace of its own. */
function runnable(text: string, filename: string, kind: Kind): Run {
  const unit = compileUnit(text, filename, kind);
  let inNamespace: Run | undefined;
  return (G, N) => {
    if (N === undefined) return unit(G);
    inNamespace ??= compileUnit(text, filename, `${kind}-locals`);
    return inNamespace(G, N);
  };
}

function runOf(source: Value, kind: Kind, what: string): Run {
  if (source instanceof Compiled) return source.run;
  if (source instanceof CodeObject)
    throw typeError(`${what} cannot run the code of a function in the sandbox`);
  const text = sourceOf(source, what);
  return runnable(kind === 'eval' ? text.replace(/^[ \t]+/, '') : text, '<string>', kind);
}

const moduleOf = (s: Scope | undefined): Value => s?.G ?? main.module;

/** `globals()`. */
export const globalsOf = (): Dict => dictOf(moduleOf(takeScope()));

/** `locals()`: a fresh dict in a function (PEP 667), the namespace itself elsewhere. */
export function localsOf(): Value {
  const s = takeScope();
  if (s?.N !== undefined) return mappingOf(s.N);
  if (s?.locals === undefined) return dictOf(moduleOf(s));
  return fromRecord(s.locals());
}

function fromRecord(r: Record<string, Value>): Dict {
  const d = new Dict();
  for (const [k, v] of Object.entries(r)) if (v !== undefined) d.set(k, v);
  return d;
}

/** The module of a `globals` argument: the dict itself becomes a view of it. */
function moduleFor(globals: Value, what: string): Value {
  if (!(globals instanceof Dict))
    throw typeError(`${what} globals must be a dict, not ${globals.T.name}`);
  if (!globals.has('__builtins__')) globals.set('__builtins__', dictOf(builtins));
  return globals.namespace(() => new Module());
}

function run(kind: Kind, source: Value, globals: Value, locals: Value): Value {
  const what = `${kind}()`;
  const s = takeScope();
  const unit = runOf(source, kind, `${what} arg 1`);
  const ownGlobals = globals === undefined || globals === None;
  const G = ownGlobals ? moduleOf(s) : moduleFor(globals, what);
  if (locals !== undefined && locals !== None) return unit(G, localNamespace(G, locals, what));
  if (!ownGlobals) return unit(G);
  if (s?.N !== undefined) return unit(G, s.N);
  return unit(G, s?.locals === undefined ? undefined : namespaceOf(fromRecord(s.locals())));
}

/** The namespace of a `locals` argument; undefined where it is the globals. */
function localNamespace(G: Value, locals: Value, what: string): Value {
  if (locals instanceof Dict && locals.ns === G) return undefined;
  if (slot(locals, '___getitem__') == null)
    throw typeError(`${what} locals must be a mapping or None, not ${locals.T.name}`);
  return namespaceOf(locals);
}

export const evalSource = (source: Value, globals: Value, locals: Value): Value =>
  run('eval', source, globals, locals);

export function execSource(source: Value, globals: Value, locals: Value): Value {
  run('exec', source, globals, locals);
  return None;
}
