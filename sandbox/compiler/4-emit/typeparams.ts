/** Type parameters and `type` statements (PEP 695, 696): everything in them is evaluated lazily. */

import type { Block } from '../3-scope/blocks.ts';
import type { Expr, Stmt, TypeAlias, TypeParam } from '../ast.ts';
import { Frame } from './frame.ts';
import { place } from './names.ts';
import { keptLocals } from './suspend.ts';
import { quote } from './text.ts';
import type { Visitors } from './unit.ts';

/**
 * The text of a definition inside the scope of its type parameters. `build` makes the definition in the frame it is
 * given; a function that it passes to `typed` gets `__type_params__` (a class body sets them).
 */
export function withTypeParams(
  f: Frame,
  node: Stmt,
  params: TypeParam[],
  build: (g: Frame, typed: (text: string) => string) => string,
): string {
  if (params.length === 0) return build(f, (text) => text);
  const block = f.unit.scopes.generics.get(node) as Block;
  const g = new Frame(f.unit, block, f.code, { inline: f });
  for (const p of params) g.push(`${place(g, p.name)}=${typeParam(g, p)};`);
  const result = build(g, (text) => `${g.use('typeparams')}(${text},${paramList(g, params)})`);
  f.usesPosition ||= g.usesPosition;
  const made = `return ${result};`;
  const rest = node.kind === 'ClassDef' ? asFrame(g, block, node, made) : made;
  return `(()=>{${g.declarations()}${g.lines.join('\n')}${rest}})()`;
}

/** The scope is a frame in the tracebacks of what is raised in it: of a class's bases and body only, for all else is evaluated lazily. */
function asFrame(g: Frame, { name, qualname }: Block, { line }: Stmt, text: string): string {
  const code = g.unit.newCode();
  g.unit.defineCode(code, { name, qualname, line, flags: 3 });
  return `try{${text}}catch(e){throw ${g.use('caught')}(e,L,${code});}`;
}

/** The type parameters in scope, as a JavaScript array. */
export const paramList = (g: Frame, params: TypeParam[]): string =>
  `[${params.map((p) => place(g, p.name)).join(',')}]`;

function typeParam(f: Frame, p: TypeParam): string {
  // A tuple that is written there are constraints.
  const hasConstraints = p.bound?.kind === 'Tuple';
  const bound = p.bound ? lazy(f, p.bound) : 'void 0';
  const value = p.defaultValue;
  const dflt = value ? lazy(f, value.kind === 'Starred' ? value.value : value) : 'void 0';
  const limits = hasConstraints ? `void 0,${dflt},${bound}` : `${bound},${dflt}`;
  return `${f.use('typeparam')}("${p.kind}",${quote(p.name)},${limits})`;
}

/** A JavaScript function that evaluates an expression in a block of its own. */
function lazy(f: Frame, value: Expr): string {
  const block = f.unit.scopes.lazies.get(value) as Block;
  const code = f.unit.newCode();
  const g = new Frame(f.unit, block, code);
  g.push(`return ${g.expr(value).text};`);
  f.unit.defineCode(code, {
    name: block.name,
    qualname: block.qualname,
    line: value.line,
    flags: 3,
  });
  return `()=>{${g.declarations()}try{\n${g.lines.join('\n')}\n}catch(e){throw ${g.use('caught')}(e,L,${code}${keptLocals(g)});}}`;
}

function typeAlias(f: Frame, node: TypeAlias): void {
  f.simple(() => {
    const text = withTypeParams(f, node, node.typeParams, (g) => {
      const params = node.typeParams.length > 0 ? paramList(g, node.typeParams) : '[]';
      return `${g.use('typealias')}(${quote(node.name.id)},${params},${lazy(g, node.value)})`;
    });
    f.push(`${place(f, node.name.id)}=${text};`);
  });
}

export const typeParams: Visitors = { expr: {}, test: {}, stmt: { TypeAlias: typeAlias } };
