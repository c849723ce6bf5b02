/** What is assigned to: names, attributes, subscripts, and unpacking into lists of them. */
import type { Attribute, Expr, ListExpr, Name, Subscript, TupleExpr } from '../ast.ts';
import { key, owner } from './attributes.ts';
import { assign, floatElement, floatLocal } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { assignment, deleteName, mangled } from './names.ts';
import { Operands, Sequence } from './sequence.ts';
import { attribute, quote } from './text.ts';

/** Assigns a value, which has been evaluated already, to a target. */
export function store(f: Frame, target: Expr, value: Code): void {
  switch (target.kind) {
    case 'Name': {
      const local = floatLocal(f, target.id);
      if (local) return assign(f, target, local, value.text);
      f.push(`${assignment(f, target.id, value, target)};`);
      return;
    }
    case 'Attribute':
      return storeAttribute(f, target, value);
    case 'Subscript':
      return storeSubscript(f, target, value);
    case 'Starred':
      return store(f, target.value, value);
    case 'Tuple':
    case 'List':
      return storeElements(f, target, value);
    default:
      f.unit.refuse(`assignment to ${target.kind}`, target);
  }
}

/** A value that a store may repeat. */
export function repeatable(f: Frame, value: Code): Code {
  if (value.atomic) return value;
  const t = f.temp();
  f.push(`${t}=${value.text};`);
  return { ...value, text: t, atomic: true };
}

function storeAttribute(f: Frame, target: Attribute, value: Code): void {
  const v = repeatable(f, value).text;
  const operands = new Operands(f);
  const o = operands.add(target.value).text;
  f.push(setAttribute(f, target, operands, o, v));
  operands.release();
}

/** The statement that evaluates operands and stores to an attribute; object and value may be repeated. */
export function setAttribute(
  f: Frame,
  target: Attribute,
  operands: Operands,
  object: string,
  value: string,
): string {
  const name = mangled(f, target.attr);
  const o = owner(object);
  const fast = `${o}${attribute(name)}=${value}`;
  const test = operands.wrap(`${f.at(target)},${o}.open`);
  return `if${test}${fast};else ${f.use('sa')}(${object},${quote(name)},${value});`;
}

function storeSubscript(f: Frame, target: Subscript, value: Code): void {
  const v = repeatable(f, value).text;
  const parts = new Sequence(f).add(target.value).with(() => key(f, target.slice));
  const temps = value.atomic ? parts.temps : [...parts.temps, v];
  f.push(`${f.use('si')}(${parts.list},${v},${f.clean(...temps)}${f.at(target)});`);
  parts.release();
}

function storeElements(f: Frame, target: TupleExpr | ListExpr, value: Code): void {
  const items = f.temp();
  const n = target.elts.length;
  const star = target.elts.findIndex((e) => e.kind === 'Starred');
  const counts = star < 0 ? String(n) : `${star},${n - star - 1}`;
  f.push(
    `${items}=${f.use(star < 0 ? 'unpack' : 'unpackx')}(${value.text},${counts},${f.at(target)});`,
  );
  target.elts.forEach((e, i) => {
    store(f, e, { text: `${items}[${i}]` });
  });
  f.release(items);
}

/** `a, b = b, a`: all values first, then the stores, without a tuple. Gives false where it does not apply. */
export function storePairwise(f: Frame, target: Expr, value: Expr): boolean {
  if ((target.kind !== 'Tuple' && target.kind !== 'List') || value.kind !== 'Tuple') return false;
  if (target.elts.length !== value.elts.length || target.elts.length > 4) return false;
  if ([...target.elts, ...value.elts].some((e) => e.kind === 'Starred')) return false;
  const values = new Operands(f);
  const stores = target.elts.map((to, i) => {
    const e = value.elts[i] as Expr;
    const local = to.kind === 'Name' ? floatLocal(f, to.id) : undefined;
    if (local) {
      const element = floatElement(f, values, e);
      return () => assign(f, to as Name, local, ...element);
    }
    const code = values.with((g) => ({ ...g.expr(e), atomic: e.kind === 'Constant' }));
    return () => store(f, to, code);
  });
  f.push(`${values.wrap('0')};`);
  for (const each of stores) each();
  values.release();
  return true;
}

/** `del target`. */
export function remove(f: Frame, target: Expr): void {
  switch (target.kind) {
    case 'Name':
      return deleteName(f, target);
    case 'Attribute': {
      const o = f.expr(target.value).text;
      f.push(`${f.use('da')}(${o},${quote(mangled(f, target.attr))},${f.at(target)});`);
      return;
    }
    case 'Subscript': {
      const parts = new Sequence(f).add(target.value).with(() => key(f, target.slice));
      f.push(`${f.use('di')}(${parts.list},${f.clean(...parts.temps)}${f.at(target)});`);
      parts.release();
      return;
    }
    case 'Tuple':
    case 'List': {
      for (const e of target.elts) remove(f, e);
      return;
    }
    default:
      f.unit.refuse(`deletion of ${target.kind}`, target);
  }
}
