import type { ResumedBy, TraceEvent } from '../../../sandbox/trace.ts';
import { type FrameNow, frameStates } from '../states.ts';
import { returnWords } from '../words.ts';

/** A grid of the protocol: in each state of a frame, what each operation does. What CPython answers has been printed by a recorded cell. */

/** One square. */
export interface Square {
  state: FrameNow['state'];
  /** As Python: `g.send(6)`. */
  operation: string;
  /** `'one'`, `None`, `StopIteration`, `ValueError: generator already executing`. */
  answer: string;
  /** The state after it. */
  after: FrameNow['state'];
}

export interface Grid {
  kind: FrameNow['kind'];
  states: FrameNow['state'][];
  operations: string[];
  squares: Square[];
}

const KINDS: Record<string, FrameNow['kind']> = {
  GEN: 'generator',
  CORO: 'coroutine',
  AGEN: 'async_generator',
};

/**
 * The grid that a cell has printed: lines of `STATE | OPERATION | ANSWER | STATE`, where states are called as `inspect` does (`GEN_CREATED`).
 * Other lines are passed over; undefined where there is none.
 */
export function gridOf(printed: string): Grid | undefined {
  const lines = printed.split('\n').flatMap((line) => {
    const [state = '', operation = '', answer = '', after = ''] = line.split(' | ');
    return after ? [{ state, operation, answer, after }] : [];
  });
  const kind = KINDS[lines[0]?.state.split('_')[0] ?? ''];
  if (!kind) return undefined;
  const squares = lines.map(({ state, operation, answer, after }) => ({
    state: stateNamed(state),
    operation,
    answer,
    after: stateNamed(after),
  }));
  const distinct = <T>(values: T[]) => [...new Set(values)];
  return {
    kind,
    states: distinct(squares.map(({ state }) => state)),
    operations: distinct(squares.map(({ operation }) => operation)),
    squares,
  };
}

const stateNamed = (name: string): FrameNow['state'] =>
  name.replace(/^.*_/, '').toLowerCase().replace('closed', 'finished') as FrameNow['state'];

/** What a reader has tried: an operation on a frame in a state, and what came of it. */
export interface Attempt extends Omit<Square, 'operation' | 'after'> {
  how: ResumedBy;
  /** What was thrown. */
  thrown?: string | undefined;
}

/** The attempts on frames of a kind that a run holds, in order. */
export function attemptsIn(events: readonly TraceEvent[], kind: FrameNow['kind']): Attempt[] {
  const states = frameStates(events);
  return events.flatMap((event, at) => {
    if (event.type !== 'resumed' && event.type !== 'refused' && event.type !== 'closed') return [];
    const frame = event.type === 'closed' ? event.frame : (event.through?.[0] ?? event.frame);
    const now = states[at - 1]?.get(frame);
    if (now?.kind !== kind) return [];
    const { how } = event;
    const thrown = how === 'throw' && 'value' in event ? event.value : undefined;
    const answer =
      event.type === 'resumed' ? endOf(events, at, frame, how) : (event.error ?? 'None');
    return answer === undefined ? [] : [{ state: now.state, how, thrown, answer }];
  });

  /** How a resume that entered the frame came back. */
  function endOf(all: readonly TraceEvent[], from: number, frame: number, how: ResumedBy) {
    for (let at = from + 1; at < all.length; at++) {
      const event = all[at] as TraceEvent;
      if (event.type === 'yielded' && (event.through?.[0] ?? event.frame) === frame)
        return how === 'close' ? undefined : event.value;
      if (event.type === 'returned' && event.frame === frame)
        return returnWords(event, states[at - 1] ?? new Map(), how).replace(/^return /, '');
      if (event.type === 'raised' && event.frame === frame)
        return how === 'close' && /^GeneratorExit\b/.test(event.error) ? 'None' : event.error;
    }
    return undefined;
  }
}

/** The square of an attempt. */
export const squareOf = ({ squares }: Grid, { state, how }: Attempt): Square | undefined =>
  squares.find((one) => one.state === state && methodIn(one.operation) === how);

/** `send` of `g.send(6)`, `next` of `next(g)`. */
const methodIn = (operation: string) => /(\w+)\(/.exec(operation)?.[1];

/** Is what came of an attempt of the same kind as CPython's answer? Values differ with the body, and with what is sent. */
export function agrees(square: Square, { answer, thrown }: Attempt): boolean {
  const named = /\.throw\((\w+)/.exec(square.operation)?.[1];
  return sortOf(square.answer, named) === sortOf(answer, /^\w+/.exec(thrown ?? '')?.[0]);
}

/** `value`, `None`, `thrown`, or an error with its words. */
function sortOf(answer: string, thrown: string | undefined): string {
  const [, error] = /^([A-Z]\w*)(: .*)?$/s.exec(answer) ?? [];
  if (!error || answer === 'None') return answer === 'None' ? 'None' : 'value';
  if (error === thrown) return 'thrown';
  return error.startsWith('Stop') ? error : answer;
}
