import { call } from '../core/call.ts';
import { Dict } from '../core/dict.ts';
import { None, type Value } from '../core/object.ts';
import type { Type } from '../core/type.ts';
import { setClassHooks } from './type.ts';

/** Format VALUE of `annotationlib` (PEP 749). */
const VALUE = 1;

/** `f.__annotations__`: evaluated on first use by `__annotate__` (PEP 649). */
export function annotationsOf(f: Value): Value {
  if (f.annotations !== undefined) return f.annotations;
  f.annotations =
    f.annotate === undefined || f.annotate === None ? new Dict() : call(f.annotate, [VALUE]);
  return f.annotations;
}

const ofClasses = new WeakMap<Type, Value>();

function ofClass(cls: Type): Value {
  const own = cls.dict.get('__annotations__');
  if (own !== undefined) return own;
  let d = ofClasses.get(cls);
  if (d === undefined) {
    const annotate = cls.dict.get('__annotate__') ?? cls.dict.get('__annotate_func__');
    d = annotate === undefined || annotate === None ? new Dict() : call(annotate, [VALUE]);
    ofClasses.set(cls, d);
  }
  return d;
}

setClassHooks({ annotationsOf: ofClass });

/** See `Runtime.annotate`. */
export function annotate(target: Value, f: Value): void {
  if (typeof target === 'function') target.annotate = f;
  else target.$__annotate__ = f;
}
