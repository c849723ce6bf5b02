import type { TraceEvent } from '../../../sandbox/trace.ts';
import { randomFrom } from './random-events.ts';

const WAITS = [
  'sleep(2)',
  'gather()',
  'lock.acquire()',
  undefined,
  'queue.get() of a queue with a long name',
];

/** What an event loop might have done with its tasks. */
export function randomLoop(seed: number, length: number): TraceEvent[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const events: TraceEvent[] = [];
  const live: number[] = [];
  let [at, tasks, calls] = [0, 0, 0];
  const say = (event: Record<string, unknown>) =>
    events.push({ at, ...event } as unknown as TraceEvent);
  const make = () => {
    const task = ++tasks;
    live.push(task);
    say({
      type: 'task',
      task,
      name: pick([`Task-${task}`, 'a task with a name of its own']),
      by: 0,
    });
    say({ type: 'soon', call: ++calls, text: 'step()', task, by: 0 });
  };
  const step = () => {
    if (live.length === 0) return make();
    const task = pick(live);
    say({ type: 'calls', call: calls });
    say({ type: 'step', task });
    if (random(6) === 0) say({ type: 'cancel', task: pick(live), by: pick([0, -1]) });
    if (random(4) === 0) {
      live.splice(live.indexOf(task), 1);
      return say({
        type: 'done',
        task,
        by: 0,
        ...pick([{ value: '5' }, { error: 'ValueError: x' }, { cancelled: true }]),
      });
    }
    say({ type: 'timer', call: ++calls, text: 'wake()', when: at + 1, by: 0 });
    const text = pick(WAITS);
    say({
      type: 'waits',
      task,
      ...(text !== undefined && { text }),
      ...(random(3) === 0 && { other: pick([...live, task]) }),
    });
  };
  const wake = () => {
    if (live.length > 0)
      say({ type: 'woken', task: pick(live), ...(random(2) && { other: pick(live) }) });
  };
  const tick = () => {
    const to = at + pick([0.001, 0.25, 1, 7, 120]);
    say({ type: 'clock', to });
    at = to;
  };
  const moves = [make, step, step, step, step, wake, tick];
  while (events.length < length) pick(moves)();
  return events;
}
