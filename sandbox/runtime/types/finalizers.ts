/** `__del__` (reference, "object.__del__"). */
import type { Code } from '../../abi.ts';
import { storeOf } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { handling, pythonic } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { report } from '../core/traceback.ts';
import { lookup, type Type } from '../core/type.ts';
import { watchObject } from '../generators/dropped.ts';
import { write } from '../modules/output.ts';

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
    const x = pythonic(e);
    x.tb ??= { code, l, next: null };
    write(2, `Exception ignored while calling deallocator ${repr(f)}:\n${report(x, false).join('\n')}\n`);
  } finally {
    handling(saved);
  }
}
