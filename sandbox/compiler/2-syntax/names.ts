/** How CPython calls kinds of expressions in its messages, and which part of a target cannot be one. */
import type { Expr } from '../ast.ts';

const NAMES: Partial<Record<Expr['kind'], string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  FormattedValue: 'f-string expression',
  TemplateStr: 't-string expression',
  Interpolation: 't-string expression',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
};

/** `cannot assign to …`: the name of what an expression is. */
export function expressionName(value: Expr): string {
  if (value.kind !== 'Constant') return NAMES[value.kind] ?? 'expression';
  if (value.value.type === 'None') return 'None';
  if (value.value.type === 'bool') return value.value.value ? 'True' : 'False';
  return value.value.type === 'Ellipsis' ? 'ellipsis' : 'literal';
}

/** The first part of an expression that cannot be assigned to (`store`), looped over (`for`) or deleted; else null. */
export function invalidPart(value: Expr, use: 'store' | 'for' | 'del'): Expr | null {
  switch (value.kind) {
    case 'List':
    case 'Tuple':
      for (const element of value.elts) {
        const found = invalidPart(element, use);
        if (found) return found;
      }
      return null;
    case 'Starred':
      return use === 'del' ? value : invalidPart(value.value, use);
    case 'Compare':
      if (use !== 'for') return value;
      return value.ops[0] === 'in' ? invalidPart(value.left, use) : null;
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null;
  }
  return value;
}
