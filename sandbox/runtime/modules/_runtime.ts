/** `_runtime`: what the sandbox's modules written in Python need from the runtime itself. */
import { CO } from '../../abi.ts';
import { builtin } from '../core/define.ts';
import { List, None, strOf, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { exceptionOnly, reportText, sources, unraisableReport } from '../core/traceback.ts';
import { runningFrame } from '../generators/running.ts';
import type { Definition } from './importing.ts';
import { write } from './output.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_runtime');

export const runtimeModule: Definition = {
  name: '_runtime',
  make: () => ({
    /** Lets what a generator function gives be awaited; the flag belongs to its code object. */
    mark_iterable_coroutine: f('mark_iterable_coroutine', 'function, /', (g: Value) => {
      g.info.flags |= CO.ITERABLE_COROUTINE;
      return None;
    }),
    /** Called by a module that stands for one written in C: its functions have no entries in tracebacks and no frames. */
    hide_frames: f('hide_frames', '', () => {
      runningFrame(0).code.unit.hidden = true;
      return None;
    }),
    /** Reports an exception that nobody can catch: `Exception ignored in atexit callback <function …>:`. */
    report_ignored: f('report_ignored', 'what, object, exception, /', (what: Value, o: Value, e: Value) => {
      write(2, `Exception ignored ${what} ${repr(o)}:\n${unraisableReport(e).join('\n')}\n`);
      return None;
    }),
    /** What `traceback.format_exception` and `format_exception_only` give, as one text each. */
    format_exception: f('format_exception', 'exception, /', (e: Value) => reportText(e)),
    format_exception_only: f('format_exception_only', 'exception, /', (e: Value) => `${exceptionOnly(e).join('\n')}\n`),
    source_lines: f('source_lines', 'filename, /', (name: Value) => {
      const lines = sources.get(strOf(name) ?? '');
      return lines === undefined ? None : new List([...lines]);
    }),
  }),
};
