/** Mode `single` takes one line of simple statements, or one compound statement: what is typed at a prompt at once. */
import type { Module, Stmt } from '../ast.ts';
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

/** Throws PySyntaxError where a tree holds nothing, or more than that. */
export function checkSingle({ body: [first, ...rest] }: Module, source: Source): void {
  if (first === undefined) {
    const line = source.text === '' ? 0 : 1;
    throw error('invalid syntax', { line, offset: 0, endLine: line, endOffset: 0 });
  }
  const { endLine } = first;
  const isCompound = COMPOUND.has(first.kind);
  const next = isCompound ? rest[0] : rest.find(({ line }) => line > endLine);
  if (next === undefined) return;
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

const error = (message: string, place: ConstructorParameters<typeof PySyntaxError>[2]) =>
  new PySyntaxError('SyntaxError', message, place);
