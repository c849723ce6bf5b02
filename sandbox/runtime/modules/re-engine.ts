/** Searching: JavaScript's engine where it does what Python's does, else our own. Positions here are UTF-16 units. */
import { Machine } from './re-machine.ts';
import { compileTree, type Program } from './re-program.ts';
import { children, type Node, type Syntax } from './re-syntax.ts';
import { isWide, pointsBefore, unitAt } from './re-text.ts';
import { translate } from './re-translate.ts';

/** What is searched, in the forms that the engines want. */
export class Subject {
  readonly text: string;
  readonly wide: boolean;
  private codes: Uint32Array | undefined;
  private turkish: boolean | undefined;
  constructor(text: string) {
    this.text = text;
    this.wide = isWide(text);
  }
  get points(): Uint32Array {
    this.codes ??= this.wide
      ? Uint32Array.from(this.text, (c) => c.codePointAt(0) as number)
      : Uint32Array.from({ length: this.text.length }, (_, i) => this.text.charCodeAt(i));
    return this.codes;
  }
  toPoint(unit: number): number {
    return this.wide ? pointsBefore(this.text, unit) : unit;
  }
  toUnit(point: number): number {
    return this.wide ? unitAt(this.text, point) : Math.min(point, this.text.length);
  }
  /** Are there letters in it that JavaScript's own way to ignore case keeps apart from `i`, and Python's does not? */
  get hasTurkish(): boolean {
    this.turkish ??= /[İı]/.test(this.text);
    return this.turkish;
  }
  /** The unit behind the character at one. */
  after(unit: number): number {
    return unit + (this.wide && (this.text.codePointAt(unit) as number) > 0xffff ? 2 : 1);
  }
}

let last = new Subject('');
/** What is searched. A loop of matches at one position after the other looks through its text once. */
export function subject(string: string): Subject {
  const text = string.slice(0); // whole, not a rope: it is compared by its address
  if (last.text !== text) last = new Subject(text);
  return last;
}

/** A match: starts and ends of the whole and of each group, -1 where a group was not part of it. */
export interface Found {
  spans: Int32Array;
  /** The group that was closed last, or 0. */
  last: number;
}

export type Mode = 'search' | 'match' | 'full';

/** More groups than these QuickJS refuses: it counts the whole match too, in a byte. */
const MOST_GROUPS = 254;

export class Engine {
  readonly syntax: Syntax;
  private source: string | undefined;
  private ignoreCase: boolean;
  private program: Program | undefined;
  private compiled = new Map<string, RegExp>();
  /** Groups in the order in which they are closed. */
  private closing: number[] = [];

  constructor(syntax: Syntax, ignoreCase: boolean) {
    this.syntax = syntax;
    this.ignoreCase = ignoreCase;
    if (syntax.groups <= MOST_GROUPS) this.source = translate(syntax.tree, syntax.flags);
    collectClosing(syntax.tree, this.closing);
  }

  /**
   * Finds a match from `start` on, in the text up to `end`. With `advance`, one that is empty at `start` does not count.
   */
  find(s: Subject, start: number, end: number, mode: Mode, advance = false): Found | undefined {
    if (start > end) return undefined;
    if (this.source === undefined || (this.ignoreCase && s.hasTurkish))
      return this.byMachine(s, start, end, mode, advance);
    const found = this.native(s, start, end, mode);
    if (!advance || found === undefined || found.spans[1] !== start) return found;
    // The first way to match here is empty; our own matcher looks for another.
    return (
      this.byMachine(s, start, end, 'match', true) ??
      (mode === 'search' && start < end ? this.native(s, s.after(start), end, mode) : undefined)
    );
  }

  private regexp(mode: Mode, indices: boolean): RegExp {
    const flags = `v${mode === 'search' ? 'g' : 'y'}${this.ignoreCase ? 'i' : ''}${indices ? 'd' : ''}`;
    const key = `${mode}${flags}`;
    let r = this.compiled.get(key);
    if (r === undefined) {
      r = new RegExp(
        mode === 'full' ? `(?:${this.source})(?![\\s\\S])` : (this.source as string),
        flags,
      );
      this.compiled.set(key, r);
    }
    return r;
  }

  private native(s: Subject, start: number, end: number, mode: Mode): Found | undefined {
    const text = end < s.text.length ? s.text.slice(0, end) : s.text;
    const quick = this.regexp(mode, false);
    quick.lastIndex = start;
    const m = quick.exec(text);
    if (m === null) return undefined;
    const spans = new Int32Array(m.length * 2).fill(-1);
    spans[0] = m.index;
    spans[1] = m.index + m[0].length;
    if (m.length === 1) return { spans, last: 0 };
    const exact = this.regexp(mode === 'search' ? 'match' : mode, true);
    exact.lastIndex = m.index;
    const indices = exact.exec(text)?.indices as ([number, number] | undefined)[];
    indices.forEach((pair, i) => {
      if (pair !== undefined) spans.set(pair, i * 2);
    });
    const last = this.closing.findLast((g) => indices[g] !== undefined) ?? 0;
    return { spans, last };
  }

  private byMachine(
    s: Subject,
    start: number,
    end: number,
    mode: Mode,
    advance: boolean,
  ): Found | undefined {
    this.program ??= compileTree(this.syntax.tree);
    const stop = s.toPoint(end);
    const machine = new Machine(this.program, this.syntax.groups, s.points, stop);
    const from = s.toPoint(start);
    const to = mode === 'search' ? stop : from;
    for (let at = from; at <= to; at++) {
      if (!machine.match(at, mode === 'full', advance && at === from)) continue;
      const spans = machine.registers.slice(0, -1).map((p) => (p < 0 ? p : s.toUnit(p)));
      return { spans, last: Math.max(0, machine.lastGroup) };
    }
    return undefined;
  }
}

function collectClosing(node: Node, into: number[]): void {
  for (const child of children(node)) collectClosing(child, into);
  if (node.kind === 'group') into.push(node.number);
}
