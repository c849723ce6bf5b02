import { call } from '../core/call.ts';
import { builtins } from '../core/names.ts';
import { None, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { write } from './output.ts';
import { modules } from './importing.ts';

/** `sys.displayhook` as it is by default. */
export function displayhook(x: Value): Value {
  if (x === None) return None;
  builtins.$_ = None;
  write(1, `${repr(x)}\n`);
  builtins.$_ = x;
  return None;
}

/** See `Runtime.display`: through `sys.displayhook`, which a program may have replaced. */
export function display(x: Value): void {
  const hook = modules.get('sys')?.$displayhook;
  if (hook === undefined) displayhook(x);
  else call(hook, [x]);
}
