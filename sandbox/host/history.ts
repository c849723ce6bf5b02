import { bytesOf, type Changes, Copy, chunksOf, merged, placesOf } from './snapshot.ts';

/**
 * The moments of a namespace that a session can go back to. The last is kept whole; each before it as what the next has changed.
 */

/** What a moment holds beside the memory. */
export interface Moment<Host> {
  /** Size of the memory in bytes. */
  bytes: number;
  /** The host's side. */
  host: Host;
}

interface Kept<Host> extends Moment<Host> {
  /** The names that `rewind` knows it by, ascending. */
  ids: number[];
  /** The way back to it from the next. */
  undo?: Changes;
}

/** After so many changes, they are told from the first moment again: less than all of them together. */
const TOGETHER = 16;

/** See the file's head. */
export class History<Host> {
  private readonly copy: Copy;
  /** From the first, which is never given up. */
  private readonly moments: Kept<Host>[];
  /** What has been changed, and back, since `changes` was asked for; undefined where only the way from the first moment is known. */
  private unsent: Changes[] | undefined;
  /** How often it was asked for since it led from the first. */
  private told = 0;

  /** Begins with a memory. */
  constructor(memory: WebAssembly.Memory, host: Host) {
    this.copy = new Copy(chunksOf(memory));
    this.moments = [{ bytes: memory.buffer.byteLength, host, ids: [] }];
  }

  /** The last moment recorded. */
  get last(): Moment<Host> {
    return this.moments.at(-1) as Kept<Host>;
  }

  /** Bytes that it holds: of the last moment, and of the ways to the others. */
  get held(): { last: number; ways: number } {
    const ways = this.moments.reduce((sum, { undo }) => sum + (undo ? bytesOf(undo) : 0), 0);
    return { last: this.copy.held, ways };
  }

  /** Makes the memory as it is now the last moment. The one before is forgotten unless it is the first or has a name. */
  record(memory: WebAssembly.Memory, host: Host): void {
    const undo = this.copy.update(memory);
    this.changed(undo);
    (this.last as Kept<Host>).undo = undo;
    this.moments.push({ bytes: memory.buffer.byteLength, host, ids: [] });
    const before = this.moments.length - 2;
    if (before > 0 && this.moments[before]?.ids.length === 0) this.forget(before);
  }

  /** Names the last moment, and forgets the oldest names where there are more than `most` or their ways take more than `bytes`. */
  name(id: number, most: number, bytes: number): void {
    (this.last as Kept<Host>).ids.push(id);
    while (this.moments.length > most || this.held.ways > bytes) {
      const oldest = this.moments.findIndex(({ ids }) => ids.length > 0);
      const { ids } = this.moments[oldest] as Kept<Host>;
      if (oldest === this.moments.length - 1) return;
      ids.length = 0;
      if (oldest > 0) this.forget(oldest);
    }
  }

  /** Makes the moment of a name the last again, which has the names before it; false where that is not known (any more). */
  rewind(id: number): boolean {
    const at = this.moments.findIndex(({ ids }) => ids.includes(id));
    const { ids } = this.moments[at] ?? {};
    if (!ids) return false;
    this.undoTo(at);
    ids.splice(ids.indexOf(id));
    return true;
  }

  /** Makes the first moment the last again, without names. */
  reset(): void {
    this.undoTo(0);
    (this.last as Kept<Host>).ids = [];
    this.unsent = undefined;
  }

  /** Writes the last moment into a memory. */
  restore(memory: WebAssembly.Memory): void {
    this.copy.restore(memory);
  }

  /** What has changed since this was asked last, or (`anew`) since the first moment. */
  changes(): Changes & { anew?: boolean } {
    const anew = this.unsent === undefined || this.told === TOGETHER;
    const all = () => this.moments.flatMap(({ undo }) => undo ?? []);
    const ways = (!anew && this.unsent) || all();
    this.unsent = [];
    this.told = anew ? 1 : this.told + 1;
    const changes = this.copy.at(placesOf(ways));
    return { ...changes, ...(anew && { anew }) };
  }

  private changed(undo: Changes): void {
    if (this.unsent?.push(undo) === TOGETHER) this.unsent = undefined;
  }

  private undoTo(at: number): void {
    while (this.moments.length > at + 1) {
      this.moments.pop();
      const { undo } = this.last as Kept<Host>;
      if (undo) {
        this.copy.apply(undo);
        this.changed(undo);
      }
    }
    delete (this.last as Kept<Host>).undo;
    this.copy.trim();
  }

  /** The way back to the moment before this one then leads over it. */
  private forget(at: number): void {
    const [{ undo }] = this.moments.splice(at, 1) as [Kept<Host>];
    const before = this.moments[at - 1] as Kept<Host>;
    if (before.undo && undo) before.undo = merged(before.undo, undo);
  }
}
