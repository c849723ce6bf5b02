import type { FrameNumber, LoopNumber, TraceEvent } from '../../../sandbox/trace.ts';
import type { StateName } from '../../book/states.ts';
import type { Run } from '../run.ts';
import type { FrameNow } from '../states.ts';
import { briefly, stateOf, stateWords } from '../words.ts';
import { tree } from './tree.ts';

/** Who waits for whom at one moment of a run: a frame stands below the one that delegates to it, a task below the one that waits for it. */

/** A line of the tree. */
export interface ChainNode {
  depth: number;
  name: string;
  /** Of a frame; a task and what is no frame of the program have none. */
  state?: StateName;
  /** What is said of it, and the same where there is less room. */
  words: string;
  brief?: string;
}

/** A task that has not ended, as far as the events have come. */
interface TaskNow {
  task: LoopNumber;
  name: string;
  frame?: FrameNumber;
  /** The task that it waits for, or what else. */
  other?: LoopNumber | undefined;
  words: string;
  /** Those that it has gathered, or made in a group. */
  gathered: readonly LoopNumber[];
}

/** The tree after the event of an index. Frames that have finished are not in it. */
export function chainAt({ events, states, names }: Run, at: number): ChainNode[] {
  const live = [...(states[at]?.values() ?? [])].filter(
    ({ state, dropped }) => state !== 'finished' && !dropped,
  );
  const tasks = tasksAfter(events.slice(0, at + 1));
  const placed = new Set<unknown>();
  const frames = (root: FrameNow, depth: number): ChainNode[] => {
    const chain = tree(live.filter(({ frame }) => reaches(live, root, frame)));
    return chain.flatMap(({ now, depth: below }) => {
      if (placed.has(now)) return [];
      placed.add(now);
      const words = { words: stateWords(now), brief: stateWords(now, 'short') };
      const node = {
        depth: depth + below,
        name: names.of(now.frame),
        state: stateOf(now),
        ...words,
      };
      if (typeof now.delegate !== 'string') return [node];
      return [node, { depth: node.depth + 1, name: briefly(now.delegate), words: '' }];
    });
  };
  const task = (each: TaskNow, depth: number): ChainNode[] => {
    if (placed.has(each)) return [];
    placed.add(each);
    const root = live.find(({ frame }) => frame === each.frame);
    const own = root ? frames(root, depth + 1) : [];
    const below = tasks.filter((one) => awaits(each, one) && !placed.has(one));
    // A task that is awaited by name stands there itself.
    const last = own.at(-1);
    const end = last?.depth ?? depth;
    const isNamed = last?.state === undefined && below.some(({ name }) => name === last?.name);
    return [
      { depth, name: each.name, words: each.words },
      ...own.slice(0, isNamed ? -1 : undefined),
      ...below.flatMap((one) => task(one, isNamed ? end : end + 1)),
    ];
  };
  const awaited = new Set(tasks.flatMap(({ other, gathered }) => [other, ...gathered]));
  const first = tasks.filter((each) => !awaited.has(each.task));
  const forest = [...first, ...tasks].flatMap((each) => task(each, 0));
  return [...forest, ...tree(live).flatMap(({ now, depth }) => (depth > 0 ? [] : frames(now, 0)))];
}

/** Does a frame delegate to another, perhaps through others? */
function reaches(live: FrameNow[], root: FrameNow, frame: FrameNumber): boolean {
  const seen = new Set<FrameNow>();
  for (let now: FrameNow | undefined = root; now && !seen.has(now); ) {
    if (now.frame === frame) return true;
    seen.add(now);
    const { delegate }: FrameNow = now;
    now = live.find((each) => each.frame === delegate);
  }
  return false;
}

const awaits = ({ other, gathered }: TaskNow, { task }: TaskNow): boolean =>
  other === task || gathered.includes(task);

/** The tasks that have not ended. */
function tasksAfter(events: readonly TraceEvent[]): TaskNow[] {
  const tasks = new Map<LoopNumber, TaskNow>();
  const change = (task: LoopNumber, words: string, other?: LoopNumber) => {
    const now = tasks.get(task);
    if (now) tasks.set(task, { ...now, words, other });
  };
  const gather = ({ type, task, other }: Extract<TraceEvent, { type: 'awaits' | 'unawaits' }>) => {
    const now = tasks.get(task);
    if (!now || other === undefined) return;
    const rest = now.gathered.filter((one) => one !== other);
    tasks.set(task, { ...now, gathered: type === 'awaits' ? [...rest, other] : rest });
  };
  for (const event of events) {
    if (event.type === 'task') {
      const { task, name, frame } = event;
      const its = frame === undefined ? {} : { frame };
      tasks.set(task, { task, name, ...its, words: 'ready', gathered: [] });
    } else if (event.type === 'step') change(event.task, 'is stepped');
    else if (event.type === 'woken') change(event.task, 'ready');
    else if (event.type === 'awaits' || event.type === 'unawaits') gather(event);
    else if (event.type === 'waits') {
      const { task, other, text } = event;
      const what = text ?? tasks.get(other ?? -1)?.name;
      const isTurn = what === undefined && event.future === undefined;
      change(task, isTurn ? 'ready' : `waits for ${briefly(what ?? 'a future')}`, other);
    } else if (event.type === 'done' && event.task !== undefined) tasks.delete(event.task);
  }
  return [...tasks.values()];
}

/** The moment to show: after the last event at a line; else the last one at which most frames and tasks are there. */
export function momentOf(run: Run, line?: number): number {
  const at = run.events.findLastIndex((event) => event.line === line);
  if (line !== undefined && at >= 0) return at;
  const sizes = run.events.map((_, index) => chainAt(run, index).length);
  return sizes.lastIndexOf(Math.max(...sizes));
}
