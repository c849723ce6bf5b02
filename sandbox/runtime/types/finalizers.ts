/** `__del__` (reference, "object.__del__"). */
import type { Code } from '../../abi.ts';
import { storeOf } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { handling, pythonic } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { lookup, type Type } from '../core/type.ts';
import { watchObject } from '../generators/dropped.ts';
import { reports } from '../generators/dropped-frames.ts';

/**
 * Watches an instance. When it is gone, `__del__` gets another object with the same attributes and payload: to the program it
 * is the same.
 */
export function watchInstance(o: Value): void {
  const cls: Type = o.T;
  storeOf(o);
  const fields = { ...o };
  watchObject(o, {
    matters: () => true,
    end: (l, code) => finalize(Object.assign({ __proto__: cls.inst } as Value, fields), l, code),
  });
}

function finalize(o: Value, l: number, code: Code): void {
  const f = lookup(o.T, '__del__');
  if (f === undefined) return;
  const saved = handling(undefined);
  try {
    call(f, [o]);
  } catch (e) {
    reports.deallocator(f, pythonic(e), l, code);
  } finally {
    handling(saved);
  }
}
