/** `eval`, `exec`, `compile`, `globals`, `locals`: the compiler stands with the host. */
import { Dict, ownNames } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { builtins, type Scope, takeScope } from '../core/names.ts';
import { Module, None, type Value, strOf } from '../core/object.ts';
import { iter, slot } from '../core/protocols.ts';
import { gi, si } from '../core/items.ts';
import { bytesOf } from '../types/bytes-object.ts';
import { CodeObject } from '../types/function.ts';
import { dictOf } from '../types/instance-dict.ts';
import { compile as compileUnit, emitted } from './host.ts';

/** `__main__`, which stands in where the caller is not known. */
export const main: { module: Value } = { module: undefined };

/** What `compile()` gives: a code object that can be run. */
class Compiled extends CodeObject {
  run: (G: Value) => Value;
  constructor(run: (G: Value) => Value) {
    super((emitted.unit as Value).top);
    this.run = run;
  }
}

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
  return new Compiled(compileUnit(sourceOf(source, 'compile() arg 1'), strOf(filename) ?? '<string>', kind));
}

function unitOf(source: Value, kind: Kind, what: string): (G: Value) => Value {
  if (source instanceof Compiled) return source.run;
  if (source instanceof CodeObject) throw typeError(`${what} cannot run the code of a function in the sandbox`);
  const text = sourceOf(source, what);
  return compileUnit(kind === 'eval' ? text.replace(/^[ \t]+/, '') : text, '<string>', kind);
}

const moduleOf = (s: Scope | undefined): Value => s?.G ?? main.module;

/** `globals()`. */
export const globalsOf = (): Dict => dictOf(moduleOf(takeScope()));

/** `locals()`: a fresh dict in a function (PEP 667), the namespace itself elsewhere. */
export function localsOf(): Dict {
  const s = takeScope();
  if (s?.locals === undefined) return dictOf(moduleOf(s));
  return fromRecord(s.locals());
}

function fromRecord(r: Record<string, Value>): Dict {
  const d = new Dict();
  for (const [k, v] of Object.entries(r)) if (v !== undefined) d.set(k, v);
  return d;
}

/** The namespace of a `globals` argument: the dict itself becomes a view of it. */
function namespaceOf(globals: Value, what: string): Value {
  if (!(globals instanceof Dict)) throw typeError(`${what} globals must be a dict, not ${globals.T.name}`);
  if (!globals.has('__builtins__')) globals.set('__builtins__', dictOf(builtins));
  return globals.namespace(() => new Module());
}

function run(kind: Kind, source: Value, globals: Value, locals: Value): Value {
  const what = `${kind}()`;
  const s = takeScope();
  const unit = unitOf(source, kind, `${what} arg 1`);
  const ownGlobals = globals === undefined || globals === None;
  const G = ownGlobals ? moduleOf(s) : namespaceOf(globals, what);
  if (locals !== undefined && locals !== None) return inLocals(unit, G, locals, what);
  if (ownGlobals && s?.locals !== undefined) return inLocals(unit, G, fromRecord(s.locals()), what);
  return unit(G);
}

/** Runs a unit with local names over global ones: they are a namespace before it, written back afterwards. */
function inLocals(unit: (G: Value) => Value, G: Value, locals: Value, what: string): Value {
  if (locals instanceof Dict && locals.ns === G) return unit(G);
  if (slot(locals, '___getitem__') == null) throw typeError(`${what} locals must be a mapping or None, not ${locals.T.name}`);
  const N = Object.create(G);
  const before: string[] = [];
  for (const k of iter(locals)) {
    const name = strOf(k);
    if (name === undefined) continue;
    N[`$${name}`] = gi(locals, k);
    before.push(name);
  }
  try {
    return unit(N);
  } finally {
    for (const name of ownNames(N)) si(locals, name, N[`$${name}`]);
    if (locals instanceof Dict) for (const name of before) if (!Object.hasOwn(N, `$${name}`)) locals.delete(name);
  }
}

export const evalSource = (source: Value, globals: Value, locals: Value): Value => run('eval', source, globals, locals);

export function execSource(source: Value, globals: Value, locals: Value): Value {
  run('exec', source, globals, locals);
  return None;
}

