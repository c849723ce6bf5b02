/** What compiles and is surely meant otherwise: CPython's SyntaxWarnings. */
import type { Call, Compare, Expr, Stmt, Subscript } from '../ast.ts';
import type { Scanner } from './scanner.ts';

/** Types of expressions whose type is plain to see. */
function typeOf(node: Expr): string | null {
  switch (node.kind) {
    case 'Constant': {
      const { type } = node.value;
      return type === 'None' ? 'NoneType' : type === 'Ellipsis' ? 'ellipsis' : type;
    }
    case 'Tuple':
      return 'tuple';
    case 'List':
    case 'ListComp':
      return 'list';
    case 'Dict':
    case 'DictComp':
      return 'dict';
    case 'Set':
    case 'SetComp':
      return 'set';
    case 'GeneratorExp':
      return 'generator';
    case 'Lambda':
      return 'function';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'str';
    case 'TemplateStr':
    case 'Interpolation':
      return 'string.templatelib.Template';
    default:
      return null;
  }
}

const SINGLETONS = ['NoneType', 'ellipsis', 'bool'];

/** The type of a literal that `is` should not be asked about. */
function literalType(node: Expr): string | null {
  const isEmptyTuple = node.kind === 'Tuple' && node.elts.every((e) => literalType(e) !== null);
  if (node.kind !== 'Constant' && !isEmptyTuple) return null;
  const type = typeOf(node) as string;
  return SINGLETONS.includes(type) ? null : type;
}

/** `x is 5`: of the first in a chain. */
export function warnOfIdentity(s: Scanner, node: Compare): void {
  let left = literalType(node.left);
  for (const [i, op] of node.ops.entries()) {
    const right = literalType(node.comparators[i] as Expr);
    const type = left ?? right;
    left = right;
    if (type === null || (op !== 'is' && op !== 'is not')) continue;
    const better = op === 'is' ? '==' : '!=';
    return s.warn(`"${op}" with '${type}' literal. Did you mean "${better}"?`, node);
  }
}

const NOT_CALLABLE = [
  'Constant',
  'Tuple',
  'List',
  'ListComp',
  'Dict',
  'DictComp',
  'Set',
  'SetComp',
  'GeneratorExp',
  'JoinedStr',
  'FormattedValue',
  'TemplateStr',
];

/** `(1, 2) (3, 4)`: a comma is missing. */
export function warnOfCall(s: Scanner, { func }: Call): void {
  if (NOT_CALLABLE.includes(func.kind))
    s.warn(`'${typeOf(func)}' object is not callable; perhaps you missed a comma?`, func);
}

const SUBSCRIPTABLE = ['str', 'bytes', 'tuple', 'list', 'dict'];
const INDEXED = ['str', 'bytes', 'tuple', 'list'];

/** `[1] [2, 3]`: a comma is missing. */
export function warnOfSubscript(s: Scanner, node: Subscript): void {
  const type = typeOf(node.value);
  if (node.ctx !== 'load' || type === null) return;
  if (!SUBSCRIPTABLE.includes(type))
    return s.warn(`'${type}' object is not subscriptable; perhaps you missed a comma?`, node.value);
  const index = typeOf(node.slice);
  if (!INDEXED.includes(type) || index === null || index === 'int' || index === 'bool') return;
  s.warn(
    `${type} indices must be integers or slices, not ${index}; perhaps you missed a comma?`,
    node.value,
  );
}

/** `assert (test, message)`. */
export function warnOfAssertion(s: Scanner, test: Expr, node: Stmt): void {
  if (test.kind === 'Tuple' && test.elts.length > 0)
    s.warn('assertion is always true, perhaps remove parentheses?', node);
}
