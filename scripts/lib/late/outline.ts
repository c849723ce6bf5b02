import ts from 'typescript';

/**
 * What stands at the top level of a script: its names, its functions, and which names each function uses. TypeScript's parser and
 * binder do the reading.
 */

/** A function that stands in no other function: a declaration, a value somewhere in a top-level statement, or a method of a class. */
export interface OuterFunction {
  node: FunctionNode;
  start: number;
  end: number;
  /** The top-level names it uses. */
  uses: ReadonlySet<string>;
  /** Its text means the same elsewhere, given the names it uses. */
  movable: boolean;
  usesThis: boolean;
}

export type FunctionNode = ts.FunctionLikeDeclaration & { body: ts.Node };

/** A top-level name. */
export interface TopName {
  /** The statement that declares it. */
  statement: ts.Statement;
  /** It is assigned only there. */
  constant: boolean;
  /** The name or the prototype that it has as a function is read. */
  examined: boolean;
  /** Where it is used, outside of its own statement. */
  uses: number[];
  /** The top-level names that its own statement uses. */
  needs: Set<string>;
}

export interface Outline {
  text: string;
  /** In the order of the text. */
  functions: OuterFunction[];
  names: Map<string, TopName>;
}

const FILE = 'script.js';

/** Reads a script. */
export function outline(text: string): Outline {
  const { source, checker } = read(text);
  const names = topNames(source);
  const functions: OuterFunction[] = [];
  const symbolOf = (id: ts.Identifier) =>
    ts.isShorthandPropertyAssignment(id.parent)
      ? checker.getShorthandAssignmentValueSymbol(id.parent)
      : checker.getSymbolAtLocation(id);
  const collect = (node: ts.Node, inside: Found | undefined, own: TopName[]) => {
    if (ts.isIdentifier(node) && isReference(node)) {
      const declaration = symbolOf(node)?.declarations?.[0];
      const name = names.get(node.text);
      if (declaration && name && isWithin(declaration, name.statement) && isTop(declaration)) {
        if (isAssigned(node)) name.constant = false;
        if (isExamined(node)) name.examined = true;
        inside?.uses.add(node.text);
        if (own.includes(name)) for (const each of own) each.needs.add(node.text);
        else {
          name.uses.push(node.pos);
          for (const each of own) each.needs.add(node.text);
        }
      } else if (inside && declaration && isLocalOutside(declaration, inside.node)) {
        inside.movable = false;
      }
    } else if (inside && isBound(node)) inside.movable = false;
    if (inside && node.kind === ts.SyntaxKind.ThisKeyword) inside.usesThis = true;
    const starts = !inside && isFunction(node) ? found(node, source) : undefined;
    ts.forEachChild(node, (child) => collect(child, inside ?? starts, own));
    if (starts) functions.push(starts);
  };
  for (const statement of source.statements) {
    const own = [...names.values()].filter((name) => name.statement === statement);
    collect(statement, undefined, own);
  }
  for (const each of functions) {
    const { node, uses } = each;
    if ([...uses].some((name) => !names.get(name)?.constant)) each.movable = false;
    const name = ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
    if (name !== undefined && names.get(name)?.examined) each.movable = false;
  }
  return { text, functions, names };
}

interface Found extends OuterFunction {
  uses: Set<string>;
}

function found(node: FunctionNode, source: ts.SourceFile): Found {
  // A constructor is its class; a generator function has a prototype.
  const movable = !ts.isConstructorDeclaration(node) && node.asteriskToken === undefined;
  const start = node.getStart(source);
  return { node, start, end: node.end, uses: new Set(), movable, usesThis: false };
}

function read(text: string): { source: ts.SourceFile; checker: ts.TypeChecker } {
  const source = ts.createSourceFile(FILE, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === FILE ? source : undefined),
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === FILE,
    readFile: () => undefined,
    writeFile: () => {},
  };
  const options = { allowJs: true, noLib: true, noResolve: true, types: [] };
  const program = ts.createProgram([FILE], options, host);
  return { source, checker: program.getTypeChecker() };
}

function topNames(source: ts.SourceFile): Map<string, TopName> {
  const names = new Map<string, TopName>();
  const add = (name: ts.BindingName, statement: ts.Statement) => {
    if (ts.isIdentifier(name)) {
      const unknown = { constant: true, examined: false, uses: [], needs: new Set<string>() };
      names.set(name.text, { statement, ...unknown });
    } else {
      for (const each of name.elements) if (ts.isBindingElement(each)) add(each.name, statement);
    }
  };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) add(name, statement);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) add(statement.name, statement);
    }
  }
  return names;
}

const isFunction = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionLike(node) && (node as ts.FunctionLikeDeclaration).body !== undefined;

/** Is this identifier a variable's name, and no declaration of it? */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isExportSpecifier(parent)) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return (parent as ts.NamedDeclaration).name !== node;
}

function isAssigned(node: ts.Identifier): boolean {
  let at: ts.Node = node;
  // Within a pattern that is assigned to.
  while (
    ts.isShorthandPropertyAssignment(at.parent) ||
    ts.isPropertyAssignment(at.parent) ||
    ts.isSpreadElement(at.parent) ||
    ts.isObjectLiteralExpression(at.parent) ||
    ts.isArrayLiteralExpression(at.parent)
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return assigns && parent.left === at;
  }
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === at;
  if (!ts.isPrefixUnaryExpression(parent) && !ts.isPostfixUnaryExpression(parent)) return false;
  return (
    parent.operator >= ts.SyntaxKind.PlusPlusToken &&
    parent.operator <= ts.SyntaxKind.MinusMinusToken
  );
}

/** Is something of a function read that another in its place would not have? */
function isExamined({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && /^(name|prototype)$/.test(parent.name.text);
}

/** Things that mean something only where they stand. */
function isBound(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.SuperKeyword ||
    ts.isPrivateIdentifier(node) ||
    ts.isMetaProperty(node) ||
    (ts.isIdentifier(node) && node.text === 'arguments')
  );
}

const isWithin = (node: ts.Node, outer: ts.Node) => node.pos >= outer.pos && node.end <= outer.end;

/** Is it declared by a top-level statement itself, not in something within it? */
function isTop(declaration: ts.Declaration): boolean {
  for (let at: ts.Node = declaration; ; at = at.parent) {
    if (ts.isSourceFile(at.parent)) return true;
    if (ts.isBlock(at.parent) || isFunction(at.parent) || ts.isIterationStatement(at.parent, false))
      return false;
  }
}

const isLocalOutside = (declaration: ts.Declaration, inner: ts.Node) =>
  !isWithin(declaration, inner) && declaration.getSourceFile() === inner.getSourceFile();
