import type {
  FrameClosed,
  FrameContinued,
  FrameDelegated,
  FrameNumber,
  FrameRaised,
  FrameRefused,
  FrameResumed,
  FrameYielded,
  ResumedBy,
  TraceEvent,
} from '../../../sandbox/trace.ts';
import type { FrameNames } from '../names.ts';
import type { Frames } from '../states.ts';
import { briefly, callWords, noteHow, returnWords, seconds } from '../words.ts';

/** How an arrow is meant: `soft` for what is only bookkeeping, or expected. */
export type Tone = 'plain' | 'soft' | 'failed';

/** An arrow between two lanes, which a frame's number names. */
export interface RowArrow {
  from: FrameNumber;
  to: FrameNumber;
  label: string;
  tone: Tone;
  /** What goes back to a caller while the frame stays. */
  dashed?: true;
  /** It does not reach its lane; what comes back is said below it, nothing where nothing does. */
  back?: string;
  /** Frames that it passes through, which do not run. */
  through?: FrameNumber[];
}

/** One row of a sequence diagram. */
export interface Row {
  /** The events that it stands for: indices of the first and the last. */
  first: number;
  last: number;
  line?: number;
  arrow?: RowArrow;
  /** Words beside a lane. `head`: the frame's name, where its lane begins. */
  note?: { lane: FrameNumber; text: string; tone: Tone; head?: true };
  /** The virtual clock moved to here. */
  clock?: string;
  /** Stands for rows that are left out. */
  folded?: string;
}

/** What the making of rows knows of the run. */
interface Context {
  events: readonly TraceEvent[];
  /** The frames before each event, and at the end. */
  before: (index: number) => Frames;
  names: FrameNames;
  /** How each frame was resumed last. */
  how: Map<FrameNumber, ResumedBy>;
  /** The frame of each task. */
  tasks: Map<number, FrameNumber>;
}

/** The rows of a run, in order; several events of which one follows from the other share one. */
export function rowsOf(
  events: readonly TraceEvent[],
  states: readonly Frames[],
  names: FrameNames,
): Row[] {
  const before = (index: number): Frames => states[index - 1] ?? new Map();
  const context: Context = { events, before, names, how: new Map(), tasks: new Map() };
  const rows: Row[] = [];
  events.forEach((event, index) => {
    if (event.type === 'task' && event.frame !== undefined)
      context.tasks.set(event.task, event.frame);
    const previous = rows.at(-1);
    const joined = previous && previous.last === index - 1 && join(previous, event, context, index);
    if (!joined) {
      const row = rowOf(event, index, context);
      if (row) rows.push({ first: index, last: index, ...lineOf(event), ...row });
    }
    noteHow(context.how, event);
  });
  return rows;
}

type Drawn = Omit<Row, 'first' | 'last' | 'line'>;

/** A yield's line is said by the state that follows. */
const lineOf = (event: TraceEvent): { line?: number } =>
  event.line === undefined || event.type === 'yielded' ? {} : { line: event.line };

function rowOf(event: TraceEvent, index: number, context: Context): Drawn | undefined {
  const { names, before, tasks } = context;
  switch (event.type) {
    case 'created': {
      const { frame, by } = event;
      const arrow = {
        from: by,
        to: frame,
        label: names.call(frame),
        tone: 'soft',
      } as const;
      return { arrow, note: head(frame, names) };
    }
    case 'met':
      return { note: head(event.frame, names) };
    case 'resumed':
      return { arrow: resumeArrow(event) };
    case 'yielded':
      return { arrow: yieldArrow(event, context.how.get(event.frame)) };
    case 'returned': {
      const { frame, to } = event;
      const label = returnWords(event, before(index), context.how.get(frame));
      return { arrow: { from: frame, to, label, tone: 'plain' } };
    }
    case 'raised':
      return { arrow: raiseArrow(event, context.how.get(event.frame)) };
    case 'delegated':
      return delegation(event);
    case 'continued':
      return { note: { lane: event.frame, ...continuation(event) } };
    case 'refused':
      return { arrow: { ...refusal(event), back: event.error ?? '' } };
    case 'closed':
      return { arrow: closing(event) };
    case 'dropped':
      return { note: { lane: event.frame, text: 'no reference is left', tone: 'soft' } };
    case 'cancel': {
      const frame = tasks.get(event.task);
      if (frame === undefined) return undefined;
      return { arrow: { from: event.by, to: frame, label: 'cancel()', tone: 'failed' } };
    }
    case 'clock':
      return { clock: seconds(event.to) };
    default:
      return undefined;
  }
}

const head = (lane: FrameNumber, names: FrameNames) =>
  ({ lane, text: names.head(lane), tone: 'plain', head: true }) as const;

function resumeArrow({ by, frame, how, value, through }: FrameResumed): RowArrow {
  const label = callWords(how, value);
  return { from: by, to: frame, label, tone: 'plain', ...(through && { through }) };
}

/** A frame that yields while it is being closed breaks the rules. */
function yieldArrow({ frame, to, value, through }: FrameYielded, how?: ResumedBy): RowArrow {
  const defies = how === 'close' || how === 'aclose';
  const label = `yield ${briefly(value)}${defies ? ', in spite of close()' : ''}`;
  const tone = defies ? 'failed' : 'plain';
  return { from: frame, to, label, tone, dashed: true, ...(through && { through }) };
}

/** `close()` takes its own GeneratorExit back: no failure. */
function raiseArrow({ frame, to, error }: FrameRaised, how: ResumedBy | undefined): RowArrow {
  const closing = /^GeneratorExit\b/.test(error) && (how === 'close' || how === 'aclose');
  return { from: frame, to, label: error, tone: closing ? 'soft' : 'failed' };
}

function delegation({ frame, target, how }: FrameDelegated): Drawn {
  if (typeof target === 'number')
    return { arrow: { from: frame, to: target, label: how, tone: 'plain' } };
  return { note: { lane: frame, text: `${how} ${briefly(target)}`, tone: 'plain' } };
}

function continuation({ value, error }: FrameContinued): { text: string; tone: Tone } {
  if (error) return { text: `gets ${error}`, tone: 'failed' };
  return { text: value === undefined ? 'goes on' : `gets ${briefly(value)}`, tone: 'plain' };
}

function refusal({ by, frame, how, value, error, through }: FrameRefused): RowArrow {
  const label = callWords(how, value);
  return {
    from: by,
    to: frame,
    label,
    tone: error ? 'failed' : 'soft',
    ...(through && { through }),
  };
}

function closing({ by, frame, how, error }: FrameClosed): RowArrow {
  const arrow: RowArrow = { from: by, to: frame, label: callWords(how), tone: 'plain' };
  return error ? { ...arrow, tone: 'failed', back: error } : arrow;
}

/** Lets an event share the row before it; false where it needs one of its own. */
function join(row: Row, event: TraceEvent, { events }: Context, index: number): boolean {
  const last = events[index - 1] as TraceEvent;
  const joins =
    (event.type === 'resumed' && beginsDelegation(last, event)) ||
    (event.type === 'continued' && endsWith(last, event));
  if (!joins) return false;
  row.last = index;
  if (event.type === 'resumed' && row.arrow) {
    const quiet = event.how === 'next' || (event.how === 'send' && event.value === 'None');
    if (!quiet) row.arrow.label += ` ${callWords(event.how, event.value)}`;
  }
  return true;
}

/** The delegate's first step is part of the delegation. */
function beginsDelegation(last: TraceEvent, { frame, through }: FrameResumed): boolean {
  return last.type === 'delegated' && last.target === frame && through?.at(-1) === last.frame;
}

/** What a frame goes on with has just been drawn as what its delegate returned, or as what was sent. */
function endsWith(last: TraceEvent, { frame, value, error }: FrameContinued): boolean {
  if (last.type === 'returned' || last.type === 'raised' || last.type === 'yielded')
    return last.to === frame;
  if (last.type !== 'resumed' || last.frame !== frame) return false;
  return error === undefined && (value === undefined || value === (last.value ?? 'None'));
}
