/** What a suspended body is asked for: to raise an exception, or to say its locals. */
import { ST } from '../../abi.ts';
import { setContext } from '../core/exceptions.ts';
import { type Live, liveLocals, writeLive } from '../core/live.ts';
import type { Value } from '../core/object.ts';
import { D, reap } from './dropped.ts';
import { INSPECT, type State } from './state.ts';
import { tracer } from './tracing.ts';

const { RUNNING, CLOSED } = ST;

/** Does what is raised get the exception that the frame itself handles as its context? */
let chaining = false;

/** Says so for the next exception that a body is sent. */
export function chain(isChaining: boolean): void {
  chaining = isChaining;
}

/**
 * See `Runtime.taken`. The body stands in `yield*` on this generator: it raises what was thrown in, or says the frame's
 * locals and waits on.
 */
export function* taken(
  S: State,
  names: string[],
  values: Value[],
  later?: number,
  set?: (values: Value[]) => void,
): Generator<Value, void> {
  while (S.x === INSPECT) {
    S.x = undefined;
    S.q = { names, values, set };
    yield undefined;
  }
  const e = S.x;
  if (e === undefined || later !== undefined) return;
  tracer?.threw(S, e);
  const { l } = S;
  S.l = RUNNING;
  // What the frame was suspended in, a delegate above all, goes before any of its handlers runs.
  if (D[0] !== 0) reap(l, S.code);
  const isHandling = S.h !== undefined;
  S.x = S.h = S.k = undefined;
  if (chaining && isHandling) setContext(e);
  throw e;
}

/** The locals of a frame, by name; of one that runs, if its source mentions frames. */
export function locals(S: State, g: Iterable<Value> | undefined): [string, Value][] {
  if (S.live !== undefined) return liveLocals(S.live as Live);
  if (g === undefined || S.l === RUNNING || S.l === CLOSED) return [];
  const { names, values } = inspected(S, g);
  return names.map((n, i): [string, Value] => [n, values[i]]).filter(([, v]) => v !== undefined);
}

/** What a suspended body answers when it is asked for its locals. */
function inspected(S: State, g: Iterable<Value>): NonNullable<State['q']> {
  S.x = INSPECT;
  (g as Value).next(INSPECT);
  const { q } = S;
  S.q = undefined;
  return q as NonNullable<State['q']>;
}

/** Sets a local of a frame; false where it has none of that name, or its source does not mention frames, so that nobody can. */
export function writeLocal(
  S: State,
  g: Iterable<Value> | undefined,
  name: string,
  value: Value,
): boolean {
  if (S.live !== undefined) return writeLive(S.live as Live, name, value);
  if (g === undefined || S.l === RUNNING || S.l === CLOSED) return false;
  const { names, values, set } = inspected(S, g);
  const at = names.indexOf(name);
  if (at < 0 || set === undefined) return false;
  values[at] = value;
  set(values);
  return true;
}
