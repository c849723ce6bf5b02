/** Errors that nobody can catch, because they rise in a clean-up: `sys.unraisablehook` is told. */
import type { Code } from '../../abi.ts';
import { call } from '../core/call.ts';
import { handling, pythonic } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { unraisableReport } from '../core/traceback.ts';
import { tracebackOf } from '../types/traceback.ts';
import { modules } from './loaded.ts';
import { report } from './output.ts';
import { structSequence } from './struct-sequence.ts';

const hookArgs = structSequence('builtins.UnraisableHookArgs', [
  'exc_type',
  'exc_value',
  'exc_traceback',
  'err_msg',
  'object',
]);

function print(message: string, e: Value): void {
  report(`${message}\n${unraisableReport(e).join('\n')}\n`);
}

/** `sys.unraisablehook` as it is unless a program replaces it. */
export function defaultHook(args: Value): Value {
  const [, e, , message, object] = args.items;
  const said = message === None ? 'Exception ignored in' : message;
  print(`${object === None ? said : `${said}: ${repr(object)}`}:`, e);
  return None;
}

/** Reports an error in a clean-up at a place in the code, which stands for the traceback if there is none; -1: nothing runs any more. */
export function unraisable(message: string, e: Value, l: number, code: Code): void {
  if (l !== -1) e.tb ??= { code, l, next: null };
  const sys = modules.get('sys');
  const hook = sys?.$unraisablehook;
  if (hook === undefined || hook === None || hook === sys.$__unraisablehook__)
    return print(`${message}:`, e);
  const saved = handling(undefined);
  try {
    call(hook, [hookArgs([e.T, e, tracebackOf(e.tb), message, None])]);
  } catch (problem) {
    print(`Exception ignored in sys.unraisablehook: ${repr(hook)}`, pythonic(problem));
  } finally {
    handling(saved);
  }
}
