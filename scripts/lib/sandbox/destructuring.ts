import ts from 'typescript';

/**
 * Reads properties one by one where a declaration takes an object apart: `const { a, b } = o` becomes `const a = o.a, b = o.b`. QuickJS
 * makes an object of `o` first, by a call that takes as long as four such reads. What does more than that stays: defaults, patterns in patterns,
 * several properties of what has no name.
 */
export function withPlainReads(text: string): string {
  const file = ts.createSourceFile('x.js', text, ts.ScriptTarget.Latest);
  let result = '';
  let last = 0;
  const visit = (node: ts.Node): void => {
    const reads = ts.isVariableDeclaration(node) ? readsOf(node, file) : undefined;
    if (reads === undefined) return ts.forEachChild(node, visit);
    result += text.slice(last, node.getStart(file)) + reads;
    last = node.end;
  };
  visit(file);
  return result + text.slice(last);
}

function readsOf({ name, initializer }: ts.VariableDeclaration, file: ts.SourceFile) {
  if (!ts.isObjectBindingPattern(name) || initializer === undefined) return undefined;
  const { elements } = name;
  const isName = ts.isIdentifier(initializer) || initializer.kind === ts.SyntaxKind.ThisKeyword;
  if (elements.length !== 1 && !isName) return undefined;
  if (!elements.every(isPlain)) return undefined;
  const object = initializer.getText(file);
  return elements
    .map(({ name: own, propertyName }) => {
      const variable = own.getText(file);
      return `${variable} = (${object}).${propertyName?.getText(file) ?? variable}`;
    })
    .join(', ');
}

const isPlain = ({ name, propertyName, initializer, dotDotDotToken }: ts.BindingElement): boolean =>
  ts.isIdentifier(name) &&
  (propertyName === undefined || ts.isIdentifier(propertyName)) &&
  initializer === undefined &&
  dotDotDotToken === undefined;
