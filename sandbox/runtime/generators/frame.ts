import { ST } from '../../abi.ts';
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
  constructor(S: State, g: Iterable<Value> | undefined) {
    super();
    this.S = S;
    this.g = g;
  }

  /** While the body runs, only QuickJS's stack knows where it stands. */
  get line(): number {
    const { S } = this;
    if (S.at >= 0) return lineOf(S.code, S.at);
    if (S.st === ST.RUNNING)
      for (let f = running.frame(0); f !== undefined; f = f.caller())
        if (f.code === S.code) return f.line;
    return S.l < 0 ? S.code.info.line : lineOf(S.code, S.l);
  }

  locals(): [string, Value][] {
    return locals(this.S, this.g);
  }
}

/** The frame object of a generator, or undefined when it has finished. */
export function frameOf(w: Resumable): Frame | undefined {
  if (w.S.st === ST.CLOSED) return undefined;
  w.frame ??= new Frame(w.S, w.g);
  return w.frame;
}
