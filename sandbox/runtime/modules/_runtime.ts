/** `_runtime`: what the sandbox's modules written in Python need from the runtime itself. */
import { CO } from '../../abi.ts';
import { builtin } from '../core/define.ts';
import { List, None, strOf, type Value } from '../core/object.ts';
import { sources } from '../core/traceback.ts';
import type { Definition } from './importing.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_runtime');

export const runtimeModule: Definition = {
  name: '_runtime',
  make: () => ({
    /** Lets what a generator function gives be awaited; the flag belongs to its code object. */
    mark_iterable_coroutine: f('mark_iterable_coroutine', 'function, /', (g: Value) => {
      g.info.flags |= CO.ITERABLE_COROUTINE;
      return None;
    }),
    source_lines: f('source_lines', 'filename, /', (name: Value) => {
      const lines = sources.get(strOf(name) ?? '');
      return lines === undefined ? None : new List([...lines]);
    }),
  }),
};
