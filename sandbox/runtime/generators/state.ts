import { type Code, CO, type FrameState, ST } from '../../abi.ts';
import { None, PyObject, type Value } from '../core/object.ts';

/** A question to a suspended frame for its locals, in the place of an exception to raise. */
export const INSPECT: Value = Object.freeze(Object.create(null));
/** Yielded in answer. */
export const INSPECTED: Value = Object.freeze(Object.create(null));
/** Yielded in place of a value: step what `S.d` says. */
export const DELEGATE: Value = Object.freeze(Object.create(null));
/** Given by `resume` when the frame has returned; its value is `S.r`. */
export const DONE: Value = Object.freeze(Object.create(null));

/** The third object between wrapper and body; see `FrameState` in the ABI. */
export class State implements FrameState {
  code: Code;
  st = ST.CREATED as number;
  v: Value = None;
  x: Value = undefined;
  r: Value = None;
  l = -1;
  d: Value = undefined;
  /** The exception that the frame handles itself, kept while it is suspended inside `except` or `finally`. */
  h: Value = undefined;
  /** The `finalizer` hook of an async generator, as it was at the first step. */
  finalizer: Value = undefined;
  /** The answer to INSPECT. */
  q: { names: string[]; values: Value[] } | undefined = undefined;
  constructor(code: Code) {
    this.code = code;
  }
}

/**
 * The Python object of a resumable frame: generator, coroutine, async generator. Nothing that the body can reach refers to
 * it, so QuickJS frees it when Python's last reference goes.
 */
export class Resumable extends PyObject {
  S: State;
  /** The JavaScript generator; undefined when it has finished. */
  g: Iterable<Value> | undefined;
  /**
   * Delegates below this frame, outermost first, as entered through it (see `resume.ts`); undefined while it does not
   * delegate to a resumable frame.
   */
  stack: Resumable[] | undefined = undefined;
  /** Number of the frame through which this one was last driven: tells whether another one's `stack` is still true. */
  owner = 0;
  /** What a frame above it in the chain handles: found through `f_back` while this one runs. */
  inherited: Value = undefined;
  /** Its own number, once it has driven another. (A reference upwards would keep the upper frame alive.) */
  number = 0;
  name: string;
  qualname: string;
  /** The Python frame object, once somebody has asked for it. */
  frame: Value = undefined;
  /** A host reference whose finaliser tells that this object is gone (see `dropped.ts`). */
  ref: unknown = undefined;
  constructor(S: State, g: Iterable<Value> | undefined, name: string, qualname: string) {
    super();
    this.S = S;
    this.g = g;
    this.name = name;
    this.qualname = qualname;
  }
}

export class Generator extends Resumable {}
export class Coroutine extends Resumable {
  /** `cr_origin`, when tracking is on. */
  origin: Value = None;
}
export class AsyncGenerator extends Resumable {
  /** An `asend` or `athrow` is under way (PEP 525). */
  busy = false;
  /** `aclose` has been called, or the body has ended. */
  closed = false;
  /** The `firstiter` hook has run. */
  hooked = false;
}

export const isResumable = (x: Value): x is Resumable => x instanceof Resumable;

/** What a wrapper is called in messages. */
export function kindOf(w: Resumable): string {
  if (w instanceof Coroutine) return 'coroutine';
  return w instanceof AsyncGenerator ? 'async generator' : 'generator';
}

export const kindOfCode = (code: Code): string => {
  const f = code.info.flags;
  if (f & CO.COROUTINE) return 'coroutine';
  return f & CO.ASYNC_GENERATOR ? 'async generator' : 'generator';
};

/** May it be awaited: a coroutine, or a generator marked by `types.coroutine`. */
export const isCoroutineLike = (w: Resumable): boolean =>
  w instanceof Coroutine || (w instanceof Generator && (flagsOf(w) & CO.ITERABLE_COROUTINE) !== 0);

export const flagsOf = (w: Resumable): number => w.S.code.info.flags;
