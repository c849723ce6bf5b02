/**
 * Async generators (PEP 525): the awaitables of `asend`, `athrow`, `aclose` and `__anext__`. Each steps the frame with
 * `resume`; a value handed out by `yield` comes wrapped, which tells it from what an inner `await` passes up.
 */
import { ST } from '../../abi.ts';
import { err, isError, pythonic } from '../core/exceptions.ts';
import { None, PyObject, type Value } from '../core/object.ts';
import { resume } from './resume.ts';
import { type AsyncGenerator, DONE } from './state.ts';
import { stop, thrown } from './steps.ts';

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
const ITER = 1;
const CLOSED = 2;

/** Knots: the hooks of `sys.set_asyncgen_hooks`. */
export const asyncHooks = { first: (_w: AsyncGenerator): void => undefined };

export function begin(w: AsyncGenerator): void {
  if (w.hooked) return;
  w.hooked = true;
  asyncHooks.first(w);
}

const busy = (what: string): Value =>
  err('RuntimeError', `${what}: asynchronous generator is already running`);

const reused = (what: string): Value => err('RuntimeError', `cannot reuse already awaited ${what}`);

/** What a step of the frame means for its awaiter: a yielded value ends the await, another goes up. */
function outcome(w: AsyncGenerator, r: Value): Value {
  if (r === DONE) {
    w.busy = false;
    w.closed = true;
    throw err('StopAsyncIteration');
  }
  if (r instanceof Handed) {
    w.busy = false;
    throw stop(r.v);
  }
  return r;
}

function ended(w: AsyncGenerator, e: Value): Value {
  const x = pythonic(e);
  if (w.S.st === ST.CLOSED) w.closed = true;
  if (!isError(x, 'StopIteration')) w.busy = false;
  return x;
}

/** `asend(v)` and `__anext__()`. */
export class ASend extends PyObject {
  w: AsyncGenerator;
  v: Value;
  /** Held by the watch for awaitables that are dropped without having been awaited. */
  progress = { at: INIT };
  constructor(w: AsyncGenerator, v: Value) {
    super();
    this.w = w;
    this.v = v;
  }

  send(v: Value): Value {
    const { w } = this;
    if (this.progress.at === CLOSED) throw reused('__anext__()/asend()');
    let value = v;
    if (this.progress.at === INIT) {
      if (w.busy) {
        this.progress.at = CLOSED;
        throw busy('anext()');
      }
      if (v === None) value = this.v;
      this.progress.at = ITER;
      w.busy = true;
    }
    return this.step(value, undefined);
  }

  throw(x: Value): Value {
    const { w } = this;
    if (this.progress.at === CLOSED) throw reused('__anext__()/asend()');
    if (this.progress.at === INIT) {
      if (w.busy) {
        this.progress.at = CLOSED;
        throw busy('anext()');
      }
      this.progress.at = ITER;
      w.busy = true;
    }
    return this.step(None, x);
  }

  private step(v: Value, x: Value): Value {
    const { w } = this;
    try {
      if (w.S.st === ST.CLOSED) throw x ?? err('StopAsyncIteration');
      if (w.S.st === ST.CREATED && v !== None)
        throw err('TypeError', "can't send non-None value to a just-started async generator");
      return outcome(w, resume(w, v, x));
    } catch (e) {
      this.progress.at = CLOSED;
      throw ended(w, e);
    }
  }

  close(): void {
    if (this.progress.at === INIT) {
      this.progress.at = CLOSED;
      return;
    }
    if (this.progress.at === CLOSED) return;
    try {
      this.throw(err('GeneratorExit'));
    } catch (e) {
      if (
        isError(e, 'StopIteration') ||
        isError(e, 'StopAsyncIteration') ||
        isError(e, 'GeneratorExit')
      )
        return;
      throw e;
    }
    throw err('RuntimeError', 'coroutine ignored GeneratorExit');
  }
}

/** `athrow(…)` and `aclose()` (`args` undefined). */
export class AThrow extends PyObject {
  w: AsyncGenerator;
  args: Value[] | undefined;
  /** Held by the watch for awaitables that are dropped without having been awaited. */
  progress = { at: INIT };
  constructor(w: AsyncGenerator, args: Value[] | undefined) {
    super();
    this.w = w;
    this.args = args;
  }

  private get what(): string {
    return this.args === undefined ? 'aclose()' : 'athrow()';
  }

  send(v: Value): Value {
    if (this.progress.at === CLOSED) throw reused('aclose()/athrow()');
    if (this.progress.at === INIT) return this.start(v);
    return this.step(v, undefined);
  }

  private start(v: Value): Value {
    const { w } = this;
    if (w.S.st === ST.CLOSED) {
      this.progress.at = CLOSED;
      throw err('StopIteration');
    }
    if (w.busy) {
      this.progress.at = CLOSED;
      throw busy(this.what);
    }
    if (w.closed) {
      this.progress.at = CLOSED;
      throw err('StopAsyncIteration');
    }
    if (v !== None)
      throw err('RuntimeError', "can't send non-None value to a just-started coroutine");
    this.progress.at = ITER;
    w.busy = true;
    if (this.args === undefined) {
      w.closed = true;
      if (w.S.st === ST.CREATED) return this.endUnstarted();
      return this.step(None, err('GeneratorExit'));
    }
    const [type, value, tb] = this.args;
    return this.step(None, thrown(type, value, tb));
  }

  /** Closing a frame that never ran runs nothing. */
  private endUnstarted(): never {
    const { w } = this;
    w.S.st = ST.CLOSED;
    w.g = undefined;
    w.busy = false;
    this.progress.at = CLOSED;
    throw err('StopIteration');
  }

  throw(x: Value): Value {
    const { w } = this;
    if (this.progress.at === CLOSED) throw reused('aclose()/athrow()');
    if (this.progress.at === INIT) {
      if (w.busy) {
        this.progress.at = CLOSED;
        throw busy(this.what);
      }
      this.progress.at = ITER;
      w.busy = true;
    }
    return this.step(None, x);
  }

  private step(v: Value, x: Value): Value {
    const { w } = this;
    try {
      if (w.S.st === ST.CLOSED) throw x ?? err('StopAsyncIteration');
      const r = resume(w, v, x);
      if (this.args === undefined && r instanceof Handed) {
        w.busy = false;
        throw err('RuntimeError', 'async generator ignored GeneratorExit');
      }
      return outcome(w, r);
    } catch (e) {
      this.progress.at = CLOSED;
      const exc = ended(w, e);
      const closes = isError(exc, 'StopAsyncIteration') || isError(exc, 'GeneratorExit');
      if (this.args === undefined && closes) throw err('StopIteration');
      throw exc;
    }
  }

  close(): void {
    ASend.prototype.close.call(this as unknown as ASend);
  }
}
