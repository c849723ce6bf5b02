import { CO, type Code, type FrameState, ST } from '../../abi.ts';
import { None, type PyObject, root, type Value } from '../core/object.ts';

/** A question to a suspended frame for its locals, in the place of an exception to raise. */
export const INSPECT: Value = Object.freeze(Object.create(null));
/** Yielded in place of a value: step what `S.d` says. */
export const DELEGATE: Value = Object.freeze(Object.create(null));
/** Given by `resume` when the frame has returned; its value is `S.r`. */
export const DONE: Value = Object.freeze(Object.create(null));

/**
 * The third object between wrapper and body; see `FrameState` in the ABI. What most frames never need stands on the prototype
 * until it is set: an object costs by its properties.
 */
export interface State extends FrameState {
  code: Code;
  l: number;
  v: Value;
  x: Value;
  r: Value;
  d: Value;
  /** The exception that the frame handles itself, kept while it is suspended inside `except` or `finally`. */
  h: Value;
  /** The same where the frame has that exception in a variable or in a `finally` as well. */
  k: Value;
  /** The `finalizer` hook of an async generator, as it was at the first step. */
  finalizer: Value;
  /** Of an async generator (PEP 525): an `asend` or `athrow` is under way. */
  busy: boolean;
  /** `aclose` has been called, or the body has ended. */
  closed: boolean;
  /** The `firstiter` hook has run. */
  hooked: boolean;
  /** Its end is being watched for (`dropped-frames`). */
  watched: boolean;
  /** Where it stands while it is running because what it delegates to is being closed, else -1. */
  at: number;
  /** The answer to INSPECT. */
  q:
    | { names: string[]; values: Value[]; set?: ((values: Value[]) => void) | undefined }
    | undefined;
  /** One of `ST`, from `l`: slower than that. */
  st: number;
}

/** As a function: see `Tuple`. */
export const State = function (this: State, code: Code) {
  this.code = code;
  this.l = ST.CREATED;
  this.v = None;
} as unknown as new (
  code: Code,
) => State;

Object.defineProperty(State.prototype, 'st', {
  get(this: State) {
    return Math.min(this.l, ST.SUSPENDED);
  },
  set(this: State, state: number) {
    this.l = state;
  },
});
Object.assign(State.prototype, {
  x: undefined,
  r: None,
  d: undefined,
  h: undefined,
  k: undefined,
  finalizer: undefined,
  busy: false,
  closed: false,
  hooked: false,
  watched: false,
  at: -1,
  q: undefined,
});

/** The return value is handed over once: what is finished answers later steps with a bare StopIteration. */
export function handOver(S: State): Value {
  const { r } = S;
  // Where it was handed up by a delegate, it is in both.
  S.r = S.v = None;
  return r;
}

/**
 * The Python object of a resumable frame: generator, coroutine, async generator. Nothing that the body can reach refers to
 * it, so QuickJS frees it when Python's last reference goes.
 */
export interface Resumable extends PyObject {
  readonly isCoroutine: boolean;
  /** Is it an async generator? */
  readonly isAsync: boolean;
  S: State;
  /** The JavaScript generator; undefined when it has finished. */
  g: Iterable<Value> | undefined;
  /**
   * Delegates below this frame, outermost first, as entered through it (see `resume.ts`); undefined while it does not
   * delegate to a resumable frame.
   */
  stack: Resumable[] | undefined;
  /** The `self` of the frame through which this one was last driven: tells whether another one's `stack` is still true. */
  owner: WeakRef<Resumable> | undefined;
  /** What a frame above it in the chain handles: found through `f_back` while this one runs. */
  inherited: Value;
  /** What refers to it from below, once it has driven another. (A strong reference upwards would keep the upper frame alive.) */
  self: WeakRef<Resumable> | undefined;
  /** Names, where they are not those of the code. */
  name: string | undefined;
  qualname: string | undefined;
  /** Is it delegated to while others may hold it? */
  held: boolean;
  /** The Python frame object, once somebody has asked for it. */
  frame: Value;
  /** A host reference whose finaliser tells that this object is gone (see `dropped.ts`). */
  ref: unknown;
  /** `cr_origin` of a coroutine, when tracking is on. */
  origin: Value;
}

const defaults = {
  isFrame: true,
  isCoroutine: false,
  isAsync: false,
  /** The trampoline steps it; async generators are stepped by their awaitables. */
  stepped: true,
  stack: undefined,
  owner: undefined,
  inherited: undefined,
  held: false,
  self: undefined,
  name: undefined,
  qualname: undefined,
  frame: undefined,
  ref: undefined,
};

/** A class of frames, as a function (see `Tuple`). Three alike and none above them: a call of `super()` would cost more than the object. */
const frameClass = (): FrameClass =>
  function (this: Resumable, S: State, g: Iterable<Value> | undefined) {
    this.S = S;
    this.g = g;
  } as unknown as FrameClass;

export type FrameClass = new (S: State, g: Iterable<Value> | undefined) => Resumable;

export const Generator = frameClass();
export type Generator = Resumable;
export const Coroutine = frameClass();
export type Coroutine = Resumable;
export const AsyncGenerator = frameClass();
export type AsyncGenerator = Resumable;

for (const js of [Generator, Coroutine, AsyncGenerator]) {
  Object.setPrototypeOf(js.prototype, root);
  Object.assign(js.prototype, defaults);
}
Object.assign(Coroutine.prototype, { isCoroutine: true, origin: None });
Object.assign(AsyncGenerator.prototype, {
  isAsync: true,
  stepped: false,
});

export const nameOf = (w: Resumable): string => w.name ?? w.S.code.info.name;
export const qualnameOf = (w: Resumable): string => w.qualname ?? w.S.code.info.qualname;

export const isResumable = (x: Value): x is Resumable => x !== undefined && x.isFrame === true;

/** What a wrapper is called in messages. */
export function kindOf(w: Resumable): string {
  if (w.isCoroutine) return 'coroutine';
  return w.isAsync ? 'async generator' : 'generator';
}

export const kindOfCode = (code: Code): string => {
  const f = code.info.flags;
  if (f & CO.COROUTINE) return 'coroutine';
  return f & CO.ASYNC_GENERATOR ? 'async generator' : 'generator';
};

/** May it be awaited: a coroutine, or a generator marked by `types.coroutine`. */
export const isCoroutineLike = (w: Resumable): boolean =>
  w.isCoroutine || (w instanceof Generator && (flagsOf(w) & CO.ITERABLE_COROUTINE) !== 0);

export const flagsOf = (w: Resumable): number => w.S.code.info.flags;
