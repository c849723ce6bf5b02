/** Mode `single` takes one line of simple statements, or one compound statement: what is typed at a prompt at once. */
import type { Module, Stmt, Try } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import type { Source } from '../source.ts';

const COMPOUND = new Set<Stmt['kind']>([
  'FunctionDef',
  'AsyncFunctionDef',
  'ClassDef',
  'If',
  'While',
  'For',
  'AsyncFor',
  'With',
  'AsyncWith',
  'Try',
  'TryStar',
  'Match',
]);

/**
 * Throws PySyntaxError where a tree holds nothing, or more than that. `isOpen`: the last line has no end. A compound statement may go on
 * then, but for one whose block the end of the text has closed (`isDone`: it may).
 */
export function checkSingle(
  { body: [first, ...rest] }: Module,
  source: Source,
  isOpen: boolean,
  isDone: boolean,
): void {
  if (first === undefined) {
    const line = source.text === '' ? 0 : 1;
    throw error('invalid syntax', { line, offset: 0, endLine: line, endOffset: 0 });
  }
  const { endLine } = first;
  const isCompound = COMPOUND.has(first.kind);
  const next = isCompound ? rest[0] : rest.find(({ line }) => line > endLine);
  if (next === undefined) {
    const mayGoOn =
      isOpen && isCompound && (!isDone || !isIndented(lastBlock(first, source), source));
    if (!mayGoOn) return;
    const place = { line: endLine, offset: 0, endLine, endOffset: 0 };
    throw Object.assign(error('invalid syntax', place), { atEnd: true });
  }
  if (isCompound) {
    const offset = source.offset(next.line, next.col);
    throw error('invalid syntax', {
      line: next.line,
      offset,
      endLine: next.line,
      endOffset: offset + 1,
    });
  }
  // Where the first line ends.
  const offset = source.offset(endLine, source.line(endLine).length);
  throw error('multiple statements found while compiling a single statement', {
    line: endLine,
    offset,
    endLine,
    endOffset: offset + 1,
  });
}

/** The block that ends a compound statement; those of `match` are always indented. */
function lastBlock(node: Stmt, source: Source): Stmt[] {
  const { body, handlers, orelse, finalbody } = node as Partial<Try>;
  const blocks = [body, handlers?.at(-1)?.body, orelse, finalbody];
  const block = blocks.findLast((b) => b !== undefined && b.length > 0) ?? [];
  const [first] = block;
  const isElif =
    first !== undefined &&
    block === orelse &&
    source.line(first.line).slice(first.col).startsWith('elif');
  return isElif ? lastBlock(first, source) : block;
}

/** Does nothing stand before a block's first statement on its line? */
function isIndented([first]: Stmt[], source: Source): boolean {
  return first === undefined || source.line(first.line).slice(0, first.col).trim() === '';
}

const error = (message: string, place: ConstructorParameters<typeof PySyntaxError>[2]) =>
  new PySyntaxError('SyntaxError', message, place);
