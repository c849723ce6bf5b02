import type { TraceMode } from '../../boundary.ts';
import type { Value } from '../core/object.ts';
import type { Resumable, State } from './state.ts';

/**
 * What the runtime itself tells of its frames while a run is traced: the rest is told by the emitted code (`TracingRuntime`). All of
 * it is rare, or belongs to chains of delegation, so that an untraced run pays a test of one variable there.
 */
export interface Tracer {
  /** `e` is about to be raised in a body: thrown in, or by its delegate. */
  threw(S: State, e: Value): void;
  /** `e`, perhaps an error of JavaScript, leaves a body, from position `l`. */
  failed(S: State, e: unknown, l: number): void;
  /** A chain is resumed at its leaf, with `v` or with the exception `x`. */
  entered(root: Resumable, leaf: Resumable, v: Value, x: Value): void;
  /** `v` leaves a chain from its leaf, or from what that delegates to. */
  left(root: Resumable, leaf: Resumable, v: Value): void;
  /** Frames are about to be closed, the last of the chain first; none any more when it has been done. */
  closing(chain: Resumable[] | undefined): void;
  /** A resume does not enter the frame, and ends with `e`; `close()` may end with nothing. */
  refused(w: Resumable, how: string, v: Value, e: Value): void;
  /** A frame ends that has not begun. */
  closed(w: Resumable, how: string, e: Value): void;
  /** A frame's object is gone. */
  dropped(w: Resumable): void;
}

/** The one of the run under way, if that is traced. */
export let tracer: Tracer | undefined;

/**
 * How the sources of the program are compiled now. What begins a trace, what is done when the source has run, before a program lets go of its
 * names, and what ends it and gives it: set by `modules/trace`.
 */
export const tracing = {
  mode: '' as TraceMode,
  begin: (_options: string, _filename: string, _source: string): void => undefined,
  ran: (): void => undefined,
  end: (_isCut?: boolean): unknown => undefined,
};

export function setTracer(next: Tracer | undefined): void {
  tracer = next;
}

/** Tells of a resume that does not enter its frame; gives what to throw. */
export function refused(w: Resumable, how: string, v: Value, e?: Value): Value {
  tracer?.refused(w, how, v, e);
  return e;
}
