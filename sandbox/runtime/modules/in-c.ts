/**
 * `_in_c`: lets modules written in Python look like the modules that CPython has in C. Their functions are then built-in ones to
 * `type`, `repr`, `inspect` and a class body (which binds them no more), their methods those of built-in classes. Nothing about how they are
 * called changes: only what a function inherits from does (ARCHITECTURE.md, "Calls").
 */

import { CO, type Code } from '../../abi.ts';
import { bind } from '../core/binding.ts';
import { call, callk } from '../core/call.ts';
import {
  builtin,
  classmethod,
  functionProtos,
  GetSet,
  methodProto,
  native,
  object,
  rebind,
} from '../core/define.ts';
import { err } from '../core/exceptions.ts';
import { BoundMethod, List, None, Tuple, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { lookup, setClassAttr, type Type } from '../core/type.ts';
import { runningFrame } from '../generators/running.ts';
import { ByteArray } from '../types/bytes-object.ts';
import { codeOf } from '../types/code.ts';
import type { Definition } from './importing.ts';

const isClass = (x: Value): boolean => x?.mro !== undefined;
/** The function itself, of a bound one too. */
const functionOf = (x: Value): Value => (x instanceof BoundMethod ? x.func : x);
const isPython = (f: Value): boolean => typeof f === 'function' && f.info !== undefined;

/** Makes `f` a built-in function, of a class or of a module: its code object becomes a copy with the other prototype. */
function mark(f: Value, name: string, proto: Value, owner: Type | undefined): void {
  // A method by its second name, or what another module has made one.
  if (f.nm !== undefined) return;
  const made = codeOf(f);
  const code: Value = Object.assign(Object.create(proto), made);
  const within = `${code.info.qualname}.`;
  for (const c of code.unit.codes)
    if (c === made || c.info.qualname.startsWith(within)) c.hidden = true;
  const parts = parametersOf(f, owner !== undefined, (parameter) => `${parameter}?`);
  // A method is of a class, not of a module.
  const module = owner === undefined ? code.G.$__name__ : undefined;
  Object.assign(code, { nm: name, owner, module, doc: code.info.doc, sig: parts.join() });
  Object.setPrototypeOf(f, code);
}

/** The same function as a method of another class, or by another name: calls name it so. */
function again(f: Value, name: string, owner: Type): Value {
  const copy: Value = rebind.call(f, undefined);
  const code = codeOf(f);
  const other = Object.assign(Object.create(Object.getPrototypeOf(code)), code);
  const { defaults, kwdefaults } = f;
  Object.setPrototypeOf(copy, Object.assign(other, { nm: name, owner }));
  return Object.assign(copy, { defaults, kwdefaults });
}

/** What stands in the place of a class attribute, or undefined where it may stay. */
function attribute(cls: Type, name: string, raw: Value): Value {
  const kind = raw?.T?.name;
  if (isPython(raw) && name === '__new__') mark(raw, name, functionProtos.builtin, undefined);
  else if (isPython(raw)) mark(raw, name, methodProto(name, cls), cls);
  else if (kind === 'staticmethod' && isPython(raw.static))
    mark(raw.static, name, functionProtos.builtin, name === '__new__' ? cls : undefined);
  else if (kind === 'classmethod') return ofClass(cls, name, raw.func);
  else if (kind === 'property') return computed(cls, name, raw);
  return undefined;
}

function ofClass(cls: Type, name: string, f: Value): Value {
  // Wrong arguments are refused as C does it; what is right is bound by the function itself, which has defaults.
  const sig = isPython(f) && parametersOf(f, true, (parameter) => `${parameter}?`).join();
  const inC = { sig, nm: name, owner: cls };
  const d = sig
    ? classmethod('cls, /, *args, **kwargs', (c: Value, args: Value[], kw: Map<string, Value>) => {
        const all = [c, ...args];
        const [names, values] = [[...kw.keys()], [...kw.values()]];
        bind(inC, all, names, values);
        return callk(f, all, names, values);
      })
    : // `__class_getitem__`, which makes a `GenericAlias`.
      classmethod('cls, object, /', (c: Value, x: Value) => call(f, [c, x]));
  return Object.assign(native(name, d, functionProtos.classMethod, cls), { python: f });
}

function computed(cls: Type, name: string, { fget, fset, fdel }: Value): Value {
  const set = (o: Value, v: Value): void => {
    if (v !== undefined) call(fset, [o, v]);
    else if (fdel !== None) call(fdel, [o]);
    else throw err('AttributeError', 'cannot delete attribute');
  };
  return new GetSet(name, cls, (o) => call(fget, [o]), fset === None ? undefined : set);
}

/** Names that a class in C does not have, which keeps its fields elsewhere. */
const isPrivate = (name: string): boolean => /^_[^_]|^__(slots|weakref)__$/.test(name);

function markClass(cls: Type): void {
  const named: Value = cls;
  named.inC = true;
  named.keeps ??= isPrivate;
  // The name that C gives to a type begins with its module's: messages show all of it.
  const module = cls.dict.get('__module__');
  if (module !== 'builtins') named.tp ??= `${module}.${cls.qualname}`;
  setClassAttr(cls, '__doc__', object.dict.get('__doc__'));
  for (const name of ['__firstlineno__', '__static_attributes__'])
    if (cls.dict.has(name)) setClassAttr(cls, name, undefined);
  for (const [name, raw] of [...cls.dict]) {
    const other = attribute(cls, name, raw);
    if (other !== undefined) setClassAttr(cls, name, other);
    else if (isPython(raw))
      setClassAttr(cls, name, (raw as Value).nm === name ? raw : again(raw, name, cls));
  }
}

function markOne(x: Value, module?: Value): void {
  if (isClass(x)) markClass(x);
  else if (isPython(x)) {
    mark(x, x.$__name__, functionProtos.builtin, undefined);
    x.module = module ?? x.module;
  }
}

/** All that a source defines at its top level. */
function markUnit(unit: Value): void {
  for (const code of unit.codes) code.hidden = true;
  const { G } = (unit.codes as Value[]).find((c) => c.G !== undefined) ?? {};
  for (const key of Object.keys(G ?? {})) {
    const x = G[key];
    const isOwn = isClass(x)
      ? x.heap && [...x.dict.values()].some((raw) => (raw as Value)?.unit === unit)
      : isPython(x) && x.unit === unit;
    if (isOwn) markOne(x);
  }
}

/** The parameters of a function of Python's own, those with a default as `optional` gives them: `encoding='utf-8'`. */
function parametersOf(
  f: Value,
  isMethod: boolean,
  optional: (name: string, value: Value) => string,
): string[] {
  const { info } = codeOf(f) as Code;
  const names = info.vars ?? [];
  const [argc, kwonly] = [info.argc ?? 0, info.kwonly ?? 0];
  const defaults: Value[] = f.defaults ?? [];
  const given = (name: string, v: Value): string => (v === undefined ? name : optional(name, v));
  const parts = names.slice(0, argc).map((n, i) => given(n, defaults[i - argc + defaults.length]));
  const posonly = info.posonly || (isMethod ? 1 : 0);
  if (posonly > 0 && argc > 0) parts.splice(posonly, 0, '/');
  const rest = names.slice(argc + kwonly);
  if (info.flags & CO.VARARGS) parts.push(`*${rest.shift()}`);
  else if (kwonly > 0) parts.push('*');
  for (const n of names.slice(argc, argc + kwonly)) parts.push(given(n, f.kwdefaults?.[n]));
  if (info.flags & CO.VARKEYWORDS) parts.push(`**${rest.shift()}`);
  return parts;
}

const withDefault = (name: string, v: Value): string => `${name}=${repr(v)}`;

export const inC: Definition = {
  name: '_in_c',
  make: () => ({
    /**
     * Called at the end of a module: its functions and classes are as if written in C, and its frames are not seen. With arguments, only
     * those are, functions as of the module named.
     */
    written_in_c: builtin(
      'written_in_c',
      '*objects, module?',
      (module: Value, objects: Value[]) => {
        const { unit } = runningFrame(0).code;
        if (objects.length === 0) markUnit(unit);
        else for (const x of objects) markOne(x, module);
        return None;
      },
      '_in_c',
    ),
    /** Names that a class has in C too, though they begin with an underscore. */
    shows: builtin(
      'shows',
      'cls, /, *names',
      (cls: Value, names: string[]) => {
        cls.keeps = (name: string) => isPrivate(name) && !names.includes(name);
        return None;
      },
      '_in_c',
    ),
    /** Gives a class methods of its base once more: CPython has them in both. */
    repeat: builtin(
      'repeat',
      'cls, /, *names',
      (cls: Type, names: string[]) => {
        for (const name of names) setClassAttr(cls, name, again(lookup(cls, name), name, cls));
        return None;
      },
      '_in_c',
    ),
    /** Decorator: a method that CPython hands the class that defines it (`METH_METHOD`), which words wrong arguments otherwise. */
    given_its_class: builtin(
      'given_its_class',
      'function, /',
      (f: Value) => {
        (codeOf(f) as Value).classed = true;
        return f;
      },
      '_in_c',
    ),
    /** Decorator: CPython does not name it in messages about its arguments. */
    nameless: builtin(
      'nameless',
      'function, /',
      (f: Value) => {
        (codeOf(f) as Value).nameless = true;
        return f;
      },
      '_in_c',
    ),
    /** The same memory as a bytearray's for views of `owner`, and what gives that as long as there are any, else None. */
    lend: builtin(
      'lend',
      'memory, owner, /',
      ({ room, size }: ByteArray, lender: Value) => {
        const lent = Object.assign(new ByteArray(room), { size, lender });
        const ref = new WeakRef(lent);
        return new Tuple([lent, builtin('lent', '', () => ref.deref() ?? None, '_in_c')]);
      },
      '_in_c',
    ),
    /** The parameters of a built-in function as the runtime writes them, its name, and whether the first is given; or None. */
    builtin_parameters: builtin(
      'builtin_parameters',
      'function, /',
      (x: Value) => {
        const g = functionOf(x);
        return g?.sig === undefined ? None : new Tuple([g.sig, g.nm ?? '', g !== x]);
      },
      '_in_c',
    ),
    /** The parameters of such a function and whether the first is given; None for others. */
    parameters: builtin(
      'parameters',
      'function, /',
      (x: Value) => {
        const g = functionOf(x);
        const f = g.python ?? g;
        return isPython(f)
          ? new Tuple([new List(parametersOf(f, g.owner !== undefined, withDefault)), g !== x])
          : None;
      },
      '_in_c',
    ),
  }),
};
