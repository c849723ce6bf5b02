import { LIMITS } from './limits.ts';
import type { RunOptions } from './run.ts';
import type { GuestStream } from './vm.ts';

/** Characters of each stream. */
type Counts = Record<GuestStream, number>;
const noCounts = (): Counts => ({ 1: 0, 2: 0, 3: 0 });

/**
 * What one run prints and reads. It may take several attempts, each of which does again what the one before has done: so each text is
 * handed on once, and each line of standard input is asked for once.
 */
export class RunStreams {
  private readonly options: Pick<RunOptions, 'write' | 'maxOutput'>;
  /** Seconds by which the clock has moved in this run. */
  private readonly now: () => number;
  /** Characters that this attempt has printed. */
  private printed = 0;
  /** The same of each stream, as far as the run may print them, and those that have been handed on by any attempt. */
  private passed = noCounts();
  private readonly shown = noCounts();
  /** Lines that the run has asked for and got, undefined at the end of the input, and how many of them this attempt has read. */
  private readonly lines: (string | undefined)[] = [];
  private linesRead = 0;

  constructor(options: Pick<RunOptions, 'write' | 'maxOutput'>, now: () => number) {
    this.options = options;
    this.now = now;
  }

  /** Another attempt begins. */
  rewind(): void {
    this.printed = 0;
    this.passed = noCounts();
    this.linesRead = 0;
  }

  /** The guest prints; false where that is more than the run may print. */
  write(stream: GuestStream, text: string): boolean {
    const room = (this.options.maxOutput ?? LIMITS.output) - this.printed;
    this.printed += text.length;
    if (room > 0) this.show(stream, text.slice(0, room));
    return text.length <= room;
  }

  /** Hands on what an earlier attempt has not. */
  private show(stream: GuestStream, text: string): void {
    const known = this.shown[stream] - this.passed[stream];
    this.passed[stream] += text.length;
    if (known >= text.length) return;
    this.shown[stream] = this.passed[stream];
    this.hand(stream, known > 0 ? text.slice(known) : text);
  }

  /** Hands a text on, however much has been printed: for what the host itself has to say. */
  hand(stream: GuestStream, text: string): void {
    this.options.write(stream === 2 ? 2 : 1, text, this.now(), stream === 3);
  }

  /** Is there a line that this attempt has not read? */
  get hasLine(): boolean {
    return this.linesRead < this.lines.length;
  }

  /** The next of them; undefined is the end of the input. */
  readLine(): string | undefined {
    return this.lines[this.linesRead++];
  }

  /** A line that was asked for has come. */
  took(line: string | undefined): void {
    this.lines.push(line);
  }
}
