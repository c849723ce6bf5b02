/** `__del__` (reference, "object.__del__"). */
import type { Code } from '../../abi.ts';
import { storeOf } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { pythonic } from '../core/exceptions.ts';
import { idOf, takeId } from '../core/identity.ts';
import type { Value } from '../core/object.ts';
import { lookup, type Type } from '../core/type.ts';
import { watchObject } from '../generators/dropped.ts';
import { reports } from '../generators/dropped-frames.ts';
import { slotFields } from './slots.ts';

/** Instances that are watched: `object.__new__` and the call of a class each ask for it. */
const watched = new WeakSet();

/**
 * Watches an instance. When it is gone, `__del__` gets another object with the same attributes and payload: to the program it
 * is the same.
 */
export function watchInstance(o: Value): void {
  if (watched.has(o)) return;
  watched.add(o);
  const cls: Type = o.T;
  storeOf(o);
  const fields = { ...o };
  const slots = slotsAside(o, cls);
  const id = idOf(o);
  const copy = () => {
    const again = Object.assign({ __proto__: cls.inst } as Value, fields, slots);
    takeId(again, id);
    return again;
  };
  watchObject(o, {
    matters: () => true,
    end: (l, code, object) => finalize(object ?? copy(), l, code),
  });
}

/** Keeps what is in the slots of an instance in an object of its own, where it outlives the instance. */
function slotsAside(o: Value, cls: Type): Value {
  const slots: Value = {};
  for (const field of slotFields(cls))
    Object.defineProperty(o, field, {
      get: () => slots[field],
      set: (v: Value) => {
        slots[field] = v;
      },
    });
  return slots;
}

function finalize(o: Value, l: number, code: Code): void {
  const f = lookup(o.T, '__del__');
  if (f === undefined) return;
  try {
    call(f, [o]);
  } catch (e) {
    reports.deallocator(f, pythonic(e), l, code);
  }
}
