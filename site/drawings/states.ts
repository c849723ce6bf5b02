import type {
  FrameEvent,
  FrameNumber,
  LineReached,
  SafeRepr,
  TracedLocals,
  TraceEvent,
} from '../../sandbox/trace.ts';

/**
 * What the frames of a run are, at each of its steps: follows from the events alone. The state is what `inspect.getgeneratorstate`
 * and its like would say at that moment (checked against them: `scripts/lib/fuzz/protocol/traced.test.ts`).
 */

/** One frame at one step. Never changed: a step that changes a frame makes another of it. */
export interface FrameNow {
  frame: FrameNumber;
  kind: 'generator' | 'coroutine' | 'async_generator';
  /** `__qualname__`. */
  name: string;
  cell: string;
  firstLine: number;
  /**
   * A frame that delegates runs as long as its delegate does, and is suspended as long as that is: `delegate` tells them from a frame
   * that runs, or is suspended, itself.
   */
  state: 'created' | 'running' | 'suspended' | 'finished';
  /**
   * Where it is suspended or delegates; the first line of one that has not begun. While it runs itself, only where lines are traced; none after
   * its end.
   */
  line?: number;
  /** What it delegates to: a frame, or the text of what is none. */
  delegate?: FrameNumber | SafeRepr;
  /** Who has resumed it, while it runs; the frame above it where it was resumed through a chain. */
  caller?: FrameNumber;
  /** As they were last told. */
  locals: TracedLocals;
  /** The names by which the namespace refers to it. */
  names: readonly string[];
  /** What it returned, or the exception that left it. */
  result?: SafeRepr;
  failed?: string;
  /** Nobody refers to it any more. */
  dropped?: true;
}

/** The frames at one step, by number, in the order of their appearance. */
export type Frames = ReadonlyMap<FrameNumber, FrameNow>;

/** The frames after each event: as many as there are events. */
export function frameStates(events: readonly TraceEvent[]): Frames[] {
  let frames: Frames = new Map();
  return events.map((event) => {
    frames = after(frames, event);
    return frames;
  });
}

/** The frames after one more event. */
export function after(frames: Frames, event: TraceEvent): Frames {
  const changed = changes(frames, event as FrameEvent | LineReached);
  if (changed.length === 0) return frames;
  const next = new Map(frames);
  for (const one of changed) next.set(one.frame, one);
  return next;
}

/** The frames that an event changes, as they are after it. */
function changes(frames: Frames, event: FrameEvent | LineReached): FrameNow[] {
  switch (event.type) {
    case 'created':
      return [{ ...born(event), state: 'created', line: event.firstLine }];
    case 'met':
      return [{ ...born(event), ...whereMet(event) }];
    case 'resumed':
      return resumed(frames, event);
    case 'yielded': {
      const { frame, suspendedAt: line, locals, through = [] } = event;
      const above = through.flatMap((each) => suspended(frames.get(each)));
      return [...above, ...suspended(frames.get(frame), { line, locals })];
    }
    case 'delegated': {
      const { suspendedAt: line, target: delegate, locals } = event;
      return changed(frames, event.frame, { line, delegate, locals });
    }
    case 'continued':
      return changed(frames, event.frame, { line: undefined, delegate: undefined });
    case 'returned':
      return finished(frames, event.frame, { result: event.value });
    case 'raised':
      return finished(frames, event.frame, { failed: event.error });
    case 'closed':
      return finished(frames, event.frame, event.error ? { failed: event.error } : {});
    case 'named': {
      const names = frames.get(event.frame)?.names ?? [];
      return changed(frames, event.frame, { names: [...names, event.name] });
    }
    case 'line':
      return changed(frames, event.frame, { line: event.line, locals: event.locals });
    case 'dropped':
      return changed(frames, event.frame, { dropped: true });
    default:
      return [];
  }
}

type Born = Extract<FrameEvent, { type: 'created' | 'met' }>;

function born({ frame, kind, name, cell, firstLine, locals }: Born): Omit<FrameNow, 'state'> {
  return { frame, kind, name, cell, firstLine, locals, names: [] };
}

function whereMet(event: Extract<FrameEvent, { type: 'met' }>): Pick<FrameNow, 'state' | 'line'> {
  const { state, firstLine, suspendedAt, delegate } = event;
  const line = state === 'created' ? firstLine : suspendedAt;
  return {
    state,
    ...(line !== undefined && { line }),
    ...(delegate !== undefined && { delegate }),
  };
}

/** The frames of a chain run together: the caller of each is the one above it. */
function resumed(frames: Frames, event: Extract<FrameEvent, { type: 'resumed' }>): FrameNow[] {
  const chain = [...(event.through ?? []), event.frame];
  return chain.flatMap((frame, at) => {
    const caller = chain[at - 1] ?? event.by;
    const itself = frame === event.frame && frames.get(frame)?.delegate === undefined;
    return changed(frames, frame, {
      state: 'running',
      caller,
      ...(itself && { line: undefined }),
    });
  });
}

/** A frame that is suspended: `more` says where, unless it has been there all along. */
function suspended(frame: FrameNow | undefined, more: Changes = {}): FrameNow[] {
  return frame === undefined
    ? []
    : [patched(frame, { ...more, state: 'suspended', caller: undefined })];
}

function finished(frames: Frames, frame: FrameNumber, end: Changes): FrameNow[] {
  const none = { line: undefined, delegate: undefined, caller: undefined };
  return changed(frames, frame, { ...none, ...end, state: 'finished' });
}

type Changes = { [K in keyof FrameNow]?: FrameNow[K] | undefined };

function changed(frames: Frames, frame: FrameNumber, change: Changes): FrameNow[] {
  const now = frames.get(frame);
  return now === undefined ? [] : [patched(now, change)];
}

/** A copy with some fields changed; those that become undefined are left out. */
function patched(frame: FrameNow, change: Changes): FrameNow {
  const all: Record<string, unknown> = { ...frame, ...change };
  const next: Record<string, unknown> = {};
  for (const name in all) if (all[name] !== undefined) next[name] = all[name];
  return next as unknown as FrameNow;
}
