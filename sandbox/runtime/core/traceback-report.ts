/** The report of an exception: its causes above it, and the exceptions of a group as a tree beside it (PEP 654). */
import { isException, type PyException } from './exceptions.ts';
import { None, type Value } from './object.ts';
import { isA } from './protocols.ts';
import { exceptionOnly, stackLines } from './traceback.ts';

const CAUSE = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';

const isGroup = (e: Value): boolean => isA(e, 'BaseExceptionGroup') && e.members !== undefined;

/** One report under way. */
export class Report {
  private readonly lines: string[] = [];
  private readonly seen = new Set<Value>();
  /** Groups around the exception that is being written. */
  private depth = 0;
  /** The innermost group's last member has been written, but not the rule below it. */
  private isOpen = false;

  /** Without its causes. */
  private readonly isAlone: boolean;
  /** How many entries of a traceback are shown. */
  private readonly limit: number | undefined;

  /** How many members of a group, and how many groups in groups, are shown. */
  private readonly width: number;
  private readonly deepest: number;

  constructor(isAlone = false, limit?: number, width = 15, deepest = 10) {
    this.isAlone = isAlone;
    this.limit = limit;
    this.width = width;
    this.deepest = deepest;
  }

  /** The pieces for an exception, each of one line or more: CPython gives what belongs together as one string. */
  of(e: PyException): string[] {
    this.write(e);
    return this.lines;
  }

  private write(last: PyException): void {
    for (const { e, words } of this.chain(last)) {
      if (isGroup(e)) this.group(e);
      else {
        const entries = this.entries(e);
        if (entries.length > 0) this.emit(['Traceback (most recent call last):', ...entries]);
        this.emit(exceptionOnly(e));
      }
      if (words !== undefined) this.emit([`\n${words}\n`]);
    }
  }

  /** The exception and what led to it, the first cause first, each with the words between it and the next. */
  private chain(last: PyException): { e: PyException; words?: string }[] {
    const chain: { e: PyException; words?: string }[] = [{ e: last }];
    this.seen.add(last);
    if (this.isAlone) return chain;
    for (let e: Value = last; ; ) {
      const { cause, ctx, suppress } = e;
      const isCaused = cause !== undefined && cause !== None;
      const before = isCaused ? cause : suppress ? undefined : ctx;
      if (before === undefined || before === None || !isException(before) || this.seen.has(before))
        return chain.reverse();
      this.seen.add(before);
      chain.push({ e: before, words: isCaused ? CAUSE : CONTEXT });
      e = before;
    }
  }

  private entries({ tb }: PyException): string[] {
    return tb === null ? [] : stackLines(tb, this.limit);
  }

  private group(e: Value): void {
    if (this.depth > this.deepest) return this.emit([`... (max_group_depth is ${this.deepest})`]);
    const isOutermost = this.depth === 0;
    if (isOutermost) this.depth = 1;
    const entries = this.entries(e);
    if (entries.length > 0) {
      this.emit(['Exception Group Traceback (most recent call last):'], isOutermost ? '+' : '|');
      this.emit(entries);
    }
    this.emit(exceptionOnly(e));
    this.members(e.members.items);
    if (isOutermost) this.depth = 0;
  }

  private members(list: Value[]): void {
    const count = Math.min(list.length, this.width + 1);
    for (let i = 0; i < count; i++) {
      const isShown = i < this.width;
      this.rule(
        i === 0 ? '+-' : '  ',
        `---------------- ${isShown ? i + 1 : '...'} ----------------`,
      );
      this.depth += 1;
      this.isOpen = i === count - 1;
      const rest = list.length - this.width;
      if (isShown) this.write(list[i]);
      else this.emit([`and ${rest} more exception${rest > 1 ? 's' : ''}`]);
      if (i === count - 1 && this.isOpen) {
        this.rule('', '------------------------------------');
        this.isOpen = false;
      }
      this.depth -= 1;
    }
  }

  private rule(corner: string, line: string): void {
    this.lines.push(`${'  '.repeat(this.depth)}${corner}+${line}`);
  }

  private emit(lines: string[], mark = '|'): void {
    const margin = this.depth === 0 ? '' : `${'  '.repeat(this.depth)}${mark} `;
    for (const piece of lines) this.lines.push(margin + piece.replaceAll('\n', `\n${margin}`));
  }
}

/** A report of an exception with its causes: what `traceback.print_exception` prints, as lines. */
export const report = (e: PyException): string[] => new Report().of(e);

/** The whole report as text, ending in a newline. */
export const reportText = (e: PyException): string => `${report(e).join('\n')}\n`;
