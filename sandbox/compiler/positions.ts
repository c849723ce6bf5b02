/**
 * Where each operation stands in the source: the rows that the emitted code's `L` counts through, as CPython's code
 * positions, with the anchors that its tracebacks put inside the carets (`~~~~^^^`). The encoding is described in `abi.ts`, at
 * `Unit.positions`.
 */
import type { BinOp, Call, Expr, Span, Subscript } from './ast.ts';
import type { Source } from './source.ts';

/** A point inside a row, for the carets: lines below the row's first, and the column. */
interface Anchor {
  line: number;
  col: number;
}

/** Collects the rows of one unit; equal rows are kept once. */
export class Positions {
  private readonly source: Source;
  private readonly rows: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly lines: number[] = [];
  /** Calls that get no carets, see `withoutCarets`. */
  private readonly bare = new Set<Span>();

  constructor(source: Source) {
    this.source = source;
  }

  /** The number of the row of an operation. Expressions that CPython anchors get anchors. */
  row(node: Span & { kind?: string }): number {
    let fields = `${node.col.toString(36)},${(node.endLine - node.line).toString(36)},${node.endCol.toString(36)}`;
    const anchors = this.anchors(node);
    if (this.bare.has(node)) fields += ',-';
    else if (anchors !== null) fields += anchors.map((a) => `,${a.line.toString(36)},${a.col.toString(36)}`).join('');
    const key = `${node.line}:${fields}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.rows.length;
      this.numbers.set(key, number);
      this.rows.push(fields);
      this.lines.push(node.line);
    }
    return number;
  }

  /**
   * CPython's tracebacks mark nothing when a call is the whole value of an assignment, or of a `return` of a call by name,
   * and the statement is the first on the call's lines: the carets would say nothing new.
   */
  withoutCarets(statement: Span, call: Call): void {
    const { line, col, endLine, endCol } = statement;
    if (line !== call.line || endLine !== call.endLine || endCol !== call.endCol) return;
    if (this.source.line(line).slice(0, col).trim() === '') this.bare.add(call);
  }

  /** The table as text. */
  encode(): string {
    return this.rows
      .map((fields, i) => `${((this.lines[i] as number) - (this.lines[i - 1] ?? 0)).toString(36)},${fields}`)
      .join(';');
  }

  /** As `traceback.py` finds them: the operator, or the bracketed part. */
  private anchors(node: Span & { kind?: string }): [Anchor, Anchor] | null {
    switch (node.kind) {
      case 'BinOp': return this.operator(node as BinOp);
      case 'Subscript': return this.bracketed(node, (node as Subscript).value, '[');
      case 'Call': return this.bracketed(node, (node as Call).func, '(');
      default: return null;
    }
  }

  private operator(node: BinOp): [Anchor, Anchor] | null {
    const { text } = this.source;
    const end = this.source.at(node.right.line, node.right.col);
    const at = this.skip(this.source.at(node.left.endLine, node.left.endCol), end, ')');
    if (at >= end) return null;
    const length = at + 1 < end && !/\s/.test(text[at + 1] as string) && isOperator(text.slice(at, at + 2)) ? 2 : 1;
    return [this.anchor(node, at), this.anchor(node, at + length)];
  }

  private bracketed(node: Span, before: Expr, bracket: string): [Anchor, Anchor] | null {
    const end = this.source.at(node.endLine, node.endCol);
    const at = this.skip(this.source.at(before.endLine, before.endCol), end, ')');
    if (this.source.text[at] !== bracket) return null;
    return [this.anchor(node, at), this.anchor(node, end)];
  }

  /** The next offset that holds neither space, comment, line continuation nor `closing`. */
  private skip(from: number, end: number, closing: string): number {
    const { text } = this.source;
    let at = from;
    while (at < end) {
      const c = text[at] as string;
      if (c === '#') at = text.indexOf('\n', at);
      else if (c !== closing && c !== '\\' && !/\s/.test(c)) break;
      else at++;
    }
    return at;
  }

  private anchor(node: Span, offset: number): Anchor {
    const { starts } = this.source;
    let line = node.line;
    while (line < node.endLine && (starts[line] as number) <= offset) line++;
    return { line: line - node.line, col: offset - (starts[line - 1] as number) };
  }
}

const isOperator = (two: string): boolean => two === '//' || two === '**' || two === '<<' || two === '>>';
