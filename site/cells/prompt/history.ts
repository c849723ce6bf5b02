/** What was typed at a prompt, to be recalled: Up and Down move through it, from a draft that is not lost. Pure. */
export class History {
  private readonly most: number;
  private entries: string[] = [];
  /** What is shown: a place in the entries; their number for the draft. */
  private at = 0;
  private draft = '';

  /** Keeps the last `most` entries. */
  constructor(most: number) {
    this.most = most;
  }

  /** Notes an entry, once where it is typed again and again; the next line begins empty. */
  add(entry: string): void {
    if (this.entries.at(-1) !== entry) this.entries.push(entry);
    if (this.entries.length > this.most) this.entries.shift();
    this.at = this.entries.length;
    this.draft = '';
  }

  /** An older (-1) or newer (1) entry than what is shown, `now`; at the end the draft. Undefined where there is none. */
  recall(step: -1 | 1, now: string): string | undefined {
    const next = this.at + step;
    if (next < 0 || next > this.entries.length) return undefined;
    if (this.at === this.entries.length) this.draft = now;
    this.at = next;
    return this.entries[next] ?? this.draft;
  }
}
