import type { FrameNumber, ResumedBy, TraceEvent } from '../../../sandbox/trace.ts';

/** A source of numbers that is the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state >>> 8) % below;
  };
}

const VALUES = [
  'None',
  '5',
  "'a word'",
  "['one', 'two', 'three']",
  '日本語のテキスト',
  '🙂',
  '<Future pending>',
  `'${'x'.repeat(60)}'`,
];
const ERRORS = [
  'ValueError: x',
  'StopIteration',
  'RuntimeError: generator ignored GeneratorExit',
  'GeneratorExit',
];
const KINDS = ['generator', 'coroutine', 'async_generator'] as const;

/** A run of frames as it might have been: each event is one that may follow those before it. */
export function randomEvents(seed: number, length: number): TraceEvent[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const events: TraceEvent[] = [];
  const idle: FrameNumber[] = [];
  const done: FrameNumber[] = [];
  /** The caller, then the frames that run, each resumed by the one before it. */
  const stack: FrameNumber[] = [random(4) === 0 ? -1 : 0];
  /** The delegates below each frame, while it is suspended. */
  const below = new Map<FrameNumber, FrameNumber[]>();
  let [frames, at] = [0, 0];
  const say = (event: Record<string, unknown>) =>
    events.push({ at, line: 1 + random(40), ...event } as unknown as TraceEvent);
  const top = () => stack.at(-1) as FrameNumber;

  const create = () => {
    const [frame, name] = [
      ++frames,
      pick(['f', 'count', 'outer.<locals>.inner', 'a_long_name_of_a_function']),
    ];
    say({
      type: 'created',
      frame,
      kind: pick(KINDS),
      name,
      cell: 'c',
      firstLine: 1,
      by: top(),
      locals: {},
    });
    idle.push(frame);
  };
  const resume = () => {
    const [frame] = idle.splice(random(idle.length), 1);
    if (frame === undefined) return create();
    const how: ResumedBy = pick(['next', 'send', 'throw', 'close']);
    const chain = [frame, ...(below.get(frame) ?? [])];
    below.delete(frame);
    const through = chain.slice(0, -1);
    const value = how === 'send' || how === 'throw' ? { value: pick(VALUES) } : {};
    say({
      type: 'resumed',
      frame: chain.at(-1),
      by: top(),
      how,
      ...value,
      ...(through.length > 0 && { through }),
    });
    stack.push(...chain);
    roots.push(chain.length);
  };
  /** How many frames each resume has put on the stack. */
  const roots: number[] = [];
  const leave = () => {
    if (stack.length < 2) return resume();
    const count = roots.at(-1) as number;
    const [frame, above] = [top(), stack.at(-2) as FrameNumber];
    if (random(3) > 0) {
      roots.pop();
      const chain = stack.splice(-count);
      const through = chain.slice(0, -1);
      say({
        type: 'yielded',
        frame,
        value: pick(VALUES),
        suspendedAt: 1 + random(40),
        to: top(),
        locals: {},
        ...(through.length > 0 && { through }),
      });
      below.set(chain[0] as FrameNumber, chain.slice(1));
      idle.push(chain[0] as FrameNumber);
      return;
    }
    stack.pop();
    done.push(frame);
    if (random(2)) say({ type: 'returned', frame, value: pick(VALUES), to: above });
    else say({ type: 'raised', frame, error: pick(ERRORS), to: above });
    if (count > 1) {
      say({ type: 'continued', frame: above, value: pick(VALUES) });
      roots[roots.length - 1] = count - 1;
    } else roots.pop();
  };
  const delegate = () => {
    if (stack.length < 2) return resume();
    const [target] = idle.splice(random(idle.length), 1);
    if (target === undefined || random(4) === 0) {
      if (target !== undefined) idle.push(target);
      say({
        type: 'delegated',
        frame: top(),
        target: pick(VALUES),
        how: 'await',
        suspendedAt: 3,
        locals: {},
      });
      return say({ type: 'continued', frame: top(), value: pick(VALUES) });
    }
    say({
      type: 'delegated',
      frame: top(),
      target,
      how: pick(['await', 'yield from']),
      suspendedAt: 1 + random(40),
      locals: {},
    });
    const chain = [target, ...(below.get(target) ?? [])];
    below.delete(target);
    const through = [...stack.slice(-(roots.at(-1) as number)), ...chain.slice(0, -1)];
    const by = stack.at(-(roots.at(-1) as number) - 1);
    stack.push(...chain);
    roots[roots.length - 1] = (roots.at(-1) as number) + chain.length;
    say({ type: 'resumed', frame: top(), by, how: 'next', through });
  };
  const refuse = () => {
    const frame = random(3) ? pick([...done, ...stack.slice(1)]) : idle[0];
    if (frame === undefined) return create();
    say({
      type: 'refused',
      frame,
      by: top(),
      how: pick(['next', 'send', 'close']),
      value: pick(VALUES),
      ...(random(3) && { error: pick(ERRORS) }),
    });
  };
  const tick = () => {
    at += 1 + random(3);
    say({ type: 'clock', to: at });
  };
  const moves = [create, resume, resume, resume, leave, leave, leave, delegate, refuse, tick];
  while (events.length < length) pick(moves)();
  return events;
}
