import { type Code, ST } from '../../abi.ts';
import { type Live, lineNow } from '../core/live.ts';
import { PyObject, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { running } from './running.ts';
import type { Resumable, State } from './state.ts';
import { locals } from './taken.ts';

/**
 * The frame of a resumable function (`gi_frame`, `cr_frame`, `ag_frame`). It holds the state and the body, not the
 * generator object, so that keeping a frame does not keep its generator alive.
 */
export class Frame extends PyObject {
  S: State;
  g: Iterable<Value> | undefined;
  /** The generator (`f_generator`). */
  of: WeakRef<Resumable>;
  constructor(w: Resumable) {
    super();
    this.S = w.S;
    this.g = w.g;
    this.of = new WeakRef(w);
  }

  get code(): Code {
    return this.S.code;
  }

  get line(): number {
    return lineIn(this.S);
  }

  locals(): [string, Value][] {
    return locals(this.S, this.g);
  }
}

/** The line of a frame. While its body runs, only QuickJS's stack knows where it stands. */
function lineIn(S: State): number {
  const { code, at, l } = S;
  if (at >= 0) return lineOf(code, at);
  if (S.live !== undefined) return lineNow(S.live as Live);
  if (l === ST.RUNNING) for (const place of running.places(S)) return lineOf(code, place.l);
  return l < 0 ? code.info.line : lineOf(code, l);
}

/** The frame object of a generator, or undefined when it has finished. */
export function frameOf(w: Resumable): Frame | undefined {
  if (w.S.st === ST.CLOSED) return undefined;
  w.frame ??= new Frame(w);
  return w.frame;
}
