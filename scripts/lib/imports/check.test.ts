import { describe, expect, test } from 'vitest';
import { checkImports } from './check.ts';
import { readSource } from './read.ts';

/** Checks a project given as text by path. */
function check(project: Record<string, string>): string[] {
  const files = Object.entries(project).map(
    ([name, text]) => [name, readSource(name, text)] as const,
  );
  return checkImports(new Map(files));
}

/** A project of two files, of which the first imports the second. */
function oneImports(from: string, to: string): string[] {
  const steps = '../'.repeat(from.split('/').length - 1) || './';
  return check({
    [from]: `import { x } from '${steps}${to}';\nf(x);`,
    [to]: 'export const x = 1;',
  });
}

describe('borders', () => {
  test.each([
    ['sandbox/protocol.ts', 'sandbox/abi.ts'],
    ['sandbox/abi.ts', 'sandbox/protocol.ts'],
    ['sandbox/compiler/1-tokens/tokenize.ts', 'sandbox/compiler/2-syntax/parse.ts'],
    ['sandbox/compiler/ast.ts', 'sandbox/compiler/1-tokens/tokenize.ts'],
    ['sandbox/compiler/4-emit/emit.ts', 'sandbox/runtime/core/call.ts'],
    ['sandbox/runtime/core/call.ts', 'sandbox/compiler/errors.ts'],
    ['sandbox/runtime/core/call.ts', 'sandbox/runtime/types/int.ts'],
    ['sandbox/runtime/types/int.ts', 'sandbox/runtime/modules/math.ts'],
    ['sandbox/host/client.ts', 'sandbox/host/vm.ts'],
    ['sandbox/host/worker.ts', 'sandbox/runtime/core/call.ts'],
    ['site/cells/cell.ts', 'sandbox/host/vm.ts'],
    ['site/cells/cell.ts', 'site/drawings/lanes.ts'],
    ['site/pages/chapter.ts', 'sandbox/abi.ts'],
    ['site/markdown/cells.ts', 'scripts/lib/serve.mjs'],
    ['sandbox/host/vm.test.ts', 'scripts/lib/serve.mjs'],
  ])('%s may not import %s', (from, to) => {
    expect(oneImports(from, to)).toHaveLength(1);
  });

  test.each([
    ['sandbox/compiler/4-emit/emit.ts', 'sandbox/compiler/3-scope/scopes.ts'],
    ['sandbox/compiler/compile.ts', 'sandbox/compiler/4-emit/emit.ts'],
    ['sandbox/runtime/modules/math.ts', 'sandbox/runtime/core/call.ts'],
    ['sandbox/runtime/core/call.test.ts', 'sandbox/compiler/compile.ts'],
    ['sandbox/runtime/types/cases/evaluate.ts', 'sandbox/runtime/modules/builtins.ts'],
    ['sandbox/host/worker.ts', 'sandbox/compiler/compile.ts'],
    ['site/cells/cell.ts', 'sandbox/host/client.ts'],
    ['site/e2e/chapter.test.ts', 'scripts/lib/serve.mjs'],
    ['scripts/run.ts', 'sandbox/host/vm.ts'],
  ])('%s may import %s', (from, to) => {
    expect(oneImports(from, to)).toEqual([]);
  });
});

describe('ways to import', () => {
  const abi = { 'sandbox/abi.ts': 'export const x = 1;' };

  test.each([
    ['type', "import type { X } from './abi.ts';"],
    ['dynamic', "const m = await import('./abi.ts');"],
    ['in a type', "let x: import('./abi.ts').X;"],
    ['handed on', "export { x } from './abi.ts';\nexport const y = 1;"],
    ['with a query', "import text from './abi.ts?raw';"],
  ])('%s', (_, text) => {
    expect(check({ 'sandbox/protocol.ts': text, ...abi })).toHaveLength(1);
  });

  test('what only looks like an import is none', () => {
    const text = `// import './abi.ts'\nconst s = "import './abi.ts'";`;
    expect(check({ 'sandbox/protocol.ts': text, ...abi })).toEqual([]);
  });

  test('in the script of a component, and in a chapter', () => {
    const component = "<script>\nimport '../../sandbox/abi.ts';\n</script>";
    const chapter = "import '../sandbox/abi.ts';\n\n```py\nimport asyncio\n```\n";
    const files = { 'site/pages/index.astro': component, 'content/01-a.mdx': chapter };
    expect(check({ ...files, ...abi })).toHaveLength(2);
  });
});

test('a cycle is shown whole, once', () => {
  const problems = check({
    'sandbox/host/a.ts': "import './b.ts';",
    'sandbox/host/b.ts': "import './c.ts';",
    'sandbox/host/c.ts': "import './b.ts';",
  });
  expect(problems).toEqual([
    'import cycle: sandbox/host/b.ts → sandbox/host/c.ts → sandbox/host/b.ts',
  ]);
});

test('types may refer to each other', () => {
  const problems = check({
    'sandbox/host/a.ts': "import type { B } from './b.ts';",
    'sandbox/host/b.ts': "import { a } from './a.ts';\nf(a);",
  });
  expect(problems).toEqual([]);
});

test('a barrel is refused; a file that also defines something is none', () => {
  const a = { 'sandbox/host/a.ts': 'export const a = 1;' };
  expect(check({ 'sandbox/host/index.ts': "export * from './a.ts';", ...a })).toHaveLength(1);
  const mixed = "export * from './a.ts';\nexport const b = 1;";
  expect(check({ 'sandbox/host/index.ts': mixed, ...a })).toEqual([]);
});
