import type { FrameNumber, LoopNumber, TraceEvent } from '../../../sandbox/trace.ts';
import type { FrameNames } from '../names.ts';

/** What the tasks of a run did, in slots: each step of a task has one, each move of the clock is one. */

/** A slot of the time axis. */
export interface Slot {
  /** Index of the event that begins it. */
  first: number;
  /** The task that is stepped, by its row; none where the clock moves. */
  row?: number;
  /** Seconds by which the clock moves. */
  moves?: number;
  /** Seconds since the run began, when the slot begins, and when it ends. */
  from: number;
  to: number;
  /** Calls that wait in the ready queue, and timers, when the slot begins. */
  ready: number;
  timers: number;
}

/** What a task does between two slots. */
export interface Stretch {
  row: number;
  is: 'created' | 'waiting';
  /** From the end of this slot to the beginning of that one; -1 is before the first, and after the last is their number. */
  after: number;
  before: number;
  text?: string;
}

/** From row to row, in a slot; -1 is the loop itself. */
export interface Stroke {
  slot: number;
  from: number;
  to: number;
  is: 'wakes' | 'cancels';
}

export interface Row {
  name: string;
  /** How the task ended, in which slot. */
  end?: { slot: number; is: 'result' | 'error' | 'cancelled' };
}

export interface Timeline {
  rows: Row[];
  slots: Slot[];
  stretches: Stretch[];
  strokes: Stroke[];
}

/** Reads a run's events into rows and slots. */
export function timelineOf(events: readonly TraceEvent[], names: FrameNames): Timeline {
  const reader = new Reader(names);
  events.forEach((event, index) => reader.take(event, index));
  return reader.end();
}

class Reader {
  private readonly names: FrameNames;
  private readonly rows: Row[] = [];
  private readonly slots: Slot[] = [];
  private readonly stretches: Stretch[] = [];
  private readonly strokes: Stroke[] = [];
  /** The row of each task, and of its frame. */
  private readonly rowOf = new Map<LoopNumber, number>();
  private readonly rowOfFrame = new Map<FrameNumber, number>();
  /** What each row is doing since which slot. */
  private readonly open = new Map<number, Omit<Stretch, 'before'>>();
  /** Calls that wait. */
  private readonly ready = new Set<LoopNumber>();
  private readonly timers = new Set<LoopNumber>();
  /** The row that is being stepped, or that has brought about the call that runs; none where a timer has. */
  private cause: number | undefined;
  /** The cause of each call that waits. */
  private readonly causes = new Map<LoopNumber, number | undefined>();

  constructor(names: FrameNames) {
    this.names = names;
  }

  take(event: TraceEvent, index: number): void {
    switch (event.type) {
      case 'task':
        return this.made(event.task, event.name, event.frame);
      case 'soon':
        this.causes.set(event.call, this.cause);
        return void this.ready.add(event.call);
      case 'timer':
        return void this.timers.add(event.call);
      case 'due':
      case 'calls':
      case 'called':
      case 'uncalled':
        return this.moved(event.type, event.call);
      case 'step':
        return this.step(event.task, event.at, index);
      case 'waits':
        return this.waits(event.task, event.text ?? this.nameOf(event.other));
      case 'woken':
        return this.woken(event.task, event.other);
      case 'cancel':
        return this.stroke(this.rowOf.get(event.task), 'cancels', this.cause ?? -1);
      case 'done':
        return this.done(
          event.task,
          event.cancelled ? 'cancelled' : event.error ? 'error' : 'result',
        );
      case 'clock':
        return this.slot(index, event.at, { moves: event.to - event.at, to: event.to });
    }
  }

  end(): Timeline {
    for (const row of this.open.keys()) this.close(row, this.slots.length);
    const { rows, slots, stretches, strokes } = this;
    return { rows, slots, stretches, strokes };
  }

  /** A task is called by the name of its coroutine where that tells more than its number. */
  private made(task: LoopNumber, name: string, frame: FrameNumber | undefined): void {
    const row = this.rows.length;
    const numbered = /^Task-\d+$/.test(name);
    const known = frame !== undefined && (numbered || name === this.names.function(frame));
    this.rows.push({ name: known ? this.names.of(frame) : name });
    this.rowOf.set(task, row);
    if (frame !== undefined) this.rowOfFrame.set(frame, row);
    this.open.set(row, { row, is: 'created', after: this.slots.length - 1 });
  }

  private moved(type: 'due' | 'calls' | 'called' | 'uncalled', call: LoopNumber): void {
    if (type === 'due') this.ready.add(call);
    else this.ready.delete(call);
    this.timers.delete(call);
    if (type === 'calls') this.cause = this.causes.get(call);
    if (type === 'called') this.cause = undefined;
  }

  private step(task: LoopNumber, at: number, index: number): void {
    const row = this.rowOf.get(task);
    if (row === undefined) return;
    this.close(row, this.slots.length);
    this.cause = row;
    this.slot(index, at, { row, to: at });
  }

  private slot(first: number, from: number, more: Partial<Slot> & { to: number }): void {
    const [ready, timers] = [this.ready.size, this.timers.size];
    this.slots.push({ first, from, ready, timers, ...more });
  }

  private waits(task: LoopNumber, text: string | undefined): void {
    const row = this.rowOf.get(task);
    if (row === undefined) return;
    const after = this.slots.length - 1;
    this.open.set(row, { row, is: 'waiting', after, ...(text !== undefined && { text }) });
  }

  private close(row: number, before: number): void {
    const open = this.open.get(row);
    if (open) this.stretches.push({ ...open, before });
    this.open.delete(row);
  }

  /** By another task, if that is known; a timer is the clock's own doing. */
  private woken(task: LoopNumber, other: LoopNumber | undefined): void {
    const by = other === undefined ? this.cause : this.rowOf.get(other);
    if (by !== undefined) this.stroke(this.rowOf.get(task), 'wakes', by);
  }

  /** A cancellation wakes too: it is drawn once. */
  private stroke(to: number | undefined, is: Stroke['is'], from: number): void {
    if (to === undefined || to === from) return;
    const slot = Math.max(0, this.slots.length - 1);
    const drawn = this.strokes.some(
      (each) => each.slot === slot && each.to === to && each.from === from,
    );
    if (!drawn) this.strokes.push({ slot, from, to, is });
  }

  private done(task: LoopNumber | undefined, is: 'result' | 'error' | 'cancelled'): void {
    const row = task === undefined ? undefined : this.rowOf.get(task);
    if (row === undefined) return;
    this.close(row, this.slots.length);
    (this.rows[row] as Row).end = { slot: Math.max(0, this.slots.length - 1), is };
  }

  private nameOf(task: LoopNumber | undefined): string | undefined {
    const row = task === undefined ? undefined : this.rowOf.get(task);
    return row === undefined ? undefined : this.rows[row]?.name;
  }
}
