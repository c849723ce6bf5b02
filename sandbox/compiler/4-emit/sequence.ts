/**
 * Operands in Python's order of evaluation. When a later operand has pushed statements (a comprehension's loop), the
 * earlier ones are moved to temporaries before them.
 */
import type { Expr } from '../ast.ts';
import type { Code, Frame } from './frame.ts';

/** Operands that are used exactly once, in this order, by the text built from them. */
export class Sequence {
  private readonly f: Frame;
  readonly items: Code[] = [];
  /** Temporaries that hold operands; the user of the sequence clears them. */
  readonly temps: string[] = [];

  constructor(f: Frame) {
    this.f = f;
  }

  /** Emits one more operand. */
  add(node: Expr): this {
    return this.with((f) => f.expr(node));
  }

  addAll(nodes: Expr[]): this {
    for (const n of nodes) this.add(n);
    return this;
  }

  /** Adds an operand that `emit` gives. */
  with(emit: (f: Frame) => Code): this {
    const mark = this.f.lines.length;
    const code = emit(this.f);
    if (this.f.lines.length > mark) this.spill(mark);
    this.items.push(code);
    return this;
  }

  /** Moves what has effects so far to temporaries, assigned before line `mark`. */
  private spill(mark: number): void {
    const lines: string[] = [];
    this.items.forEach((code, i) => {
      if (code.atomic) return;
      const t = this.f.temp(true);
      this.temps.push(t);
      lines.push(`${t}=${code.text};`);
      this.items[i] = { ...code, text: t, atomic: true };
    });
    this.f.lines.splice(mark, 0, ...lines);
  }

  get texts(): string[] {
    return this.items.map((c) => c.text);
  }

  /** The texts, separated by commas. */
  get list(): string {
    return this.texts.join(',');
  }

  /** Gives the temporaries back. */
  release(): void {
    this.f.release(...this.temps);
  }
}

/** Operands that the text built from them repeats: those that are not atomic go to temporaries. */
export class Operands {
  private readonly f: Frame;
  readonly items: Code[] = [];
  readonly temps: string[] = [];
  /** Assignments to be evaluated first, separated by commas. */
  private prefix: string[] = [];

  constructor(f: Frame) {
    this.f = f;
  }

  add(node: Expr): Code {
    return this.with((f) => f.expr(node));
  }

  /** Adds an operand; gives it as something that can be repeated. */
  with(emit: (f: Frame) => Code): Code {
    const mark = this.f.lines.length;
    const code = emit(this.f);
    if (this.f.lines.length > mark) {
      this.f.lines.splice(mark, 0, ...this.prefix.map((p) => `${p};`));
      this.prefix = [];
    }
    const item = code.atomic ? code : this.keep(code);
    this.items.push(item);
    return item;
  }

  /** Puts a value into a temporary. */
  keep(code: Code): Code {
    const t = this.f.temp();
    this.temps.push(t);
    this.prefix.push(`${t}=${code.text}`);
    return { ...code, text: t, atomic: true };
  }

  /** Adds something to evaluate at this point. */
  also(text: string): void {
    this.prefix.push(text);
  }

  /** The text that evaluates the operands and then `result`. */
  wrap(result: string): string {
    return `(${[...this.prefix, result].join(',')})`;
  }

  /** The same for a `result` that needs no parentheses. */
  join(result: string): string {
    return this.prefix.length === 0 ? result : this.wrap(result);
  }

  release(): void {
    this.f.release(...this.temps);
  }
}
