/** The scan of statements: blocks, bindings, declarations, and statements that stand where they may not. */
import type {
  Expr,
  For,
  Global,
  Import,
  ImportFrom,
  Nonlocal,
  Return,
  Stmt,
  Try,
  With,
} from '../ast.ts';
import { scanAnnotated, scanClass, scanFunction, scanTypeAlias } from './definitions.ts';
import { markAwait, scanExpr, scanTarget } from './expressions.ts';
import { isFutureImport, scanFutureImport } from './future.ts';
import { scanCase } from './patterns.ts';
import type { Scanner } from './scanner.ts';
import { warnOfAssertion } from './warnings.ts';

/** Scans the statements of one body. */
export function scanBody(s: Scanner, body: Stmt[]): void {
  for (const node of body) scanStmt(s, node);
}

function scanStmt(s: Scanner, node: Stmt): void {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return scanFunction(s, node, scanBody);
    case 'ClassDef':
      return scanClass(s, node, scanBody);
    case 'Return':
      return scanReturn(s, node);
    case 'Delete':
      return node.targets.forEach((t) => scanDelete(s, t));
    case 'Assign':
      scanExpr(s, node.value);
      return node.targets.forEach((t) => scanTarget(s, t));
    case 'TypeAlias':
      return scanTypeAlias(s, node);
    case 'AugAssign':
      scanExpr(s, node.target);
      return scanExpr(s, node.value);
    case 'AnnAssign':
      return scanAnnotated(s, node);
    case 'For':
    case 'AsyncFor':
      return scanFor(s, node);
    case 'While':
      scanExpr(s, node.test);
      scanLoop(s, node, node.body);
      return scanBody(s, node.orelse);
    case 'If':
      scanExpr(s, node.test);
      scanBody(s, node.body);
      return scanBody(s, node.orelse);
    case 'With':
    case 'AsyncWith':
      return scanWith(s, node);
    case 'Match':
      scanExpr(s, node.subject);
      node.cases.forEach((c, i) => {
        scanCase(s, node, i);
        if (c.guard) scanExpr(s, c.guard);
        scanBody(s, c.body);
      });
      return;
    case 'Raise':
    case 'Assert': {
      if (node.kind === 'Assert') warnOfAssertion(s, node.test, node);
      const parts = node.kind === 'Raise' ? [node.exc, node.cause] : [node.test, node.msg];
      for (const e of parts) if (e) scanExpr(s, e);
      return;
    }
    case 'Try':
    case 'TryStar':
      return scanTry(s, node);
    case 'Import':
    case 'ImportFrom':
      return scanImport(s, node);
    case 'Global':
    case 'Nonlocal':
      return node.names.forEach((name) => declare(s, node, name));
    case 'Expr':
      return scanExpr(s, node.value);
    case 'Pass':
      return;
    case 'Break':
    case 'Continue':
      s.leaving('loop');
      if (s.flow.star && !s.flow.loop) refuseInStar(s, node);
      else if (!s.flow.loop)
        s.later(
          node.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop",
          node,
        );
  }
}

const refuseInStar = (s: Scanner, node: Stmt | Expr): void =>
  s.later("'break', 'continue' and 'return' cannot appear in an except* block", node);

const isConstantOn = (node: Return): node is Return & { value: Expr } =>
  node.value?.kind === 'Constant' && node.value.line === node.line;

// ---- control flow ------------------------------------------------------------------------------

function scanReturn(s: Scanner, node: Return): void {
  if (s.block.kind !== 'function') s.later("'return' outside function", node);
  if (node.value) scanExpr(s, node.value);
  s.leaving('function');
  // A constant is put there last, and so it is the place.
  if (s.flow.star) refuseInStar(s, isConstantOn(node) ? node.value : node);
  else if (node.value) s.flow.returns.push(node);
}

function scanDelete(s: Scanner, target: Expr): void {
  if (target.kind === 'List' || target.kind === 'Tuple')
    for (const e of target.elts) scanDelete(s, e);
  else scanExpr(s, target);
}

function scanLoop(s: Scanner, node: Stmt, body: Stmt[]): void {
  const { loop } = s.flow;
  s.flow.loop = true;
  s.nested(node, () => s.inside(null, () => scanBody(s, body)));
  s.flow.loop = loop;
}

function scanFor(s: Scanner, node: For): void {
  if (node.kind === 'AsyncFor') requireAsync(s, node, "'async for'");
  s.meetEarly([node.iter]);
  scanTarget(s, node.target);
  scanExpr(s, node.iter);
  scanLoop(s, node, node.body);
  scanBody(s, node.orelse);
}

function requireAsync(s: Scanner, node: Stmt, what: string): void {
  if (!s.block.isAsync) s.fail(`${what} outside async function`, node);
  markAwait(s);
}

function scanWith(s: Scanner, node: With, index = 0): void {
  if (node.kind === 'AsyncWith' && index === 0) requireAsync(s, node, "'async with'");
  const item = node.items[index];
  if (item === undefined) return scanBody(s, node.body);
  scanExpr(s, item.contextExpr);
  s.flow.protected++;
  s.nested(item.contextExpr, () => {
    if (item.optionalVars) scanTarget(s, item.optionalVars);
    scanWith(s, node, index + 1);
  });
  s.flow.protected--;
}

/** A `finally` is one block around the rest; its body runs inside one of its own. */
function scanTry(s: Scanner, node: Try): void {
  s.flow.protected++;
  if (node.finalbody.length === 0) scanExcept(s, node);
  else {
    s.nested(node, () => s.inside(node.finalbody, () => scanExcept(s, node)));
    s.nested(node, () => s.finally(node.finalbody, () => scanBody(s, node.finalbody)));
  }
  s.flow.protected--;
}

function scanExcept(s: Scanner, node: Try): void {
  if (node.handlers.length === 0) return scanBody(s, node.body);
  s.nested(node, () => scanBody(s, node.body));
  // In the order in which CPython's compiler sees them.
  scanBody(s, node.orelse);
  node.handlers.forEach((h, i) => {
    if (h.type === null && i < node.handlers.length - 1)
      s.later("default 'except:' must be last", h);
    if (h.type) scanExpr(s, h.type);
    if (h.name) s.bind(h.name, h).isDeleted = true;
    const { loop, star } = s.flow;
    if (node.kind === 'TryStar') Object.assign(s.flow, { loop: false, star: true });
    // The handler, and what unbinds its name.
    s.nested(h, () => scanBody(s, h.body), 2);
    Object.assign(s.flow, { loop, star });
  });
}

// ---- names -------------------------------------------------------------------------------------

function scanImport(s: Scanner, node: Import | ImportFrom): void {
  for (const a of node.names) {
    if (a.name === '*') {
      if (s.block.kind !== 'module') s.fail('import * only allowed at module level', a);
      continue;
    }
    const dotted = node.kind === 'Import' ? (a.name.split('.')[0] as string) : a.name;
    s.bind(a.asname ?? dotted, a, 'import');
  }
  if (isFutureImport(node)) scanFutureImport(s, node);
}

/** `global` and `nonlocal`: the name must not have been used before in this block. */
function declare(s: Scanner, node: Global | Nonlocal, name: string): void {
  const as = node.kind === 'Global' ? 'global' : 'nonlocal';
  const sym = s.symbol(s.mangle(name));
  if (sym.isParam) s.fail(`name '${name}' is parameter and ${as}`, node);
  if (sym.isUsed) s.fail(`name '${name}' is used prior to ${as} declaration`, node);
  if (sym.isAnnotated) s.fail(`annotated name '${name}' can't be ${as}`, node);
  if (sym.isBound && !sym.isImported)
    s.fail(`name '${name}' is assigned to before ${as} declaration`, node);
  if (as === 'nonlocal' && s.block.kind === 'module')
    s.fail('nonlocal declaration not allowed at module level', node);
  if (sym.declared !== null && sym.declared.as !== as)
    s.fail(`name '${name}' is nonlocal and global`, sym.declared.at);
  sym.declared = { as, at: node };
}
