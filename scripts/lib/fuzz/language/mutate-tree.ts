/** Mutations of a program as a tree. Most of them are still Python, but mean something else. */

import { parse } from '../../../../sandbox/compiler/2-syntax/parser.ts';
import type { Module, Span } from '../../../../sandbox/compiler/ast.ts';
import type { Random } from '../random.ts';
import { apply, type Edit, exchange } from './edits.ts';

/** The parts of a program that can stand in each other's place. */
interface Parts {
  expressions: Edit[];
  /** Simple and compound statements, with the column of their first line. */
  statements: (Edit & { column: number })[];
}

const EXPRESSIONS = new Set(
  (
    'BoolOp NamedExpr BinOp UnaryOp Lambda IfExp Dict Set ListComp SetComp DictComp GeneratorExp Await Yield YieldFrom Compare Call ' +
    'JoinedStr Constant Attribute Subscript Name List Tuple'
  ).split(' '),
);
const STATEMENTS = new Set(
  (
    'FunctionDef AsyncFunctionDef ClassDef Return Delete Assign AugAssign AnnAssign For AsyncFor While If With AsyncWith Match Raise ' +
    'Try TryStar Assert Import ImportFrom Global Nonlocal Expr Pass Break Continue'
  ).split(' '),
);

const known = new Map<string, Parts | null>();

/** The parts of a source; null where it is no Python. */
function partsOf(source: string): Parts | null {
  let parts = known.get(source);
  if (parts === undefined) {
    parts = collect(source);
    if (known.size > 5000) known.clear();
    known.set(source, parts);
  }
  return parts;
}

function collect(source: string): Parts | null {
  let tree: Module;
  try {
    tree = parse(source, 'exec');
  } catch {
    return null;
  }
  const parts: Parts = { expressions: [], statements: [] };
  const starts = lineStarts(source);
  walk(tree, (node) => {
    const start = (starts[node.line - 1] ?? 0) + node.col;
    const end = (starts[node.endLine - 1] ?? 0) + node.endCol;
    const edit = { start, end, text: source.slice(start, end) };
    if (EXPRESSIONS.has(node.kind)) parts.expressions.push(edit);
    else if (STATEMENTS.has(node.kind)) parts.statements.push({ ...edit, column: node.col });
  });
  return parts;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function walk(value: unknown, visit: (node: Span & { kind: string }) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  if (value === null || typeof value !== 'object') return;
  if ('kind' in value && 'line' in value) visit(value as Span & { kind: string });
  for (const field of Object.values(value)) if (typeof field === 'object') walk(field, visit);
}

/** Applies one mutation; parts may come from `donor`, another program. */
export function mutateTree(source: string, donor: string, random: Random): string {
  const own = partsOf(source);
  const other = partsOf(donor);
  if (!own || !other || own.expressions.length === 0 || own.statements.length < 2) return source;
  const expression = random.pick(own.expressions);
  const statement = random.pick(own.statements);
  const from = random.chance(0.7) ? own : other;
  return random.weighted<string>([
    [5, () => apply(source, [{ ...expression, text: random.pick(from.expressions).text }])],
    [2, () => exchange(source, expression, random.pick(own.expressions))],
    [1, () => apply(source, [{ ...expression, text: `(${expression.text})` }])],
    [2, () => apply(source, [{ ...statement, text: 'pass' }])],
    [2, () => exchange(source, statement, random.pick(own.statements))],
    [1, () => insert(source, statement, statement)],
    [3, () => insert(source, statement, random.pick(from.statements))],
  ]);
}

/** Puts a statement before another, with its indentation. */
function insert(
  source: string,
  at: Parts['statements'][number],
  put: Parts['statements'][number],
): string {
  const lines = put.text.split('\n');
  const moved = lines.map((line, i) => (i === 0 ? line : shifted(line, at.column - put.column)));
  const text = `${moved.join('\n')}\n${' '.repeat(at.column)}`;
  return apply(source, [{ start: at.start, end: at.start, text }]);
}

const shifted = (line: string, by: number): string =>
  by >= 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
