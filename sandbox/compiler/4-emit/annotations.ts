/** Annotations, evaluated when `__annotate__` is called (PEP 649). */
import { CO } from '../../abi.ts';
import type { Block } from '../3-scope/blocks.ts';
import type { AnnAssign, Expr, FunctionDef, Span } from '../ast.ts';
import { annotationText } from './annotation-text.ts';
import { Frame } from './frame.ts';
import { mangled } from './names.ts';
import { keptLocals } from './suspend.ts';
import { quote } from './text.ts';

/** The last format that `__annotate__` answers itself: `annotationlib.Format.VALUE_WITH_FAKE_GLOBALS`. */
const LAST_FORMAT = 2;

/** Gives a function its annotations; `made` is the text that makes it. */
export function annotateFunction(
  f: Frame,
  node: FunctionDef,
  made: string,
  found: [string, Expr][],
): string {
  const block = f.unit.scopes.annotations.get(node) as Block;
  const items = found.map(([name, value]) => ({ name: mangled(f, name), value, flag: null }));
  const t = f.temp();
  const text = `(${t}=${made},${t}.annotate=${annotator(f, block, items, node)},${t})`;
  f.release(t);
  return text;
}

/** An annotated name of a class or module. With `from __future__ import annotations` its source is stored at once (PEP 563). */
export function noteAnnotation(f: Frame, node: AnnAssign): void {
  const { target } = node;
  const { kind } = f.block;
  if (!node.simple || target.kind !== 'Name' || (kind !== 'class' && kind !== 'module')) return;
  const isEager = f.unit.scopes.futureAnnotations;
  const flag = !isEager && (kind === 'module' || f.nesting > 0) ? f.variable('a') : null;
  if (flag) f.push(`${flag}=1;`);
  if (flag && kind === 'module')
    f.push(
      `${f.use('setadd')}(${bodyOf(f)}.$${REACHED}??${f.use('set')}([]),${f.annotations.length});`,
    );
  f.annotations.push({ node, flag });
  if (!isEager) return;
  const all = `${bodyOf(f)}.$${EAGER}??${f.use('gl')}(G,${quote(EAGER)})`;
  const name = quote(mangled(f, target.id));
  f.push(`${f.use('si')}(${all},${name},${valueText(f, node.annotation)},${f.at(node)});`);
}

const EAGER = '__annotations__';

/** The name under which a module keeps which of its annotations were reached. */
const REACHED = '__conditional_annotations__';

/** Where the names of a class body or module go. */
export const bodyOf = (f: Frame): string =>
  f.block.kind === 'class' || f.unit.scopes.inLocals ? f.unit.namespace(f.block) : 'G';

/** Gives a class body's namespace or a module its `__annotate__`. `owner` is the node of the class. */
export function annotateBody(f: Frame, owner: Block, at: Span): string {
  if (f.annotations.length === 0) return '';
  const target = bodyOf(f);
  const isEager = f.unit.scopes.futureAnnotations;
  if (isEager) f.lines.unshift(`${target}.$${EAGER}??=${f.use('dict')}([]);`);
  if (owner.kind === 'module') f.lines.unshift(`${target}.$${REACHED}=${f.use('set')}([]);`);
  if (isEager) return '';
  const block = f.unit.scopes.annotations.get(owner) as Block;
  const items = f.annotations.map(({ node, flag }) => ({
    name: mangled(f, node.target.kind === 'Name' ? node.target.id : ''),
    value: node.annotation,
    flag,
  }));
  const name = owner.kind === 'class' ? '__annotate_func__' : '__annotate__';
  return `${target}.$${name}=${annotator(f, block, items, at)};`;
}

interface Item {
  name: string;
  value: Expr;
  flag: string | null;
}

/** The function that takes a format and gives the dict of annotations. */
function annotator(f: Frame, block: Block, items: Item[], at: Span): string {
  const { unit } = f;
  const code = unit.newCode();
  const g = new Frame(unit, block, code);
  const result = g.variable('d');
  g.push(
    // The formats of a program are numbers; whoever calls it by hand may hand it anything.
    `if(typeof $format==='number'?$format>${LAST_FORMAT}:${g.use('truth')}(${g.use('gt')}($format,${LAST_FORMAT})))throw ${g.use('raise')}(B.$NotImplementedError);${result}=${g.use('dict')}([]);`,
  );
  for (const { name, value, flag } of items) {
    g.open();
    if (flag) g.push(`if(${flag}){`);
    g.push(`${g.use('dictset')}(${result},${quote(name)},${valueText(g, value)});`);
    if (flag) g.push('}');
    g.forgetTemporaries();
  }
  g.push(`return ${result};`);
  const body = g.usesPosition
    ? `try{\n${g.lines.join('\n')}\n}catch(e){throw ${g.use('caught')}(e,L,${code}${keptLocals(g)});}`
    : g.lines.join('\n');
  unit.defineCode(code, {
    name: '__annotate__',
    qualname: block.qualname,
    line: at.line,
    flags: CO.OPTIMIZED | CO.NEWLOCALS,
    vars: ['format'],
    argc: 1,
    posonly: 1,
  });
  return `${f.use('fn')}(${code},($format)=>{${g.declarations()}${body}},G)`;
}

/** The value of an annotation; with `from __future__ import annotations`, its source. */
function valueText(g: Frame, value: Expr): string {
  const { source, scopes } = g.unit;
  if (scopes.futureAnnotations) return quote(annotationText(value, source));
  if (value.kind !== 'Starred') return g.expr(value).text;
  // `*args: *Ts` stores what the one-element tuple `(*Ts,)` unpacks to.
  return `${g.use('unpack')}(${g.expr(value.value).text},1,${g.at(value)})[0]`;
}
