/** Annotations of functions, classes and modules, evaluated on first use by `__annotate__` (PEP 649, PEP 749). */
import { attributeError, missing } from '../core/attributes.ts';
import { call, isCallable } from '../core/call.ts';
import { fill, metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { hasOwn, None, OWN, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { setClassAttr, type Type } from '../core/type.ts';
import { refuseImmutable } from './type.ts';

/** Format VALUE of `annotationlib` (PEP 749). */
const VALUE = 1;

/** Under these names a class keeps the function of its body, and what that gave. */
const FUNCTION = '__annotate_func__';
const CACHE = '__annotations_cache__';

function evaluate(annotate: Value): Value {
  if (annotate === undefined || annotate === None) return new Dict();
  const d = call(annotate, [VALUE]);
  if (!(d instanceof Dict))
    throw typeError(`__annotate__ returned non-dict of type '${typeName(d)}'`);
  return d;
}

/** Refuses what no `__annotate__` may be. */
export function checkAnnotate(v: Value, deleted: string): void {
  if (v === undefined) throw typeError(deleted);
  if (v !== None && !isCallable(v)) throw typeError('__annotate__ must be callable or None');
}

/** `f.__annotations__` */
export function annotationsOf(f: Value): Value {
  f.annotations ??= evaluate(f.annotate);
  return f.annotations;
}

function setInModule(m: Value, key: string, value: Value): Value {
  if (value !== undefined) Object.defineProperty(m, key, { value, ...OWN });
  else if (hasOwn(m, key)) delete m[key];
  else throw attributeError(key.slice(1), m, key.slice(1));
  return value;
}

/** `module.__annotations__`: among its globals from when it is first asked for. */
export function annotationsOfModule(m: Value): Value {
  const key = '$__annotations__';
  if (hasOwn(m, key)) return m[key];
  return setInModule(m, key, evaluate(hasOwn(m, '$__annotate__') ? m.$__annotate__ : None));
}

export function setAnnotationsOfModule(m: Value, v: Value): void {
  setInModule(m, '$__annotations__', v);
}

function annotateOf(cls: Type): Value {
  if (!cls.heap) throw missing(cls, '__annotate__');
  const own = cls.dict.get('__annotate__') ?? cls.dict.get(FUNCTION);
  if (own === undefined) setClassAttr(cls, FUNCTION, None);
  return own ?? None;
}

function setAnnotate(cls: Type, v: Value): void {
  refuseImmutable(cls, '__annotate__');
  checkAnnotate(v, 'cannot delete __annotate__ attribute');
  setClassAttr(cls, FUNCTION, v);
  if (v !== None) forget(cls, CACHE, '__annotations__');
}

function annotationsOfClass(cls: Type): Value {
  if (!cls.heap) throw missing(cls, '__annotations__');
  const own = cls.dict.get('__annotations__') ?? cls.dict.get(CACHE);
  if (own !== undefined) return own;
  const d = evaluate(annotateOf(cls));
  setClassAttr(cls, CACHE, d);
  return d;
}

function setAnnotations(cls: Type, v: Value): void {
  refuseImmutable(cls, '__annotations__');
  const name = cls.dict.has('__annotations__') ? '__annotations__' : CACHE;
  if (v === undefined && !cls.dict.has(name))
    throw attributeError('__annotations__', cls, '__annotations__');
  setClassAttr(cls, name, v);
  forget(cls, FUNCTION, '__annotate__');
}

function forget(cls: Type, ...names: string[]): void {
  for (const name of names) if (cls.dict.has(name)) setClassAttr(cls, name, undefined);
}

fill(metatype, {
  properties: {
    __annotations__: [annotationsOfClass, setAnnotations],
    __annotate__: [annotateOf, setAnnotate],
  },
});
