/** Small helpers to build and to walk trees: for tests, and for phases that make a node of their own. */
import type { Constant, Expr, Name, Span } from './ast.ts';

/** The place of nodes that no source text stands for. */
export const NOWHERE: Span = { line: 1, col: 0, endLine: 1, endCol: 0 };

/** The four position fields of a node, without the rest of it. */
export function spanOf(node: Span): Span {
  return { line: node.line, col: node.col, endLine: node.endLine, endCol: node.endCol };
}

/** A name in load context, at the place of another node. */
export function nameAt(id: string, at: Span): Name {
  return { kind: 'Name', id, ctx: 'load', ...spanOf(at) };
}

/** A str literal, at the place of another node. */
export function strAt(value: string, at: Span): Constant {
  return { kind: 'Constant', value: { type: 'str', value }, ...spanOf(at) };
}

/** The direct sub-expressions of an expression, in order of evaluation where that is the order of the text. */
export function children(node: Expr): Expr[] {
  switch (node.kind) {
    case 'BoolOp':
      return node.values;
    case 'NamedExpr':
      return [node.target, node.value];
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'Lambda':
      return [];
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'Dict':
      return node.keys.flatMap((k, i) =>
        k ? [k, node.values[i] as Expr] : [node.values[i] as Expr],
      );
    case 'List':
    case 'Tuple':
    case 'Set':
      return node.elts;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return [...node.generators.flatMap((g) => [g.target, g.iter, ...g.ifs]), node.elt];
    case 'DictComp':
      return [
        ...node.generators.flatMap((g) => [g.target, g.iter, ...g.ifs]),
        node.key,
        node.value,
      ];
    case 'Await':
    case 'YieldFrom':
    case 'Attribute':
    case 'Starred':
      return [node.value];
    case 'Yield':
      return node.value ? [node.value] : [];
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [node.func, ...node.args, ...node.keywords.map((k) => k.value)];
    case 'FormattedValue':
    case 'Interpolation':
      return node.formatSpec ? [node.value, node.formatSpec] : [node.value];
    case 'JoinedStr':
    case 'TemplateStr':
      return node.values;
    case 'Subscript':
      return [node.value, node.slice];
    case 'Slice':
      return [node.lower, node.upper, node.step].filter((e): e is Expr => e !== null);
    case 'Constant':
    case 'Name':
      return [];
  }
}
