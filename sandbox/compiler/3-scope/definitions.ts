/** The scan of definitions: functions, classes, type parameters, annotations. */
import type { AnnAssign, ClassDef, Expr, FunctionDef, Stmt, TypeAlias, TypeParam } from '../ast.ts';
import { annotationsOf } from './annotations.ts';
import type { Block } from './blocks.ts';
import {
  scanDefaults,
  scanElements,
  scanExpr,
  scanKeywords,
  scanParameters,
  scanTarget,
} from './expressions.ts';
import type { Scanner } from './scanner.ts';

type BodyScan = (s: Scanner, body: Stmt[]) => void;

/** Scans a function definition. `scanBody` scans statements: they are above this file. */
export function scanFunction(s: Scanner, node: FunctionDef, scanBody: BodyScan): void {
  s.bind(node.name, node);
  scanDefaults(s, node.args);
  node.decoratorList.forEach((d) => scanExpr(s, d));
  scanGeneric(s, node, node.name, node.typeParams, () => {
    scanSignature(s, node);
    const block = s.within('function', node.name, (b) => {
      b.isAsync = node.kind === 'AsyncFunctionDef';
      scanParameters(s, node.args);
      scanBody(s, node.body);
      if (b.isAsync && b.isGenerator)
        for (const at of s.flow.returns) s.later("'return' with value in async generator", at);
    });
    s.scopes.blocks.set(node, block);
  });
}

/** The annotations of parameters and of the result (PEP 649). */
function scanSignature(s: Scanner, node: FunctionDef): void {
  const found = annotationsOf(node.args, node.returns);
  if (found.length === 0) return;
  const block = s.within('annotations', '__annotate__', (b) => {
    b.what = 'an annotation';
    for (const [, e] of found) scanExpr(s, e.kind === 'Starred' ? e.value : e);
  });
  block.qualname = `${functionQualname(s.block, node.name)}.__annotate__`;
  s.scopes.annotations.set(node, block);
}

function functionQualname(outer: Block, name: string): string {
  let block = outer;
  while (block.kind === 'generic' || block.kind === 'comprehension') block = block.parent as Block;
  if (block.kind === 'module') return name;
  return block.kind === 'class'
    ? `${block.qualname}.${name}`
    : `${block.qualname}.<locals>.${name}`;
}

/** Scans a class definition. */
export function scanClass(s: Scanner, node: ClassDef, scanBody: BodyScan): void {
  s.bind(node.name, node);
  node.decoratorList.forEach((d) => scanExpr(s, d));
  scanGeneric(s, node, node.name, node.typeParams, () => {
    scanElements(s, node.bases);
    scanKeywords(s, node.keywords);
    const block = s.within('class', node.name, (b) => {
      b.privateName = node.name;
      scanBody(s, node.body);
    });
    s.scopes.blocks.set(node, block);
  });
}

/** Type parameters open a block around the definition (PEP 695). */
function scanGeneric(
  s: Scanner,
  node: Stmt,
  name: string,
  params: TypeParam[],
  scan: () => void,
): void {
  if (params.length === 0) return scan();
  const block = s.within('generic', `<generic parameters of ${name}>`, (b) => {
    b.what = 'the definition of a generic';
    if (node.kind === 'ClassDef') b.privateName = node.name;
    let hasDefault = false;
    for (const p of params) {
      s.bind(p.name, p, 'typeparam');
      if (p.defaultValue) hasDefault = true;
      else if (hasDefault)
        s.fail(`non-default type parameter '${p.name}' follows default type parameter`, p);
      scanTypeParam(s, p);
    }
    scan();
  });
  s.scopes.generics.set(node, block);
}

function scanTypeParam(s: Scanner, p: TypeParam): void {
  if (p.bound) {
    const what = p.bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
    scanLazy(s, p.name, p.bound, what);
  }
  if (!p.defaultValue) return;
  const value = p.defaultValue.kind === 'Starred' ? p.defaultValue.value : p.defaultValue;
  scanLazy(s, p.name, value, `a ${p.kind} default`);
}

function scanLazy(s: Scanner, name: string, value: Expr, what: string): void {
  const block = s.within('lazy', name, (b) => {
    b.what = what;
    scanExpr(s, value);
  });
  s.scopes.lazies.set(value, block);
}

/** An annotated assignment: the annotation belongs to the lazily evaluated block of its class or module. */
export function scanAnnotated(s: Scanner, node: AnnAssign): void {
  const { target } = node;
  const outer = s.block;
  if (target.kind === 'Name') {
    const declared = outer.symbols.get(s.mangle(target.id))?.declared;
    if (declared && outer.kind !== 'module' && node.simple)
      s.fail(`annotated name '${target.id}' can't be ${declared.as}`, node);
    if (node.simple) s.bind(target.id, target, 'annotation');
    if (node.value) s.bind(target.id, target);
  } else if (node.value) scanTarget(s, target);
  else scanExpr(s, target);
  const owner = outer.kind === 'class' || outer.kind === 'module' ? outer : null;
  let block = s.scopes.annotations.get(owner ?? node);
  if (block === undefined) {
    block = s.within('annotations', '__annotate__', (b) => {
      b.what = 'an annotation';
    });
    s.scopes.annotations.set(owner ?? node, block);
  }
  // Annotations of locals are never evaluated, but their names count.
  s.again(block, () => scanExpr(s, node.annotation));
  if (node.value) scanExpr(s, node.value);
}

/** Scans a `type` statement, whose value is evaluated lazily (PEP 695). */
export function scanTypeAlias(s: Scanner, node: TypeAlias): void {
  s.bind(node.name.id, node.name);
  scanGeneric(s, node, node.name.id, node.typeParams, () => {
    scanLazy(s, node.name.id, node.value, 'a type alias');
  });
}
