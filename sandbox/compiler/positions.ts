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
    const { line, col, endLine, endCol } = blamed(node);
    let fields = [col, endLine - line, endCol].map((n) => `,${n.toString(36)}`).join('');
    const bare = this.bare.has(node);
    if (bare) fields += ',-';
    // Without carets the anchors still say which lines of several are shown.
    if (!bare || endLine > line)
      for (const a of this.anchors(node, line))
        fields += `,${a.line.toString(36)},${a.col.toString(36)}`;
    const key = `${line}${fields}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.rows.length;
      this.numbers.set(key, number);
      this.rows.push(fields);
      this.lines.push(line);
    }
    return number;
  }

  /** The number of a row of its own, equal to that of an operation. */
  again(node: Span & { kind?: string }): number {
    const row = this.row(node);
    this.lines.push(this.lines[row] as number);
    return this.rows.push(this.rows[row] as string) - 1;
  }

  /**
   * CPython's tracebacks mark nothing when a call is the whole value of an assignment to a name, or of a `return` of a call by name,
   * and the statement is the first on the call's lines: the carets would say nothing new.
   */
  withoutCarets(statement: Span, call: Call): void {
    const { line, col, endLine } = statement;
    if (line !== call.line || endLine !== call.endLine) return;
    if (this.source.line(line).slice(0, col).trim() === '') this.bare.add(call);
  }

  /** The table as text. */
  encode(): string {
    return this.rows
      .map((row, i) => ((this.lines[i] as number) - (this.lines[i - 1] ?? 0)).toString(36) + row)
      .join(';');
  }

  /** As `traceback.py` finds them: the operator, or the bracketed part. */
  private anchors(node: Span & { kind?: string }, line: number): Anchor[] {
    switch (node.kind) {
      case 'BinOp':
        return this.operator(node as BinOp, line);
      case 'Subscript':
        return this.bracketed(node, (node as Subscript).value, '[', line);
      case 'Call':
        return this.bracketed(node, (node as Call).func, '(', line);
      default:
        return [];
    }
  }

  private operator(node: BinOp, line: number): Anchor[] {
    const { text } = this.source;
    const end = this.source.at(node.right.line, node.right.col);
    const at = this.skip(this.source.at(node.left.endLine, node.left.endCol), end, ')');
    if (at >= end) return [];
    // `traceback.py` counts what follows at once: the rest of an operator, or a parenthesis.
    const length = at + 1 < end && /[^\s\\#]/.test(text[at + 1] as string) ? 2 : 1;
    return [this.anchor(line, node.endLine, at), this.anchor(line, node.endLine, at + length)];
  }

  private bracketed(node: Span, before: Expr, bracket: string, line: number): Anchor[] {
    const end = this.source.at(node.endLine, node.endCol);
    const at = this.skip(this.source.at(before.endLine, before.endCol), end, ')');
    if (this.source.text[at] !== bracket) return [];
    return [this.anchor(line, node.endLine, at), this.anchor(line, node.endLine, end)];
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

  private anchor(first: number, last: number, offset: number): Anchor {
    const { starts } = this.source;
    let line = first;
    while (line < last && (starts[line] as number) <= offset) line++;
    return { line: line - first, col: offset - (starts[line - 1] as number) };
  }
}

/** CPython blames an attribute, or a method call, that spans lines at the attribute's name. */
function blamed(node: Span & { kind?: string }): Span {
  const attribute = node.kind === 'Call' ? (node as Call).func : (node as Expr);
  if (attribute.kind !== 'Attribute' || attribute.line === attribute.endLine) return node;
  const { endLine, endCol, attr } = attribute;
  return { line: endLine, col: endCol - attr.length, endLine: node.endLine, endCol: node.endCol };
}
