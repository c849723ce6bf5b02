/** The clean-up of dropped frames (`gen_close` on deallocation, PEP 342; the hooks of PEP 525). */
import { type Code, CO, ST } from '../../abi.ts';
import { handling, pythonic } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { type Watch, watchObject } from './dropped.ts';
import { AsyncGenerator, Coroutine, flagsOf, Generator, type Resumable, type State } from './state.ts';
import { close } from './steps.ts';

/** Knots: what is said of a coroutine that was never awaited, of an error in a dropped frame, and the async hooks. */
export const reports = {
  neverAwaited: (_what: string, _l: number, _code: Code): void => undefined,
  unraisable: (_o: Value, _e: Value, _l: number, _code: Code): void => undefined,
  asyncGenerator: (_w: AsyncGenerator): void => undefined,
};

/** Watches a frame without its object: the clean-up makes another. */
class FrameWatch implements Watch {
  S: State;
  g: Iterable<Value> | undefined;
  make: (S: State, g: Iterable<Value> | undefined) => Resumable;

  constructor(w: Resumable) {
    this.S = w.S;
    this.g = w.g;
    this.make = remake(w);
  }

  matters(): boolean {
    const { st, code } = this.S;
    if (st === ST.CLOSED) return false;
    if (code.info.flags & CO.CLEANUP) return true;
    return st === ST.CREATED || (code.info.flags & CO.ASYNC_GENERATOR) !== 0;
  }

  end(l: number, code: Code): void {
    const w = this.make(this.S, this.g);
    if (w.S.st === ST.CREATED) {
      if (w instanceof Coroutine) reports.neverAwaited(`coroutine '${w.qualname}'`, l, code);
      close(w);
    } else if (w instanceof AsyncGenerator) reports.asyncGenerator(w);
    else closeDropped(w, l, code);
  }
}

/** How to make the object again. Must not hold it. */
function remake(w: Resumable): FrameWatch['make'] {
  const { name, qualname } = w;
  const Kind = w instanceof Coroutine ? Coroutine : w instanceof AsyncGenerator ? AsyncGenerator : Generator;
  return (S, g) => new Kind(S, g, name, qualname);
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

/** Begins to watch a new frame's object, if its end can matter. */
export function watchFrame(w: Resumable): void {
  if (w instanceof Generator && !(flagsOf(w) & CO.CLEANUP)) return;
  watchObject(w, new FrameWatch(w));
}
