import type { FrameNumber, FrameReturned, ResumedBy, TraceEvent } from '../../sandbox/trace.ts';
import type { FrameNames } from './names.ts';
import type { Frames } from './states.ts';
import { callWords, noteHow, returnWords, seconds, stateWords } from './words.ts';

/** A drawing in words: for those who listen, for print, and to be compared. */

/** What one event says. */
export interface Sentence {
  /** Index of the event. */
  at: number;
  line?: number;
  text: string;
}

/** What the sentences are made from. */
interface Story {
  names: FrameNames;
  /** The frames before and after the event. */
  before: Frames;
  after: Frames;
  tasks: Map<number, string>;
  /** How each frame was resumed last. */
  how: Map<FrameNumber, ResumedBy>;
}

/**
 * A sentence for each event that a drawing shows.
 *
 * @param loop whether what the event loop does is told too
 */
export function sentencesOf(
  events: readonly TraceEvent[],
  states: readonly Frames[],
  names: FrameNames,
  loop = false,
): Sentence[] {
  const tasks = new Map<number, string>();
  const how = new Map<FrameNumber, ResumedBy>();
  return events.flatMap((event, at) => {
    noteHow(how, event);
    if (event.type === 'task') tasks.set(event.task, event.name);
    const none: Frames = new Map();
    const story = { names, before: states[at - 1] ?? none, after: states[at] ?? none, tasks, how };
    const text = frameSentence(event, story) ?? (loop ? loopSentence(event, story) : undefined);
    if (text === undefined) return [];
    const begun = text.replace(/^the /, 'The ');
    return [{ at, ...(event.line !== undefined && { line: event.line }), text: begun }];
  });
}

const KINDS = {
  generator: 'generator',
  coroutine: 'coroutine',
  async_generator: 'async generator',
} as const;

function frameSentence(event: TraceEvent, story: Story): string | undefined {
  const { names, before, after } = story;
  const name = (frame: FrameNumber) => names.of(frame);
  const state = (frames: Frames, frame: FrameNumber) => {
    const now = frames.get(frame);
    return now ? stateWords(now) : 'there';
  };
  switch (event.type) {
    case 'created': {
      const { frame, by, kind } = event;
      return `${name(by)} calls ${names.call(frame)}: the ${KINDS[kind]} ${name(frame)} is created.`;
    }
    case 'met':
      return `${name(event.frame)}, made by an earlier run, is ${state(after, event.frame)}.`;
    case 'resumed': {
      const { by, frame, how, value } = event;
      return `${name(by)} resumes ${name(frame)}${byWay(event.through, story)} with ${callWords(how, value)}.`;
    }
    case 'yielded': {
      const { frame, to, value } = event;
      const where = `${name(to)}${byWay(event.through, story)}`;
      const how = story.how.get(frame);
      const defiance = how === 'close' || how === 'aclose' ? ', in spite of close(),' : '';
      return `${name(frame)} yields ${value} to ${where}${defiance} and is ${state(after, frame)}.`;
    }
    case 'returned':
      return returnSentence(event, story);
    case 'raised':
      return `${name(event.frame)} ends with ${event.error}, which goes on to ${name(event.to)}; it is finished.`;
    case 'delegated': {
      const { frame, target, how } = event;
      const to = typeof target === 'number' ? name(target) : target;
      return `${name(frame)} delegates to ${to} (${how})${atLine(event.suspendedAt)}.`;
    }
    case 'continued':
      if (event.error) return `${name(event.frame)} goes on with the exception ${event.error}.`;
      return `${name(event.frame)} goes on${event.value === undefined ? '' : ` with ${event.value}`}.`;
    case 'refused': {
      const { by, frame, how, value, error } = event;
      const call = `${name(by)} calls ${callWords(how, value)} on ${name(frame)}${byWay(event.through, story)}`;
      return `${call}, which is ${state(before, frame)}: ${error ?? 'nothing happens'}.`;
    }
    case 'closed': {
      const { by, frame, how, error } = event;
      const end = error ? `, which ends it: ${error}` : ', which ends it';
      return `${name(by)} calls ${callWords(how)} on ${name(frame)} before any line of it has run${end}.`;
    }
    case 'dropped':
      return `Nobody refers to ${name(event.frame)} any more.`;
    case 'line': {
      const who = event.frame !== 0 ? name(event.frame) : event.function && `${event.function}()`;
      return `${who ?? name(0)} comes to line ${event.line}.`;
    }
    case 'cancel':
      return `${name(event.by)} cancels ${taskName(event.task, story)}.`;
    case 'clock':
      return `The virtual clock moves to ${seconds(event.to)}.`;
    default:
      return undefined;
  }
}

/** Who called it gets the value itself, or the exception that carries it. */
function returnSentence(event: FrameReturned, { names, before, how }: Story): string {
  const [from, to] = [names.of(event.frame), names.of(event.to)];
  const words = returnWords(event, before, how.get(event.frame));
  if (words.startsWith('return '))
    return `${from} returns ${event.value} to ${to} and is finished.`;
  return `${from} returns ${event.value} and is finished: ${to} gets ${words}.`;
}

const byWay = (through: FrameNumber[] | undefined, { names }: Story): string =>
  through?.length ? ` through ${through.map((frame) => names.of(frame)).join(' and ')}` : '';

const atLine = (line: number | undefined): string => (line === undefined ? '' : ` at line ${line}`);

function loopSentence(event: TraceEvent, story: Story): string | undefined {
  const { names } = story;
  switch (event.type) {
    case 'task': {
      const of = event.frame === undefined ? '' : ` for ${names.of(event.frame)}`;
      return `${names.of(event.by)} makes ${event.name}${of}.`;
    }
    case 'timer':
      return `${names.of(event.by)} sets a timer for ${seconds(event.when)}: ${event.text}.`;
    case 'step':
      return `The loop steps ${taskName(event.task, story)}.`;
    case 'waits': {
      const { task, text, other } = event;
      const what = text ?? (other === undefined ? 'its next turn' : taskName(other, story));
      return `${taskName(task, story)} waits for ${what}.`;
    }
    case 'awaits':
    case 'unawaits': {
      if (event.other === undefined) return undefined;
      const is = event.type === 'awaits' ? 'is' : 'is no longer';
      return `${taskName(event.other, story)} ${is} awaited by ${taskName(event.task, story)}.`;
    }
    case 'woken':
      return `${taskName(event.task, story)} is woken.`;
    case 'done': {
      if (event.task === undefined) return undefined;
      return `${taskName(event.task, story)} is done: ${outcome(event)}.`;
    }
    default:
      return undefined;
  }
}

const outcome = (event: { value?: string; error?: string; cancelled?: true }): string =>
  event.cancelled ? 'cancelled' : (event.error ?? event.value ?? 'None');

const taskName = (task: number, { tasks }: Story): string => tasks.get(task) ?? `task ${task}`;
