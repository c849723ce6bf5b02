/** The clean-up of dropped frames (`gen_close` on deallocation, PEP 342; the hooks of PEP 525). */
import { CO, type Code, ST } from '../../abi.ts';
import { call } from '../core/call.ts';
import { handling, pythonic } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { pending, type Watch, watchLater } from './dropped.ts';
import { foreign } from './foreign.ts';
import {
  AsyncGenerator,
  Coroutine,
  Generator,
  qualnameOf,
  type Resumable,
  type State,
} from './state.ts';
import { close } from './steps.ts';
import { tracer } from './tracing.ts';

/** Knots: what is said of a coroutine that was never awaited, of an error in a dropped frame, and in the async hooks. */
export const reports = {
  neverAwaited: (_what: string, _l: number, _code: Code, _origin?: Value): void => undefined,
  unraisable: (_o: Value, _e: Value, _l: number, _code: Code): void => undefined,
  /** An error in `__del__`, which `f` is. */
  deallocator: (_f: Value, _e: Value, _l: number, _code: Code): void => undefined,
  finalizer: (_w: AsyncGenerator, _e: Value, _l: number, _code: Code): void => undefined,
};

/** Watches a frame without its object: the clean-up makes another. */
class FrameWatch implements Watch {
  S: State;
  g: Iterable<Value> | undefined;
  kind: new (
    S: State,
    g: Iterable<Value> | undefined,
  ) => Resumable;
  name: string | undefined;
  qualname: string | undefined;
  origin: Value;

  constructor(w: Resumable) {
    this.S = w.S;
    this.g = w.g;
    this.kind = kindOfFrame(w);
    this.name = w.name;
    this.qualname = w.qualname;
    this.origin = (w as Coroutine).origin;
  }

  matters(): boolean {
    return frameMatters(this.S);
  }

  end(l: number, code: Code): void {
    const w = new this.kind(this.S, this.g);
    w.name = this.name;
    w.qualname = this.qualname;
    tracer?.dropped(w);
    if (w instanceof AsyncGenerator && w.S.finalizer !== undefined) finalize(w, l, code);
    else if (w.S.st === ST.CREATED) {
      if (w instanceof Coroutine)
        reports.neverAwaited(`coroutine '${qualnameOf(w)}'`, l, code, this.origin);
      close(w);
    } else closeDropped(w, l, code);
  }
}

const kindOfFrame = (w: Resumable) =>
  w.isCoroutine ? Coroutine : w.isAsync ? AsyncGenerator : Generator;

/** Can the end of this frame still matter? */
function frameMatters({ st, code, d }: State): boolean {
  if (st === ST.CLOSED) return false;
  if (code.info.flags & CO.CLEANUP) return true;
  if (d !== undefined && d.isFrame !== true) return true;
  return st === ST.CREATED || (code.info.flags & CO.ASYNC_GENERATOR) !== 0;
}

/** The hook of `sys.set_asyncgen_hooks` decides. */
function finalize(w: AsyncGenerator, l: number, code: Code): void {
  const saved = handling(undefined);
  try {
    call(w.S.finalizer, [w]);
  } catch (e) {
    reports.finalizer(w, pythonic(e), l, code);
  } finally {
    handling(saved);
  }
}

function closeDropped(w: Resumable, l: number, code: Code): void {
  const saved = handling(undefined);
  try {
    close(w);
  } catch (e) {
    reports.unraisable(w, pythonic(e), l, code);
  } finally {
    handling(saved);
  }
}

/** A frame that delegates to an object of a program's own closes it when it is dropped (PEP 380). */
foreign.watch = (w) => {
  if (!(w.S.code.info.flags & CO.CLEANUP)) watchLater(w);
};

/**
 * Begins to watch a new frame's object. Most coroutines are awaited where they are made, so the watch itself is made only when
 * the next `reap` finds the object still of interest.
 */
export function watchFrame(w: Resumable): void {
  watchLater(w);
}

pending.take = (w) =>
  frameMatters((w as Resumable).S) ? new FrameWatch(w as Resumable) : undefined;
