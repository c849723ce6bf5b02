/** `eval`, `exec`, `compile`, `globals`, `locals`: the compiler stands with the host. */
import type { Code } from '../../abi.ts';
import type { CompileFlags, CompileMode } from '../../boundary.ts';
import { call } from '../core/call.ts';
import { Dict, ownNames } from '../core/dict.ts';
import { err, errors, isError, typeError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { type Live, liveLocals, lives } from '../core/live.ts';
import { builtins, nameError, type Scope, takeScope } from '../core/names.ts';
import { Module, None, strOf, Tuple, type Value } from '../core/object.ts';
import { known, slot, str, truth, typeName } from '../core/protocols.ts';
import { lookup, type Type } from '../core/type.ts';
import { bytesOf } from '../types/bytes-object.ts';
import { Cell } from '../types/cell.ts';
import { buildOtherwise } from '../types/class-statement.ts';
import { CodeObject } from '../types/code.ts';
import { globalsOf as globalsOfCode } from '../types/frame.ts';
import { dictOf } from '../types/instance-dict.ts';
import { mappingOf, namespaceOf } from '../types/namespace.ts';
import { cInt } from '../types/sequence.ts';
import { strArgument } from '../types/str-arguments.ts';
import { decode, encode, latin1Text } from '../types/unicode-codecs.ts';
import { compile as compileUnit, emitted, syntaxError } from './host.ts';
import { load1 } from './importing.ts';
import { modules } from './loaded.ts';

/** `__main__`, which stands in where the caller is not known; the exception that has ended the program, which is held to its end. */
export const main: { module: Value; error: Value } = { module: undefined, error: undefined };

/** What `compile()` gives: a code object that can be run. */
export class Compiled extends CodeObject {
  run: Run;
  constructor(run: Run) {
    super(run.top);
    this.run = run;
  }
}

/** Runs a source in a module; with `N`, the names of its own level are those of another namespace, as in a class body. */
type Run = ((G: Value, N?: Value) => Value) & { top: Code };

type Kind = 'exec' | 'eval' | 'single';

/** `ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`, `ast.PyCF_ONLY_AST`, and CPython's `PyCF_ALLOW_INCOMPLETE_INPUT`, which `codeop` asks with. */
const ALLOW_TOP_LEVEL_AWAIT = 0x2000;
const ONLY_AST = 0x400;
const ALLOW_INCOMPLETE = 0x4000;
/** The bits that `compile` knows: those, and what CPython has for comments, the interactive prompt and `from __future__`. */
const FLAGS = 0x1fef610;

/** What a source is called in errors. */
interface SourceNames {
  path?: string;
  /** The file that it was read from; None where it was in memory. */
  file?: Value;
  /** What may be given besides text and bytes. */
  other?: string;
}

/** The text of a source; TypeError where it is none. */
export function sourceOf(
  x: Value,
  what: string,
  { path = '<string>', file = None, other = 'code' }: SourceNames = {},
): string {
  const bytes = bytesOf(x);
  const text = bytes === undefined ? strOf(x) : decodeSource(bytes, path, file);
  if (text === undefined) throw typeError(`${what} must be a string, bytes or ${other} object`);
  if (text.includes('\0'))
    throw call(errors.SyntaxError, ['source code string cannot contain null bytes']);
  if (!text.isWellFormed()) encode(text, 'utf-8', 'strict');
  return text;
}

const DECLARED = /^(?:[ \t\f]*(?:#.*)?\r?\n)??[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

/**
 * The text of a source in bytes: in UTF-8 unless a comment in the first two lines names another codec (PEP 263). Of a source that is in no
 * `file`, CPython's reader of characters does not know the name: it is told afterwards.
 */
function decodeSource(bytes: Uint8Array, path: string, file: Value): string {
  const declared = DECLARED.exec(latin1Text(bytes))?.[1];
  try {
    return decode(bytes, declared ?? 'utf-8', 'strict');
  } catch (e) {
    throw declared === undefined ? notUtf8(bytes, e, path, file) : undecoded(e, path);
  }
}

function notUtf8(bytes: Uint8Array, { start }: Value, path: string, file: Value): Value {
  const lines = latin1Text(bytes.subarray(0, start)).split('\n');
  const line = lines.length;
  const offset = (lines.pop() as string).length + 1;
  const from = start - offset + 1;
  const end = bytes.indexOf(10, start);
  const text = decode(bytes.subarray(from, end < 0 ? undefined : end), 'utf-8', 'replace');
  const code = (bytes[start] as number).toString(16);
  const msg = `Non-UTF-8 code starting with '\\x${code}' on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`;
  const place = { line, offset, endLine: line, endOffset: offset };
  const e = syntaxError({ type: 'SyntaxError', msg, ...place }, file, text);
  e.syntax.filename = path;
  return e;
}

const undecoded = (e: Value, path: string): Value =>
  call(errors.SyntaxError, [str(e), new Tuple([path, 0, -1, None])]);

/** A file name as text; bytes and path objects are taken too. */
function pathOf(x: Value): string {
  const bytes = bytesOf(x);
  const path = strOf(x) ?? (bytes === undefined ? undefined : decode(bytes, 'utf-8', 'strict'));
  if (path !== undefined) return path;
  const fspath = slot(x, '___fspath__');
  if (fspath == null)
    throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(x)}`);
  return pathOf(call(fspath, [x]));
}

/** The built-in `compile`. Trees are the business of `_ast`. */
export function compileSource(
  source: Value,
  filename: Value,
  mode: Value,
  flags: Value,
  _inherits: Value,
  optimize: Value,
): Value {
  const path = pathOf(filename);
  const bits = cInt(flags ?? 0);
  if ((bits & ~FLAGS) !== 0) throw err('ValueError', 'compile(): unrecognised flags');
  const without = OPTIMIZED[cInt(optimize ?? -1) + 1];
  if (without === undefined) throw err('ValueError', 'compile(): invalid optimize value');
  const kind = strArgument(mode, "compile() argument 'mode' ") as Kind | 'func_type';
  const isTree = (bits & ONLY_AST) !== 0;
  if (kind === 'func_type' ? !isTree : !['exec', 'eval', 'single'].includes(kind))
    throw err(
      'ValueError',
      kind === 'func_type'
        ? "compile() mode 'func_type' requires flag PyCF_ONLY_AST"
        : `compile() mode must be 'exec', 'eval'${isTree ? ", 'single' or 'func_type'" : " or 'single'"}`,
    );
  const trees = isTree ? load1('_ast') : modules.get('_ast');
  if (trees !== undefined && (isTree || truth(call(trees.$is_tree, [source]))))
    return call(trees.$compile_tree, [source, path, kind, bits, without]);
  const text = sourceOf(source, 'compile() arg 1', { path, other: 'AST' });
  const awaits = (bits & ALLOW_TOP_LEVEL_AWAIT) !== 0;
  const form = awaits ? '-await' : (bits & ALLOW_INCOMPLETE) !== 0 ? '-incomplete' : '';
  return new Compiled(runnable(text, path, kind as Kind, `${form}${without}`));
}

/** What the levels from -1, which is 0 here, leave out. */
const OPTIMIZED = ['', '', '-O', '-OO'] as const;

/** The code object of a syntax tree's JSON. */
export const compileTree = (json: Value, filename: Value, mode: Value, flags: Value): Value =>
  new Compiled(runnable(json, filename, mode, flags));

/** Compiles a source now, as it is likely to run: in a namespace of its own (`isApart`) or not. Once more if it runs otherwise. */
function runnable(
  text: string,
  filename: string,
  kind: Kind,
  flags: CompileFlags = '',
  isApart = false,
): Run {
  const forms: { inModule?: Run; apart?: Run } = {};
  const inForm = (name: 'inModule' | 'apart', isFirst = false): Run => {
    const mode: CompileMode = `${kind}${name === 'apart' ? '-locals' : ''}${flags}`;
    forms[name] ??= compileAside(text, filename, mode, isFirst);
    return forms[name];
  };
  const { top } = inForm(isApart ? 'apart' : 'inModule', true);
  const run = (G: Value, N?: Value) =>
    N === undefined ? inForm('inModule')(G) : inForm('apart')(G, N);
  return Object.assign(run, { top });
}

/** Compiles what is not the program: the runtime does not keep it, which would keep the namespace in which it runs. */
function compileAside(text: string, filename: string, mode: CompileMode, warns: boolean): Run {
  const { unit: program } = emitted;
  const unit = compileUnit(text, filename, mode, false, warns);
  const { top } = emitted.unit;
  emitted.unit = program;
  return Object.assign(unit, { top });
}

/** What runs a source. The code of a function has names of its own, and may need a closure. */
function runOf(
  source: Value,
  kind: Kind,
  what: string,
  closure: Value,
  isApart: boolean,
): (G: Value, N?: Value) => Value {
  if (source instanceof CodeObject || closure !== None) checkClosure(source, closure, kind);
  if (source instanceof Compiled) return source.run;
  if (source instanceof CodeObject)
    return (G) =>
      call(load1('_making_functions').$make(source, dictOf(G), None, None, closure), []);
  const text = sourceOf(source, what);
  const code = kind === 'eval' ? text.replace(/^[ \t]+/, '') : text;
  return runnable(code, '<string>', kind, '', isApart);
}

function checkClosure(code: Value, closure: Value, kind: Kind): void {
  if (!(code instanceof CodeObject))
    throw typeError('closure can only be used when source is a code object');
  const { length } = code.code.info.free ?? [];
  if (length === 0) {
    if (closure !== None) throw typeError('cannot use a closure with this code object');
  } else if (kind === 'eval')
    throw typeError('code object passed to eval() may not contain free variables');
  else if (
    !(closure instanceof Tuple) ||
    closure.items.length !== length ||
    !closure.items.every((cell) => cell instanceof Cell)
  )
    throw typeError(`code object requires a closure of exactly length ${length}`);
}

const moduleOf = (s: Scope | undefined): Value => s?.G ?? main.module;

/** The frame that calls: as its code has told, or, where that has the function by another name, the innermost that can be asked. */
export const callerScope = (): Scope | undefined => takeScope() ?? scopeOfLive(lives.at(-1));

function scopeOfLive(one: Live | undefined): Scope | undefined {
  if (one === undefined) return undefined;
  const locals = () => Object.fromEntries(liveLocals(one));
  const isFunction = one.names !== undefined;
  return {
    G: globalsOfCode(one.code),
    locals: isFunction ? locals : undefined,
    N: isFunction ? undefined : one.ask()[1],
  };
}

/** `globals()`. */
export const globalsOf = (): Dict => dictOf(moduleOf(callerScope()));

/** `locals()`: a fresh dict in a function (PEP 667), the namespace itself elsewhere. */
export function localsOf(): Value {
  const s = callerScope();
  if (s?.N !== undefined) return mappingOf(s.N);
  if (s?.locals === undefined) return dictOf(moduleOf(s));
  return fromRecord(s.locals());
}

function fromRecord(r: Record<string, Value>): Dict {
  const d = new Dict();
  for (const [k, v] of Object.entries(r)) if (v !== undefined) d.set(k, v);
  return d;
}

/** Stands for the module `builtins` where a namespace has a mapping of its own in that place. */
function restricted(G: Value, mapping: Value): Value {
  const find = (name: string): Value => {
    try {
      return gi(mapping, name);
    } catch (e) {
      if (isError(e, 'KeyError')) return undefined;
      throw e;
    }
  };
  const names: PropertyDescriptorMap = {};
  // Emitted code reads the names that it knows as properties.
  for (const name of ownNames(builtins))
    names[`$${name}`] = {
      get: () => {
        const v = find(name);
        if (v === undefined) throw nameError(name, G);
        return v;
      },
    };
  return Object.defineProperties({ find, make: buildOtherwise }, names);
}

/** The module of a `globals` argument: the dict itself becomes a view of it. */
function moduleFor(globals: Value, what: string): Value {
  if (!(globals instanceof Dict))
    throw typeError(
      what === 'eval()'
        ? `globals must be a ${slot(globals, '___getitem__') == null ? 'dict' : 'real dict; try eval(expr, {}, mapping)'}`
        : `${what} globals must be a dict, not ${globals.T.name}`,
    );
  const given = globals.get('__builtins__');
  if (given === undefined) globals.set('__builtins__', dictOf(builtins));
  const G = globals.namespace(() => new Module());
  // Its own built-ins are a mapping, or a module.
  const own = given instanceof Module ? dictOf(given) : given;
  G.builtins =
    own === undefined || own === None || own === dictOf(builtins) ? undefined : restricted(G, own);
  return G;
}

function run(
  kind: Kind,
  source: Value,
  globals: Value,
  locals: Value,
  closure: Value = None,
): Value {
  const what = `${kind}()`;
  const s = callerScope();
  const ownGlobals = globals === undefined || globals === None;
  const ownLocals = locals === undefined || locals === None;
  const isApart =
    !ownLocals || (ownGlobals ? (s?.N ?? s?.locals) !== undefined : answersItself(globals));
  const unit = runOf(source, kind, `${what} arg 1`, closure, isApart);
  const G = ownGlobals ? moduleOf(s) : moduleFor(globals, what);
  if (!ownLocals) return unit(G, localNamespace(G, locals, what));
  if (!ownGlobals) return unit(G, answersItself(globals) ? namespaceOf(globals) : undefined);
  if (s?.N !== undefined) return unit(G, s.N);
  return unit(G, s?.locals === undefined ? undefined : namespaceOf(fromRecord(s.locals())));
}

/** Is it a dict whose class has a `__getitem__` or `__missing__` of its own? Names of a source's own level are looked up by those. */
const answersItself = ({ T }: Value): boolean =>
  T !== known.dict &&
  (T.proto.___missing__ ?? lookup(T, '__getitem__') !== lookup(known.dict as Type, '__getitem__'));

/** The namespace of a `locals` argument; undefined where it is the globals. */
function localNamespace(G: Value, locals: Value, what: string): Value {
  if (locals instanceof Dict && locals.ns === G) return undefined;
  if (slot(locals, '___getitem__') == null)
    throw typeError(
      what === 'eval()'
        ? 'locals must be a mapping'
        : `locals must be a mapping or None, not ${locals.T.name}`,
    );
  return namespaceOf(locals);
}

export const evalSource = (source: Value, globals: Value, locals: Value): Value =>
  run('eval', source, globals, locals) ?? None;

export function execSource(source: Value, globals: Value, locals: Value, closure: Value): Value {
  run('exec', source, globals, locals, closure);
  return None;
}
