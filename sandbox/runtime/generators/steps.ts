/**
 * `next`, `send`, `throw` and `close` of generators and coroutines (PEP 342, PEP 492), over `resume`.
 */
import { CO, ST } from '../../abi.ts';
import { tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import {
  err,
  errors,
  handled,
  handling,
  isError,
  isException,
  pythonic,
  setContext,
  typeError,
} from '../core/exceptions.ts';
import { END, None, Tuple, type Value } from '../core/object.ts';
import { ending, typeName, warner } from '../core/protocols.ts';
import { alreadyExecuting, disown, isRunning } from './chain.ts';
import { reapThere } from './dropped.ts';
import { delegatesAbroad, Given } from './foreign.ts';
import { resume, resumeRaising } from './resume.ts';
import { DONE, handOver, isResumable, kindOf, type Resumable, type State } from './state.ts';
import { locals } from './taken.ts';
import { refused, type Tracer, tracer } from './tracing.ts';
import { passing, whileHandling } from './trampoline.ts';

const { CREATED, RUNNING, CLOSED } = ST;

const reuse = (): Value => err('RuntimeError', 'cannot reuse already awaited coroutine');

/** `StopIteration(value)` as a finished frame raises it. */
export function stop(value: Value): Value {
  return value === None ? err('StopIteration') : stopWith(value);
}

/**
 * StopIteration with a result, None too. CPython makes the instance itself, since a tuple or an exception must not be
 * taken for its arguments; so what is being handled does not become its context.
 */
export function stopWith(value: Value): Value {
  const e = err('StopIteration', value);
  e.ctx = undefined;
  return e;
}

/** `next(g)` inside the runtime: a value or END. */
export function step(w: Resumable): Value {
  if (w.S.l === CLOSED) {
    const e = w.isCoroutine ? reuse() : undefined;
    tracer?.refused(w, 'send', None, e ?? stop(None));
    if (e !== undefined) throw e;
    return END;
  }
  const v = resume(w, None);
  if (v !== DONE) return v;
  ending.value = handOver(w.S);
  return END;
}

/** `g.send(v)` (PEP 342): the yielded value, or StopIteration with the return value. */
export function send(w: Resumable, v: Value): Value {
  const S = w.S;
  if (S.l < 0) {
    if (S.l === CLOSED) throw refused(w, 'send', v, w.isCoroutine ? reuse() : err('StopIteration'));
    if (S.l === CREATED && v !== None) {
      const e = typeError(`can't send non-None value to a just-started ${kindOf(w)}`);
      throw refused(w, 'send', v, e);
    }
  }
  const r = resume(w, v);
  if (r === DONE) throw stop(handOver(S));
  return r;
}

const badThrow = 'exceptions must be classes or instances deriving from BaseException, not ';

/** The exception that `throw(type, value, tb)` means. The long form is deprecated since 3.12. */
export function thrown(type: Value, value: Value, tb: Value): Value {
  if (tb !== undefined && tb !== None && tb.entry === undefined)
    throw typeError('throw() third argument must be a traceback object');
  let e: Value;
  if (type.isException && type.mro !== undefined) {
    if (
      value !== undefined &&
      value !== None &&
      value.tb !== undefined &&
      value.T.mro.includes(type)
    )
      e = value;
    else e = made(type, value);
  } else if (type.tb !== undefined && type.T.isException) {
    if (value !== undefined && value !== None)
      throw typeError('instance exception may not have a separate value');
    e = type;
  } else throw typeError(badThrow + type.T.name);
  if (tb !== undefined && tb !== None) e.tb = tb.entry;
  return e;
}

/** An instance of the class. What fails in making it is thrown in its place, as PyErr_NormalizeException does. */
function made(cls: Value, value: Value): Value {
  const args =
    value === undefined || value === None ? [] : value instanceof Tuple ? value.items : [value];
  try {
    const e = call(cls, args);
    if (isException(e)) return e;
    const name = `<class '${cls.dict.get('__module__')}.${cls.qualname}'>`;
    return typeError(
      `calling ${name} should have returned an instance of BaseException, not ${typeName(e)}`,
    );
  } catch (e) {
    return pythonic(e);
  }
}

/** The form of `throw` and `athrow` with three arguments is deprecated (3.12). */
export const warnLongForm = (method: string): void =>
  warner.here(
    'DeprecationWarning',
    `the (type, exc, tb) signature of ${method}() is deprecated, use the single-arg signature instead.`,
  );

/** What `throw(type, value, tb)` passes on. */
export const given = (w: Resumable, type: Value, value: Value, tb: Value): Value => {
  if (value !== undefined) warnLongForm('throw');
  const exception = () => thrown(type, value, tb);
  if (w.S.d === undefined) return exception();
  const unread = new Given(
    [type, value, tb].filter((v) => v !== undefined),
    exception,
  );
  if (delegatesAbroad(w)) return unread;
  try {
    return exception();
  } catch {
    // For the innermost frame to find.
    return unread;
  }
};

/** `g.throw(type, value, tb)`. */
export function throwing(w: Resumable, type: Value, value: Value, tb: Value): Value {
  passing.e = given(w, type, value, tb);
  return throwInto(w);
}

/** `g.throw()` of what is in `passing`: raised at the suspended yield. */
export function throwInto(w: Resumable): Value {
  const S = w.S;
  if (S.st === CLOSED) {
    const e = passing.take();
    throw refused(w, 'throw', e, w.isCoroutine ? reuse() : e);
  }
  if (isRunning(w)) throw refused(w, 'throw', passing.take(), alreadyExecuting(w));
  const r = raiseIn(w);
  if (r === DONE) throw stop(handOver(S));
  return r;
}

/** Raises what is in `passing` in a frame. GeneratorExit closes first what the frame delegates to (PEP 380). */
export function raiseIn(w: Resumable): Value {
  if (w.S.d !== undefined && isExit(passing.e)) {
    let e = passing.take();
    passing.e = closeDelegate(w) ?? (e instanceof Given ? e.exception() : e);
    e = undefined;
    return raiseAtDelegation(w);
  }
  return resumeRaising(w);
}

/** Where a frame delegates, StopIteration means the result, wherever it comes from. */
const raiseAtDelegation = (w: Resumable): Value =>
  isError(passing.e, 'StopIteration') ? resume(w, passing.take().value) : resumeRaising(w);

/** GeneratorExit, or a class of it. */
function isExit(x: Value): boolean {
  const e = x instanceof Given ? x.args[0] : x;
  return isError(e, 'GeneratorExit') || e.mro?.includes(errors.GeneratorExit) === true;
}

/**
 * Closes what `w` delegates to, innermost first, without recursion. Gives what the closing raised, which is then to be raised in
 * `w`, or undefined.
 */
function closeDelegate(w: Resumable): Value {
  const chain: Resumable[] = [w];
  let d = w.S.d;
  for (; isResumable(d) && !isRunning(d); d = d.S.d) chain.push(d);
  disown(chain.at(-1) as Resumable);
  // While a delegate is being closed, the frames above it are running.
  const states = chain.map(beginClosing);
  tracer?.closing([...chain]);
  let problem: Value = d === undefined ? undefined : attempt(() => closeOther(d));
  // What its end has let go of goes where the closing was asked for: none of the frames above it runs yet.
  reapThere();
  let delegated = d !== undefined;
  // Nothing here may hold a delegate while the frame above it runs.
  d = undefined;
  for (let frame = chain.pop(); frame !== undefined; frame = chain.pop()) {
    const { S } = frame;
    S.l = states.pop() as number;
    if (S.l >= 0) S.at = -1;
    if (problem !== undefined && S.h !== undefined) {
      // What it was raised from goes before the frame runs, and before the delegate does.
      whileHandling(S.h, () => setContext(problem));
      reapThere();
    }
    S.d = undefined;
    if (frame !== w) {
      passing.e = problem;
      problem = undefined;
      problem = closing(frame, delegated);
      // What its end has let go of goes before the frame above runs.
      reapThere();
    }
    delegated = true;
  }
  tracer?.closing(undefined);
  return problem;
}

/** Gives what the frame's state was. A cached stack would hold delegates while the frames above them run, and `inherited` what those handle. */
function beginClosing(frame: Resumable): number {
  const { S } = frame;
  const { l } = S;
  if (l >= 0) S.at = l;
  S.l = RUNNING;
  frame.stack = frame.inherited = undefined;
  return l;
}

const closing = (frame: Resumable, delegated: boolean): Value =>
  attempt(() => finish(frame, delegated));

/** Runs something; gives what it raised, or undefined. */
function attempt(f: () => void): Value {
  try {
    f();
  } catch (e) {
    return pythonic(e);
  }
  return undefined;
}

/**
 * Closes a delegate that is no frame; a frame comes here only where it runs, and refuses. An error in looking `close` up has nowhere to go
 * (CPython writes it to standard error).
 */
function closeOther(d: Value): void {
  if (isResumable(d)) throw alreadyExecuting(d);
  let close: Value;
  try {
    close = tryGet(d, 'close');
  } catch (e) {
    lookupFailed.report(d, pythonic(e));
    return;
  }
  if (close !== undefined) call(close, []);
}

/** Knot: reports stand above. */
export const lookupFailed = { report: (_d: Value, _e: Value): void => undefined };

/** Ends a body where it stands, and so lets go of what it holds. */
const letGo: Value = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())).return;

/**
 * Ends such a frame. What it holds besides its locals goes at once; these it gives, for the caller to drop: QuickJS frees what a list
 * holds from the last to the first, as CPython frees locals.
 */
function endQuietly(w: Resumable): Value {
  const held = W === 0 ? undefined : locals(w.S, w.g);
  const saved = handled();
  if (tracer !== undefined) tellExit(w.S, tracer);
  w.S.l = CLOSED;
  letGo.call(w.g);
  w.g = undefined;
  // The clean-up of a `finally` brings back what was handled when that was entered.
  handling(saved);
  return held;
}

/** A drawing shows what happens in Python: that GeneratorExit is raised where the frame stands. */
function tellExit(S: State, { threw, failed }: Tracer): void {
  const e = err('GeneratorExit');
  threw(S, e);
  failed(S, e, S.l);
}

/** Does a frame stand at a `yield` outside of `try` and `with`, so that it ends without running again? */
function endsQuietly({ code, l }: State): boolean {
  const { flags, open } = code.info;
  return (flags & CO.CLEANUP) === 0 || open?.includes(l) === true;
}

/**
 * Closes one frame, whose delegate, if it had one, is gone: raises GeneratorExit in it, or what closing the delegate raised, which is in
 * `passing`.
 */
function finish(w: Resumable, delegated: boolean): Value {
  if (w.S.st === CLOSED) return None;
  if (isRunning(w)) throw alreadyExecuting(w);
  if (!delegated && endsQuietly(w.S)) {
    endQuietly(w);
    return None;
  }
  let r: Value;
  try {
    passing.e ??= err('GeneratorExit');
    r = delegated ? raiseAtDelegation(w) : resumeRaising(w);
  } catch (e) {
    if (isError(e, 'GeneratorExit') || isError(e, 'StopIteration')) return None;
    throw e;
  }
  // That of an async generator is nobody's: CPython reports it.
  if (r === DONE && w.isAsync) throw err('StopAsyncIteration');
  if (r === DONE) return handOver(w.S);
  throw err('RuntimeError', `${kindOf(w)} ignored GeneratorExit`);
}

/** `g.close()`: gives the value that the frame returns while it closes (3.13), else None. */
export function close(w: Resumable): Value {
  const S = w.S;
  if (S.st === CLOSED) {
    refused(w, 'close', undefined);
    return None;
  }
  if (isRunning(w)) throw refused(w, 'close', undefined, alreadyExecuting(w));
  if (S.st === CREATED) {
    S.st = CLOSED;
    w.g = undefined;
    tracer?.closed(w, 'close', undefined);
    return None;
  }
  const delegated = S.d !== undefined;
  passing.e = delegated ? closeDelegate(w) : undefined;
  return finish(w, delegated);
}
