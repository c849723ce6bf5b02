/** Delegates that are no frames of ours: iterators, perhaps with `send`, `throw` and `close` (PEP 380). */
import { tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { err, isError } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { callSlot, slot } from '../core/protocols.ts';
import { isStepped } from './chain.ts';
import { DONE, type Resumable, type State } from './state.ts';

/**
 * The arguments of a `throw` on their way to the innermost delegate: one that is no frame of ours gets them as they are (PEP 380), a
 * frame the exception that they mean.
 */
export class Given {
  args: Value[];
  exception: () => Value;
  constructor(args: Value[], exception: () => Value) {
    this.args = args;
    this.exception = exception;
  }
}

/** Does what `w` delegates to end in an object that is no frame of ours? */
export function delegatesAbroad(w: Resumable): boolean {
  let { d } = w.S;
  while (isStepped(d)) d = d.S.d;
  return d !== undefined;
}

/** Knot: what is done when a chain begins to delegate to what has something to do when it is closed. */
export const foreign = {
  closes: (_d: Value): boolean => false,
  watch: (_root: Resumable): void => undefined,
};

/**
 * PEP 380 for a delegate that is no frame of ours: an iterator, perhaps with `send` and `throw`. Gives what it yields, or
 * DONE with the result in `S.v`. Throws what is to be raised in the frame.
 */
export function stepForeign(S: State, v: Value, x: Value): Value {
  const d = S.d;
  try {
    if (x !== undefined) {
      const thrower = throwerOf(d);
      if (thrower === undefined) {
        const e = x instanceof Given ? meant(x) : x;
        S.d = undefined;
        throw e;
      }
      return call(thrower, x instanceof Given ? x.args : [x]);
    }
    if (v !== None) return call(sendOf(d), [v]);
    return nextForeign(S, d);
  } catch (e) {
    if (e instanceof Escape) throw e;
    // Also one that was thrown in, where nothing takes it: an exception raised at `yield from` goes through the same test.
    S.d = undefined;
    if (!isError(e, 'StopIteration')) throw e;
    S.v = (e as Value).value;
    return DONE;
  }
}

/**
 * What fails before an exception can be thrown in is not seen by the frame: it is raised in the one above, or goes to whoever threw.
 */
export class Escape {
  e: Value;
  constructor(e: Value) {
    this.e = e;
  }
}

/** The exception that the arguments of `throw` mean. */
export function meant(given: Given): Value {
  try {
    return given.exception();
  } catch (e) {
    throw new Escape(e);
  }
}

function throwerOf(d: Value): Value {
  try {
    return tryGet(d, 'throw');
  } catch (e) {
    throw new Escape(e);
  }
}

function sendOf(d: Value): Value {
  const f = tryGet(d, 'send');
  if (f !== undefined) return f;
  throw err('AttributeError', `'${d.T.name}' object has no attribute 'send'`);
}

function nextForeign(S: State, d: Value): Value {
  const js = d.js;
  if (js === undefined) return callSlot(slot(d, '___next__'), d);
  for (const r of js) return r;
  S.d = undefined;
  S.v = None;
  return DONE;
}
