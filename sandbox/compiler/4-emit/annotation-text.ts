/** The text that stands for an annotation with `from __future__ import annotations` (PEP 563): CPython writes it anew from the tree. */
import type { ConstantValue, Expr } from '../ast.ts';
import type { Source } from '../source.ts';

/** What annotations are made of in CPython's own spelling; all else as the source has it, on one line. */
export function annotationText(e: Expr, source: Source): string {
  const text = (x: Expr): string => annotationText(x, source);
  switch (e.kind) {
    case 'Name':
      return e.id;
    case 'Attribute':
      if (e.value.kind !== 'Constant') return `${text(e.value)}.${e.attr}`;
      break;
    case 'Subscript':
      return `${text(e.value)}[${e.slice.kind === 'Tuple' && e.slice.elts.length > 1 ? e.slice.elts.map(text).join(', ') : text(e.slice)}]`;
    case 'List':
      return `[${e.elts.map(text).join(', ')}]`;
    case 'BinOp':
      if (e.op === '|' && e.right.kind !== 'BinOp') return `${text(e.left)} | ${text(e.right)}`;
      break;
    case 'Constant':
      return constantText(e.value) ?? sliced();
  }
  return sliced();

  function sliced(): string {
    return source.slice(e.line, e.col, e.endLine, e.endCol).replace(/\s+/g, ' ');
  }
}

/** A str as `repr` writes it, if nothing in it has to be escaped. */
function constantText(c: ConstantValue): string | undefined {
  if (c.type !== 'str' || /[^ -~]|\\/.test(c.value)) return undefined;
  const mark = c.value.includes("'") ? '"' : "'";
  return c.value.includes(mark) ? undefined : mark + c.value + mark;
}
