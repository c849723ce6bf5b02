/**
 * Async generators (PEP 525): the awaitables of `asend`, `athrow`, `aclose` and `__anext__`. Each steps the frame with
 * `resume`; a value handed out by `yield` comes wrapped, which tells it from what an inner `await` passes up.
 */
import { ST } from '../../abi.ts';
import { err, errors, isError, pythonic } from '../core/exceptions.ts';
import { None, PyObject, type Value } from '../core/object.ts';
import { resume, resumeRaising } from './resume.ts';
import { type AsyncGenerator, DONE } from './state.ts';
import { given, raiseIn, stopWith, thrown } from './steps.ts';
import { refused } from './tracing.ts';
import { passing } from './trampoline.ts';

/** A value on its way from `yield` to the awaiter of `asend`. */
class Handed {
  v: Value;
  constructor(v: Value) {
    this.v = v;
  }
}

/** See `Runtime.agyield`. */
export const agyield = (v: Value): Value => new Handed(v);

/** Where an awaitable stands. */
export const INIT = 0;
export const ITER = 1;
const CLOSED = 2;

/** Knots: the hooks of `sys.set_asyncgen_hooks`. */
export const asyncHooks = { first: (_w: AsyncGenerator): void => undefined };

export function begin(w: AsyncGenerator): void {
  if (w.S.hooked) return;
  w.S.hooked = true;
  asyncHooks.first(w);
}

const endsGenerator = (e: Value): boolean =>
  isError(e, 'StopAsyncIteration') || isError(e, 'GeneratorExit');

/** From now on `aclose` has nothing to do, nor has the finalizer hook. */
function markClosed(w: AsyncGenerator): void {
  w.S.closed = true;
  w.S.finalizer = undefined;
}

/** One step of the frame. Ends with StopAsyncIteration where the frame returns. */
function advance(w: AsyncGenerator, v: Value): Value {
  const { st } = w.S;
  if (st === ST.CREATED && v !== None) {
    const e = err('TypeError', "can't send non-None value to a just-started async generator");
    throw refused(w, 'asend', v, e);
  }
  if (st === ST.CLOSED) throw refused(w, 'asend', v, err('StopAsyncIteration'));
  const r = resume(w, v);
  if (r === DONE) throw err('StopAsyncIteration');
  return r;
}

/** The same with what is in `passing` to be raised in the frame. `closing`: GeneratorExit closes first what the frame awaits. */
function advanceWith(w: AsyncGenerator, closing: boolean): Value {
  if (w.S.st === ST.CLOSED) {
    const e = passing.take();
    throw refused(w, 'athrow', e, e);
  }
  const r = closing ? raiseIn(w) : resumeRaising(w);
  if (r === DONE) throw err('StopAsyncIteration');
  return r;
}

/** What `asend`, and `athrow` or `aclose`, have in common. */
abstract class Step extends PyObject {
  w: AsyncGenerator;
  /** Held by the watch for awaitables that are dropped without having been awaited. */
  progress = { at: INIT };

  /** What it brings to the generator. */
  v: Value;

  constructor(w: AsyncGenerator, v: Value) {
    super();
    this.w = w;
    this.v = v;
  }

  /** To be closed when the frame that awaits it is dropped. */
  get closes(): boolean {
    return true;
  }

  abstract get what(): string;
  abstract get kind(): string;

  /** The generator serves one awaitable at a time. */
  protected occupy(): void {
    if (this.w.S.busy) {
      this.progress.at = CLOSED;
      throw this.refused(`${this.what}(): asynchronous generator is already running`);
    }
    this.progress.at = ITER;
    this.w.S.busy = true;
  }

  protected refuseReuse(): void {
    if (this.progress.at === CLOSED)
      throw this.refused(`cannot reuse already awaited ${this.kind}`);
  }

  private refused(message: string): Value {
    return refused(this.w, this.what, this.v, err('RuntimeError', message));
  }

  /** A value that the frame yields ends the await; another goes up. */
  protected unwrap(r: Value): Value {
    if (!(r instanceof Handed)) return r;
    this.progress.at = CLOSED;
    this.w.S.busy = false;
    throw stopWith(r.v);
  }

  /** The frame has raised, or returned. */
  protected failed(e: unknown): Value {
    const x = pythonic(e);
    this.progress.at = CLOSED;
    this.w.S.busy = false;
    if (endsGenerator(x)) markClosed(this.w);
    return x;
  }

  abstract throw(type: Value, value?: Value, tb?: Value): Value;

  close(): void {
    if (this.progress.at === CLOSED) return;
    try {
      this.throw(err('GeneratorExit'));
    } catch (e) {
      if (endsGenerator(e) || isError(e, 'StopIteration')) return;
      throw e;
    }
    throw err('RuntimeError', 'coroutine ignored GeneratorExit');
  }
}

/** `asend(v)` and `__anext__()`. */
export class ASend extends Step {
  get what(): string {
    return 'anext';
  }
  get kind(): string {
    return '__anext__()/asend()';
  }

  send(v: Value): Value {
    this.refuseReuse();
    let value = v;
    if (this.progress.at === INIT) {
      this.occupy();
      if (v === None) value = this.v;
    }
    this.w.S.busy = true;
    let r: Value;
    try {
      r = advance(this.w, value);
    } catch (e) {
      throw this.failed(e);
    }
    return this.unwrap(r);
  }

  throw(type: Value, value?: Value, tb?: Value): Value {
    this.refuseReuse();
    if (this.progress.at === INIT) this.occupy();
    let r: Value;
    try {
      passing.e = given(this.w, type, value, tb);
      r = advanceWith(this.w, true);
    } catch (e) {
      throw this.failed(e);
    }
    return this.unwrap(r);
  }
}

/** `athrow(…)` and `aclose()` (`args` undefined). */
export class AThrow extends Step {
  args: [Value, Value, Value] | undefined;
  constructor(w: AsyncGenerator, args: [Value, Value, Value] | undefined) {
    super(w, args?.[0]);
    this.args = args;
  }

  get what(): string {
    return this.args === undefined ? 'aclose' : 'athrow';
  }
  get kind(): string {
    return 'aclose()/athrow()';
  }

  send(v: Value): Value {
    this.refuseReuse();
    if (this.w.S.st === ST.CLOSED) {
      this.progress.at = CLOSED;
      refused(this.w, 'aclose', undefined);
      throw err('StopIteration');
    }
    if (this.progress.at === INIT) return this.start(v);
    try {
      return this.run(() => advance(this.w, v));
    } finally {
      // What ends an `athrow` in a later step leaves it open: it can be stepped again.
      if (this.args !== undefined) this.progress.at = ITER;
    }
  }

  private start(v: Value): Value {
    const { w, args } = this;
    const { busy } = w.S;
    if (!busy && w.S.closed) {
      this.progress.at = CLOSED;
      throw err('StopAsyncIteration');
    }
    if (!busy && v !== None)
      throw err('RuntimeError', "can't send non-None value to a just-started coroutine");
    this.occupy();
    if (args === undefined) markClosed(w);
    // Made here, unlike what `raise` makes, it has no context: what the caller handles is not what it comes from.
    const [type, value, tb] = args ?? [errors.GeneratorExit];
    return this.run(() => {
      passing.e = thrown(type, value, tb);
      return advanceWith(w, false);
    });
  }

  throw(type: Value, value?: Value, tb?: Value): Value {
    this.refuseReuse();
    if (this.progress.at === INIT) this.occupy();
    return this.run(() => {
      passing.e = given(this.w, type, value, tb);
      return advanceWith(this.w, true);
    });
  }

  private run(step: () => Value): Value {
    let r: Value;
    try {
      r = step();
    } catch (e) {
      const x = this.failed(e);
      throw this.args === undefined && endsGenerator(x) ? err('StopIteration') : x;
    }
    if (this.args !== undefined || !(r instanceof Handed)) return this.unwrap(r);
    throw this.failed(err('RuntimeError', 'async generator ignored GeneratorExit'));
  }
}
