import { call, callm } from '../core/call.ts';
import { err } from '../core/exceptions.ts';
import { builtins } from '../core/names.ts';
import { None, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { console } from './builtins-print.ts';
import { modules } from './loaded.ts';
import { write } from './output.ts';

/** `sys.displayhook` as it is by default. */
export function displayhook(x: Value): Value {
  return show(x, false);
}

/** Writes a value and remembers it as `_`. The value of a cell goes a way of its own to the host, unless the program has redirected stdout. */
function show(x: Value, isResult: boolean): Value {
  if (x === None) return None;
  builtins.$_ = None;
  const target = console.stdout();
  if (target === undefined || target === None) throw err('RuntimeError', 'lost sys.stdout');
  const text = repr(x);
  if (isResult && target.stream === 1) write(3, `${text}\n`);
  else if (target.emit !== undefined) target.emit(`${text}\n`);
  else for (const part of [text, '\n']) callm(target, 'write', [part]);
  builtins.$_ = x;
  return None;
}

/** See `Runtime.display`: through `sys.displayhook`, which a program may have replaced. */
export function display(x: Value): void {
  const hook = modules.get('sys')?.$displayhook;
  if (hook === undefined || hook === displayhook) show(x, true);
  else call(hook, [x]);
}
