/** `isinstance` and `issubclass`. */
import { tryGet } from '../core/attributes.ts';
import { metatype } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { callSlot2, slot, truth } from '../core/protocols.ts';
import { isSubclass, isType } from '../core/type.ts';
import { isOrClaims } from './type.ts';

const notClasses = 'isinstance() arg 2 must be a type, a tuple of types, or a union';
const notSubclassable = 'issubclass() arg 2 must be a class, a tuple of classes, or a union';
/** `isinstance(x, cls)`, with `__instancecheck__` of metaclasses, tuples and unions. */
export function instanceCheck(x: Value, cls: Value): boolean {
  if (x.T === cls) return true;
  if (cls.T === metatype) return isOrClaims(x, cls);
  if (cls instanceof Tuple) return cls.items.some((c) => instanceCheck(x, c));
  const f = slot(cls, '___instancecheck__');
  if (f == null) return abstractInstance(x, cls);
  return truth(callSlot2(f, cls, x));
}

/** `issubclass(cls, of)`. */
export function subclassCheck(cls: Value, of: Value): boolean {
  if (of.T === metatype) {
    return isType(cls) ? isSubclass(cls, of) : abstractSubclass(cls, of);
  }
  if (of instanceof Tuple) return of.items.some((c) => subclassCheck(cls, c));
  const f = slot(of, '___subclasscheck__');
  return f == null ? abstractSubclass(cls, of) : truth(callSlot2(f, of, cls));
}

/** The bases of what may stand for a class without being one: it has `__bases__`, a tuple. */
function basesOf(x: Value): Value[] | undefined {
  const bases = tryGet(x, '__bases__');
  return bases instanceof Tuple ? bases.items : undefined;
}

function abstractInstance(x: Value, cls: Value): boolean {
  if (basesOf(cls) === undefined) throw typeError(notClasses);
  const claimed = tryGet(x, '__class__');
  return claimed !== undefined && isBelow(claimed, cls);
}

function abstractSubclass(cls: Value, of: Value): boolean {
  if (basesOf(cls) === undefined) throw typeError('issubclass() arg 1 must be a class');
  if (basesOf(of) === undefined) throw typeError(notSubclassable);
  return isBelow(cls, of);
}

const isBelow = (cls: Value, of: Value): boolean =>
  cls === of || (basesOf(cls) ?? []).some((base) => isBelow(base, of));
