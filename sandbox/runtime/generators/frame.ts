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

  /** While the body runs, only QuickJS's stack knows where it stands. */
  get line(): number {
    const { S } = this;
    if (S.at >= 0) return lineOf(S.code, S.at);
    if (S.live !== undefined) return lineNow(S.live as Live);
    if (S.st === ST.RUNNING)
      for (const { code, l } of running.places()) if (code === S.code) return lineOf(code, l);
    return S.l < 0 ? S.code.info.line : lineOf(S.code, S.l);
  }

  locals(): [string, Value][] {
    return locals(this.S, this.g);
  }
}

/** The frame object of a generator, or undefined when it has finished. */
export function frameOf(w: Resumable): Frame | undefined {
  if (w.S.st === ST.CLOSED) return undefined;
  w.frame ??= new Frame(w);
  return w.frame;
}
