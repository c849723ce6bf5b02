/**
 * The ground of the second pass, which finds out what is wrong: CPython's messages for what people really type.
 *
 * The hint classes parse a source a second time, once it is known to be wrong. They extend the grammar's productions by
 * forms that are *not* Python but are what somebody meant; where one fits, its message is raised. Which of several
 * is found first follows CPython, which tries such forms before or after the valid ones of the same production.
 */

import type { Token } from '../1-tokens/token.ts';
import type { Span } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import { Program } from './program.ts';

interface Memo {
  value: unknown;
  index: number;
  last: Token;
}

/** What the second pass needs beside the grammar: trying forms, and remembering what was tried. */
export abstract class SecondPass extends Program {
  /** While set, only what is valid is parsed. */
  protected quiet = false;
  private memos = new Map<string, Memo | null>();

  /** Parses what was parsed at this place before from memory: trying so many forms would take exponential time. */
  protected memo<T>(rule: string, production: () => T): T {
    const key = `${rule} ${this.index}`;
    const known = this.memos.get(key);
    if (known) {
      this.rewind(known.index, known.last);
      return known.value as T;
    }
    if (known === null) this.misfit();
    this.memos.set(key, null);
    const value = production();
    this.memos.set(key, { value, index: this.index, last: this.last });
    return value;
  }

  /** Looks for invalid forms from here, unless they are off; comes back to this place. */
  protected look(forms: () => unknown): void {
    if (this.quiet) return;
    const { index, last } = this;
    this.attempt(forms);
    this.rewind(index, last);
  }

  /** Parses only what is valid. */
  protected quietly<T>(production: () => T): T {
    const before = this.quiet;
    this.quiet = true;
    try {
      return production();
    } finally {
      this.quiet = before;
    }
  }

  /** As the first pass does it: with a memory of its own. */
  protected asFirstPass<T>(production: () => T): T {
    const before = this.memos;
    this.memos = new Map();
    try {
      return this.quietly(production);
    } finally {
      this.memos = before;
    }
  }

  /** Parses with `production`; where it does not fit, looks for each of the invalid forms in turn. */
  protected orElse<T>(production: () => T, ...forms: (() => unknown)[]): T {
    const { index, last } = this;
    const found = this.attempt(() => ({ value: production() }));
    if (found) return found.value;
    this.rewind(index, last);
    for (const form of forms) this.look(form);
    this.misfit();
  }

  /** Raises at the furthest token that was looked at. */
  protected raiseFurthest(msg: string): never {
    this.raiseToken(this.tokens[Math.max(this.furthest, this.index)] as Token, msg);
  }

  /** The kind of the token read last. */
  protected before(): string {
    return this.tokens[this.index - 1]?.kind ?? '';
  }

  /** Raises from the start of something to as far as anything was looked at. */
  protected raiseFrom(start: Span, msg: string, at = this.index): never {
    const end = this.tokens[Math.max(this.furthest, at)] as Token;
    throw new PySyntaxError('SyntaxError', msg, {
      line: start.line,
      offset: this.source.offset(start.line, start.col),
      endLine: end.endLine,
      endOffset: this.source.offset(end.endLine, end.endCol) - 1,
    });
  }
}
