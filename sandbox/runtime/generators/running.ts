import type { Code } from '../../abi.ts';
import { err } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import type { State } from './state.ts';

/** Knot: frames of running functions are found by `modules/running-frames`. */
export const running = {
  /** Where each running function stands, innermost first, or from the body outwards that runs with a state (nothing if none does). */
  places: (_S?: State): Iterable<{ code: Code; l: number }> => [],
  frame: (_depth: number): Value => undefined,
  /** The frame that called, or resumed, one that runs; undefined where it does not. */
  callerOf: (_frame: Value): Value => undefined,
};

/** `sys.set_coroutine_origin_tracking_depth`. */
export const origin = { depth: 0 };

/** `sys._getframe(depth)`. */
export function runningFrame(depth: number): Value {
  const f = running.frame(depth);
  if (f === undefined) throw err('ValueError', 'call stack is not deep enough');
  return f;
}

/** The `__name__` of the module whose code is running, or undefined. */
export function runningModule(depth = 0): Value {
  const code = running.frame(depth)?.code;
  return (code?.G ?? code?.unit.G)?.$__name__;
}
