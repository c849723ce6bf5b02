/**
 * The text of a JavaScript function under construction: its lines, variables, labels and temporaries.
 *
 * A temporary that may hold a Python object is cleared at the end of its statement: otherwise a dropped generator is never seen.
 */
import { clear } from './text.ts';

/** See the file's comment. */
export class FunctionText {
  /** Part of another function's code: it uses that one's `L` (and `S`). */
  readonly isInline: boolean;
  lines: string[] = [];
  readonly vars = new Set<string>();
  /** Temporaries and holders that the innermost `try` has used: cleared by its `catch`. */
  touched = new Set<string>();
  /** Temporaries that may be taken, that are in use, and that may hold an object. */
  private readonly free: string[] = [];
  private readonly live = new Set<string>();
  private readonly dirty = new Set<string>();
  private temporaries = 0;
  private counter = 0;

  constructor(isInline: boolean) {
    this.isInline = isInline;
  }

  push(line: string): void {
    this.lines.push(line);
  }

  /** A new variable of this function, `x` and a number. */
  variable(prefix: string): string {
    const name = `${prefix}${this.isInline ? '_' : ''}${this.counter++}`;
    this.vars.add(name);
    return name;
  }

  /**
   * A temporary, to be given back (the end of the statement takes them all). It counts as holding an object until `clean`.
   * A fresh one has not been used before, so that it may be assigned before lines that are there already.
   */
  temp(fresh = false): string {
    let t = fresh ? undefined : this.free.pop();
    if (t === undefined) {
      t = `${this.isInline ? 'u' : 't'}${this.temporaries++}`;
      this.vars.add(t);
    }
    this.live.add(t);
    this.holds(t);
    return t;
  }

  /** Notes what holds an object until the end of the statement, as a temporary does. */
  holds(place: string): void {
    this.dirty.add(place);
    this.touched.add(place);
  }

  release(...temps: string[]): void {
    for (const t of temps) if (this.live.delete(t)) this.free.push(t);
  }

  /** `t0=t1=`: put before an assignment to `L`, it clears temporaries. */
  clean(...temps: string[]): string {
    for (const t of temps) this.dirty.delete(t);
    return temps.map((t) => `${t}=`).join('');
  }

  /** Temporaries that are not in use and may hold an object. */
  private stale(): string[] {
    return [...this.dirty].filter((t) => !this.live.has(t));
  }

  hasDirty(): boolean {
    return this.dirty.size > 0;
  }

  /** The end of a statement. */
  clearTemporaries(): void {
    this.release(...this.live);
    const stale = this.stale();
    if (stale.length > 0) this.push(clear(stale));
    for (const t of stale) this.dirty.delete(t);
  }

  /** The end of a statement that leaves the function: nothing needs clearing. */
  forgetTemporaries(): void {
    this.release(...this.live);
    for (const t of this.stale()) this.dirty.delete(t);
  }

  /** A label that is unique in this function. */
  label(prefix: string): string {
    return `${prefix}${this.counter++}`;
  }

  /**
   * The declaration of this function's variables, temporaries last. `L` without a value means the first line. QuickJS lets go of the
   * variables of a plain function from the first to the last, CPython from the last to the first.
   */
  declarations(isPlain = false): string {
    const isTemporary = (v: string) => /^[tu]\d/.test(v);
    const vars = [...this.vars].sort((a, b) => Number(isTemporary(a)) - Number(isTemporary(b)));
    if (isPlain) vars.reverse();
    const all = this.isInline ? vars : ['L', ...vars];
    return all.length > 0 ? `var ${all.join(',')};` : '';
  }
}
