import { CO, type Code, ST } from '../../abi.ts';
import { caught, err, isError, setContext } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { stepping } from '../core/protocols.ts';
import { watchFrame } from './dropped-frames.ts';
import { origin, running } from './running.ts';
import {
  AsyncGenerator,
  Coroutine,
  Generator,
  kindOfCode,
  type Resumable,
  State,
} from './state.ts';

/** See `Runtime.state`. */
export const state = (code: Code): State => new State(code);

const setPrototypeOf = Object.setPrototypeOf;

/** See `Runtime.gen`. `f` is the function, whose name the object takes; undefined for a generator expression. */
export function gen(S: State, body: Value, f: Value): Value {
  setPrototypeOf(body, stepping);
  const { flags } = S.code.info;
  const w: Resumable =
    flags & CO.COROUTINE
      ? new Coroutine(S, body)
      : flags & CO.ASYNC_GENERATOR
        ? new AsyncGenerator(S, body)
        : new Generator(S, body);
  if (f !== undefined && (f.pyname !== undefined || f.pyqual !== undefined)) {
    w.name = f.pyname;
    w.qualname = f.pyqual;
  }
  if (flags & CO.COROUTINE && origin.depth > 0) (w as Coroutine).origin = callers();
  if (flags & WATCHED) watchFrame(w);
  return w;
}

/** `cr_origin`: (file, line, function) of the frames that led to the call of a coroutine function, innermost first. */
function callers(): Value {
  const list: Value[] = [];
  // The innermost frame is the function's own.
  for (let f = running.frame(1); f !== undefined && list.length < origin.depth; f = f.caller())
    list.push(new Tuple([f.code.unit.filename, f.line, f.code.info.name]));
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
  S.st = ST.CLOSED;
  const exc = caught(e, l, code, names, values);
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
  S.st = ST.SUSPENDED;
  return v;
}
