/** Attributes, subscripts and slices in load context. */
import type { Attribute, Expr, Slice, Subscript } from '../ast.ts';
import type { Code, Frame } from './frame.ts';
import { mangled } from './names.ts';
import { Operands, Sequence } from './sequence.ts';
import { attribute, quote } from './text.ts';
import type { Visitors } from './unit.ts';

/** A number cannot be followed by a dot. */
export const owner = (object: string): string => (/^\d/.test(object) ? `(${object})` : object);

/** Loads an attribute of an object that may be repeated. */
export function getAttribute(f: Frame, object: string, node: Attribute): string {
  const name = mangled(f, node.attr);
  return `${owner(object)}${attribute(name)}??${f.use('ga')}(${object},${quote(name)})`;
}

function loadAttribute(f: Frame, node: Attribute): Code {
  const operands = new Operands(f);
  const object = operands.add(node.value);
  const text = operands.wrap(`${f.at(node)},${getAttribute(f, object.text, node)}`);
  operands.release();
  return { text };
}

/** The key of a subscript: an expression, a slice, or a tuple of them. */
export function key(f: Frame, node: Expr): Code {
  if (node.kind !== 'Slice') return f.expr(node);
  const parts = new Sequence(f);
  for (const part of [node.lower, node.upper, node.step])
    if (part) parts.add(part);
    else parts.with(() => ({ text: f.use('None'), atomic: true }));
  parts.release();
  return { text: `${f.use('slice')}(${parts.list})` };
}

function loadSubscript(f: Frame, node: Subscript): Code {
  const parts = new Sequence(f).add(node.value).with(() => key(f, node.slice));
  const text = `${f.use('gi')}(${parts.list},${f.clean(...parts.temps)}${f.at(node)})`;
  parts.release();
  return { text };
}

export const attributes: Visitors = {
  expr: {
    Attribute: loadAttribute,
    Subscript: loadSubscript,
    Slice: (f, node: Slice) => key(f, node),
  },
  test: {},
  stmt: {},
};
