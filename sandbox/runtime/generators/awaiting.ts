import { CO } from '../../abi.ts';
import { err, typeError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { callSlot, getIter, slot, typeName } from '../core/protocols.ts';
import { isRunning } from './chain.ts';
import {
  Coroutine,
  flagsOf,
  Generator,
  isCoroutineLike,
  isResumable,
  type State,
} from './state.ts';

/** See `Runtime.held`. */
export function held(x: Value): Value {
  if (x.isFrame) x.held = true;
  return x;
}

/** See `Runtime.delegate`: the iterator of `yield from x` (PEP 380). */
export function delegate(S: State, x: Value): void {
  if (x instanceof Coroutine) {
    if (!(S.code.info.flags & (CO.COROUTINE | CO.ITERABLE_COROUTINE)))
      throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
    S.d = x;
  } else S.d = x instanceof Generator ? x : getIter(x);
}

/** See `Runtime.await`: the iterator of `await x` (PEP 492). */
export function awaitOn(S: State, x: Value, where = ''): void {
  // `Runtime.anext` gives an iterator already.
  S.d = where === 'anext' ? x : awaitable(x, where);
}

/** What `await x` steps. `where` is 'aenter' or 'aexit' when a statement awaits on its own. */
export function awaitable(x: Value, where = ''): Value {
  if (isResumable(x) && isCoroutineLike(x)) {
    if (x.isCoroutine && x.S.d !== undefined && !isRunning(x))
      throw err('RuntimeError', 'coroutine is being awaited already');
    return x;
  }
  const f = slot(x, '___await__');
  if (f == null) throw typeError(notAwaitable(x, where));
  const it = callSlot(f, x);
  if (it instanceof Coroutine || (it instanceof Generator && flagsOf(it) & CO.ITERABLE_COROUTINE))
    throw typeError('__await__() returned a coroutine');
  if (slot(it, '___next__') == null)
    throw typeError(`__await__() returned non-iterator of type '${typeName(it)}'`);
  return it;
}

function notAwaitable(x: Value, where: string): string {
  if (where !== '')
    return `'async with' received an object from __${where}__ that does not implement __await__: ${typeName(x)}`;
  return `'${typeName(x)}' object can't be awaited`;
}
