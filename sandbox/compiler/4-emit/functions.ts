/** Functions, lambdas, generators and coroutines. */
import type { CodeInfo } from '../../abi.ts';
import { CO, ST } from '../../abi.ts';
import { annotationsOf } from '../3-scope/annotations.ts';
import { markCertain } from '../3-scope/assigned.ts';
import { type Block, isFunctionLike, mangle, type Sym } from '../3-scope/blocks.ts';
import { markCounters } from '../3-scope/counters.ts';
import { markFloats } from '../3-scope/floats.ts';
import type { Arguments, Expr, FunctionDef, Lambda, Span, Stmt } from '../ast.ts';
import { annotateFunction } from './annotations.ts';
import { floatParameters } from './floats.ts';
import { type Code, Frame } from './frame.ts';
import { assignment } from './names.ts';
import { Operands } from './sequence.ts';
import { docstring, returnValue } from './statements.ts';
import { keptLocals, liveText, localsText, runs, takenText } from './suspend.ts';
import { cleanDoc, clear, quote } from './text.ts';
import { withTypeParams } from './typeparams.ts';
import type { Visitors } from './unit.ts';

/** The flags of a code object, from its block. */
function flagsOf(block: Block): number {
  let flags = CO.OPTIMIZED | CO.NEWLOCALS;
  let { parent } = block;
  while (parent?.kind === 'comprehension' || parent?.kind === 'generic') ({ parent } = parent);
  if (parent !== null && isFunctionLike(parent)) flags |= CO.NESTED;
  if (parent?.kind === 'class') flags |= CO.METHOD;
  if (block.isAsync) flags |= block.isGenerator ? CO.ASYNC_GENERATOR : CO.COROUTINE;
  else if (block.isGenerator) flags |= CO.GENERATOR;
  if (block.delegates) flags |= CO.DELEGATES;
  if (block.hasCleanup) flags |= CO.CLEANUP;
  return flags;
}

/** Is a name in `co_varnames`: a local of the function's, or of a comprehension in it, that its code uses and no other's? */
function isVariable(block: Block, name: string): boolean {
  const sym = block.symbols.get(name);
  if (
    sym?.place === 'local' &&
    (sym.isParam || (!sym.isCell && (sym.bindings > 0 || sym.isUsed || sym.isDeleted)))
  )
    return true;
  return block.children.some((b) => b.kind === 'comprehension' && isVariable(b, name));
}

/** What the runtime is told of a function. */
export function codeInfo(
  block: Block,
  args: Arguments | null,
  line: number,
  doc?: string,
): CodeInfo {
  let flags = flagsOf(block);
  if (args?.vararg) flags |= CO.VARARGS;
  if (args?.kwarg) flags |= CO.VARKEYWORDS;
  if (doc !== undefined) flags |= CO.HAS_DOCSTRING;
  const symbols = [...block.symbols.values()];
  const isGenexpr = block.kind === 'genexpr';
  const vars = block.order.filter((n) => isVariable(block, n));
  return {
    name: block.name,
    qualname: block.qualname,
    line,
    flags,
    // What a generator expression goes through is its only argument.
    vars: isGenexpr ? ['.0', ...vars] : vars,
    argc: args ? args.posonlyargs.length + args.args.length : Number(isGenexpr),
    posonly: args?.posonlyargs.length ?? 0,
    kwonly: args?.kwonlyargs.length ?? 0,
    free: symbols
      .filter((s) => s.place === 'free')
      .map((s) => s.name)
      .sort(),
    cells: cellNames(block),
    ...(doc !== undefined ? { doc: cleanDoc(doc) } : {}),
  };
}

/** Cells: the parameters among them in their order, then the others, sorted. */
function cellNames(block: Block): string[] {
  const cells = [...block.symbols.values()].filter((s) => s.place === 'local' && s.isCell);
  const isParam = (name: string) => block.symbols.get(name)?.isParam;
  return [
    ...block.order.filter((name) => isParam(name) && block.symbols.get(name)?.isCell),
    ...cells
      .filter((s) => !s.isParam)
      .map((s) => s.name)
      .sort(),
  ];
}

/** Free variables, sorted. */
const freeNames = (block: Block): string[] =>
  [...block.symbols.values()]
    .filter((s) => s.place === 'free')
    .map((s) => s.name)
    .sort();

/** JavaScript names of the parameters, in the order of `co_varnames`. */
export function parameterNames(block: Block): string[] {
  return block.order
    .map((n) => block.symbols.get(n))
    .filter((s) => s?.isParam)
    .map((s) => (s as { js: string }).js);
}

/**
 * The statements of a function's body, in the `try` that adds its traceback entry: `failed`, a call that lacks its closing parenthesis.
 * What the body holds besides its locals is let go there, so that the end of that is seen in this frame.
 */
export function wrapBody(f: Frame, failed: string): string {
  const body = f.lines.join('\n');
  if (!f.usesPosition && !f.unit.isLive) return body;
  const held = [...f.touched];
  const last = held.length > 0 ? `,${held.join('=')}=void 0` : '';
  const text = `try{\n${body}\n}catch(e){throw ${failed}${last});}`;
  if (!f.unit.isLive) return text;
  const start = f.isResumable ? 'var Y;' : `var Y=${liveText(f)};`;
  return `${start}${text}finally{Y=${f.use('leave')}(Y);}`;
}

/** The locals that a traceback keeps alive, as further arguments of `caught`. */
function keptOf(f: Frame): string {
  // What a generator expression goes through is an argument of its frame in CPython, and lives as long.
  return f.host.kind === 'genexpr' ? `,${localsText(f, ['i', 'j'])}` : keptLocals(f);
}

/** Where a `return` has left loops, what they went through goes. */
const loopsLeft = (f: Frame): string => clear([...f.left]) + f.reapStatement();

/** A function's body as text, with its braces. */
function functionBody(f: Frame, emit: () => void): string {
  emit();
  if (f.returned !== undefined)
    f.lines = ['r:{', ...f.lines, `}${loopsLeft(f)}return ${f.returned};`];
  f.settleTests();
  const body = wrapBody(f, `${f.use('caught')}(e,L,${f.code}${keptOf(f)}`);
  return `{${f.declarations(true)}${body}}`;
}

/** The body of a resumable frame, which takes its state `S` before its parameters. */
export function resumableBody(f: Frame, emit: () => void): string {
  const alive = f.unit.isLive ? `Y=${liveText(f)};` : '';
  const start = `S.x&&${takenText(f)};${runs(f, 'tracein')};${alive}`;
  emit();
  f.settleTests();
  // At the end of the body, what an abandoned `return` would have given is forgotten.
  const forget = f.abandonsReturn ? `S.r=${f.use('None')};` : '';
  const left = f.returnsFromLoop ? loopsLeft(f) : '';
  const label = f.usesReturnLabel ? ['r:{', `${forget}}${left}`] : ['', ''];
  const end = f.unit.isTraced ? `E<0||${f.use('traceend')}(S,L);` : '';
  f.lines = [`${start}${label[0]}`, ...f.lines, `${label[1]}${end}S.l=${ST.CLOSED};`];
  f.usesPosition = true;
  const body = wrapBody(f, `${f.use('failed')}(e,L,${f.code},S${keptOf(f)}`);
  return `{${f.declarations()}${body}}`;
}

/** The object of a frame; while there is something to record, made by what does. */
export function made(f: Frame, S: string, args: string): string {
  const make = f.unit.isTraced ? `(F++,E<1?${f.use('gen')}:${f.use('tracegen')})` : f.use('gen');
  const object = `${make}(${S},${args})`;
  return f.unit.isLive ? `${f.use('owned')}(${S},${object})` : object;
}

/** Does control leave the body at its last statement? */
function endsInReturn(body: Stmt[]): boolean {
  const last = body.at(-1);
  return last?.kind === 'Return' || last?.kind === 'Raise';
}

/**
 * The last arguments of `fn`: the module, positional defaults, those of keyword-only parameters by name, and what gives the
 * values of the free variables.
 */
function given(block: Block, args: Arguments, operands: Operands): string {
  const positional = args.defaults.map((d) => operands.add(d).text);
  const named: string[] = [];
  args.kwonlyargs.forEach((a, i) => {
    const value = args.kwDefaults[i];
    if (value) named.push(`${quote(mangle(a.arg, block.privateName))}:${operands.add(value).text}`);
  });
  const names = freeNames(block);
  // `dataclass(slots=True)` puts another class into the cell of `__class__`.
  const free = names.map((n) => {
    const js = block.symbols.get(n)?.js;
    return n === '__class__' ? `c===void 0?${js}:${js}=c` : js;
  });
  const taken = names.includes('__class__') ? 'c' : '()';
  const parts = [
    'G',
    positional.length > 0 ? `[${positional.join(',')}]` : 'void 0',
    named.length > 0 ? `{__proto__:null,${named.join(',')}}` : 'void 0',
    free.length > 0 ? `${taken}=>[${free.join(',')}]` : 'void 0',
  ];
  while (parts.at(-1) === 'void 0') parts.pop();
  return `,${parts.join(',')}`;
}

/** The text that makes a function object. `line` is the first, decorators included. */
export function makeFunction(
  f: Frame,
  block: Block,
  args: Arguments,
  body: Stmt[] | Expr,
  line: number,
  operands: Operands,
): string {
  const { unit } = f;
  const code = unit.newCode();
  const last = given(block, args, operands);
  markCertain(unit.scopes, block, args, body);
  // What is kept in another form, or tested once for all, cannot be set from outside.
  if (Array.isArray(body) && !unit.isLive) {
    markCounters(unit.scopes, block, body);
    markFloats(unit.scopes, block, args, body);
  }
  const isResumable = block.isGenerator || block.isAsync;
  const inner = new Frame(unit, block, code, { resumable: isResumable });
  for (const sym of block.symbols.values())
    if (!unit.isLive && isSteady(sym)) inner.steady.set(sym.js, 0);
  const emit = (): void => emitBody(inner, body);
  const params = parameterNames(block);
  const doc = Array.isArray(body) ? docstring(body) : undefined;
  const text = isResumable ? resumableBody(inner, emit) : functionBody(inner, emit);
  const open = inner.openYields.length > 0 ? { open: inner.openYields } : {};
  unit.defineCode(code, { ...codeInfo(block, args, line, doc), ...open });
  const fn = f.use('fn');
  if (!isResumable) return `${fn}(${code},(${params.join(',')})=>${text}${last})`;
  const list = params.map((p) => `,${p}`).join('');
  const start = `var S=${f.use('state')}(${code});return ${made(f, 'S', `b(S${list}),w`)}`;
  return `(b=>${fn}(${code},function w(${params.join(',')}){${start}}${last}))(${f.use('steps')}(function*(S${list})${text}))`;
}

/** Is it a parameter that keeps its value? */
const isSteady = ({ isParam, bindings, isDeleted, isWalrus }: Sym): boolean =>
  isParam && bindings === 1 && !isDeleted && !isWalrus;

function emitBody(f: Frame, body: Stmt[] | Expr): void {
  if (Array.isArray(body)) {
    const doubles = floatParameters(f);
    if (doubles !== '') f.push(doubles);
    f.body(docstring(body) === undefined ? body : body.slice(1));
    if (!endsInReturn(body) && !f.isResumable) f.push(`return ${f.use('None')};`);
    return;
  }
  f.open();
  const value = f.expr(body);
  if (f.isResumable) f.push(`S.r=${value.text};`);
  else returnValue(f, value);
  f.forgetTemporaries();
}

/** Applies decorators, which have been evaluated already, innermost first. */
export function decorate(
  f: Frame,
  decorators: { text: string; at: Span }[],
  value: string,
): string {
  let text = value;
  for (const { text: d, at } of [...decorators].reverse()) {
    text = `${f.use('call')}(${d},[${text}],${f.trailing(at)})`;
  }
  return text;
}

/** Evaluates decorators, first to last. */
export function decoratorTexts(list: Expr[], operands: Operands): { text: string; at: Span }[] {
  return list.map((d) => ({ text: operands.add(d).text, at: d }));
}

function define(f: Frame, node: FunctionDef): void {
  f.simple(() => {
    const operands = new Operands(f);
    const decorators = decoratorTexts(node.decoratorList, operands);
    const line = node.decoratorList[0]?.line ?? node.line;
    const block = f.unit.scopes.blocks.get(node) as Block;
    const text = withTypeParams(f, node, node.typeParams, (g, typed) => {
      const made = makeFunction(g, block, node.args, node.body, line, operands);
      const found = annotationsOf(node.args, node.returns);
      return typed(found.length > 0 ? annotateFunction(g, node, made, found) : made);
    });
    f.push(
      `${operands.wrap(assignment(f, node.name, { text: decorate(f, decorators, text) }, node))};`,
    );
    if (f.block.kind === 'module') f.push(f.unit.steady.mark(node));
    operands.release();
  });
}

function lambda(f: Frame, node: Lambda): Code {
  const operands = new Operands(f);
  const block = f.unit.scopes.blocks.get(node) as Block;
  const text = operands.wrap(makeFunction(f, block, node.args, node.body, node.line, operands));
  operands.release();
  return { text };
}

export const functions: Visitors = {
  expr: { Lambda: lambda },
  test: {},
  stmt: { FunctionDef: define, AsyncFunctionDef: define },
};
