import { CO, type Code, ST } from '../../abi.ts';
import { caught, err, isError, setContext } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { watchFrame } from './dropped-frames.ts';
import { origin, running } from './running.ts';
import {
  AsyncGenerator,
  Coroutine,
  type FrameClass,
  Generator,
  kindOfCode,
  type Resumable,
  State,
} from './state.ts';
import { tracer } from './tracing.ts';

/** See `Runtime.state`. */
export function state(code: Code): State {
  return new State(code);
}

/** See `Runtime.gen`. `f` is the function, whose name the object takes; undefined for a generator expression. */
export function gen(S: State, body: Value, f: Value): Value {
  const { Frame, isWatched } = (S.code as Value).frames ?? framesOf(S.code);
  const w: Resumable = new Frame(S, body);
  if (f !== undefined && (f.pyname !== undefined || f.pyqual !== undefined)) {
    w.name = f.pyname;
    w.qualname = f.pyqual;
  }
  if (isWatched) {
    if (w.isCoroutine && origin.depth > 0) (w as Coroutine).origin = callers();
    watchFrame(w);
  }
  return w;
}

/** What is the same for all frames of a code object. */
function framesOf(code: Code): { Frame: FrameClass; isWatched: boolean } {
  const { flags } = code.info;
  const kind =
    flags & CO.COROUTINE ? Coroutine : flags & CO.ASYNC_GENERATOR ? AsyncGenerator : Generator;
  const frames = { Frame: kind, isWatched: (flags & WATCHED) !== 0 };
  (code as Value).frames = frames;
  return frames;
}

/** `cr_origin`: (file, line, function) of the frames that led to the call of a coroutine function, innermost first. */
function callers(): Value {
  const list: Value[] = [];
  // The innermost frame is the function's own.
  let isOwn = true;
  for (const { code, l } of running.places()) {
    if (list.length === origin.depth) break;
    if (!isOwn) list.push(new Tuple([code.unit.filename, lineOf(code, l), code.info.name]));
    isOwn = false;
  }
  return new Tuple(list);
}

const WATCHED = CO.CLEANUP | CO.COROUTINE | CO.ASYNC_GENERATOR;

/** See `Runtime.failed`. */
export function failed(
  e: unknown,
  l: number,
  code: Code,
  S: State,
  names?: string[],
  values?: Value[],
): Value {
  // What goes with the frame's variables still finds it running.
  const exc = caught(e, l, code, names, values);
  tracer?.failed(S, exc, l);
  S.l = ST.CLOSED;
  const stops = isError(exc, 'StopIteration');
  if (!stops && !(code.info.flags & CO.ASYNC_GENERATOR && isError(exc, 'StopAsyncIteration')))
    return exc;
  const wrapped = err('RuntimeError', `${kindOfCode(code)} raised ${exc.T.name}`);
  wrapped.cause = exc;
  wrapped.suppress = true;
  setContext(wrapped);
  wrapped.ctx = exc;
  return wrapped;
}

/** See `Runtime.out`. */
export function out(S: State, v: Value, l: number): Value {
  S.l = l;
  return v;
}
