import { type Code, CO, ST } from '../../abi.ts';
import { caught, err, isError, setContext } from '../core/exceptions.ts';
import { stepping } from '../core/protocols.ts';
import type { Value } from '../core/object.ts';
import { watchFrame } from './dropped-frames.ts';
import { AsyncGenerator, Coroutine, Generator, kindOfCode, State } from './state.ts';

/** See `Runtime.state`. */
export const state = (code: Code): State => new State(code);

const setPrototypeOf = Object.setPrototypeOf;

/** See `Runtime.gen`. `f` is the function, whose name the object takes; undefined for a generator expression. */
export function gen(S: State, body: Value, f: Value): Value {
  setPrototypeOf(body, stepping);
  const { info } = S.code;
  const name = f?.pyname ?? info.name;
  const qualname = f?.pyqual ?? info.qualname;
  const { flags } = info;
  if (flags & CO.COROUTINE) {
    const w = new Coroutine(S, body, name, qualname);
    watchFrame(w);
    return w;
  }
  if (flags & CO.ASYNC_GENERATOR) {
    const w = new AsyncGenerator(S, body, name, qualname);
    watchFrame(w);
    return w;
  }
  const w = new Generator(S, body, name, qualname);
  if (flags & CO.CLEANUP) watchFrame(w);
  return w;
}

/** See `Runtime.failed`. */
export function failed(e: unknown, l: number, code: Code, S: State): Value {
  S.st = ST.CLOSED;
  const exc = caught(e, l, code);
  const stops = isError(exc, 'StopIteration');
  if (!stops && !(code.info.flags & CO.ASYNC_GENERATOR && isError(exc, 'StopAsyncIteration'))) return exc;
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
