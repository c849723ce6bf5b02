import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What is known of a source file. */
export interface SourceFile {
  /** Every specifier it imports, as written: static, dynamic, of types, `export … from`. */
  imports: string[];
  /** Those that are loaded before the file itself runs, without `import type`. */
  loads: string[];
  /** It only hands on what others export. */
  barrel: boolean;
}

const FOLDERS = ['sandbox', 'site', 'content', 'scripts'];
const SOURCE = /\.(m?[jt]s|astro|mdx)$/;

/**
 * Reads every source file of the project.
 *
 * @param root folder of the project
 * @returns by path relative to the root, with `/` between its parts
 */
export function readProject(root: string): Map<string, SourceFile> {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const files = [...sources(root, '.', false), ...folders.flatMap((at) => sources(root, at, true))];
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  return new Map(files.map((file) => [file, readSource(file, read(file))]));
}

function sources(root: string, folder: string, recursive: boolean): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive });
  const files = entries.filter((entry) => entry.isFile() && SOURCE.test(entry.name));
  const relative = ({ parentPath, name }: Dirent) =>
    path.relative(root, path.join(parentPath, name));
  return files.map((file) => relative(file).split(path.sep).join('/')).sort();
}

/**
 * Reads one file.
 *
 * @param name its path; the extension says what it is
 */
export function readSource(name: string, text: string): SourceFile {
  if (name.endsWith('.mdx')) {
    const imports = importsOfMdx(text);
    return { imports, loads: imports, barrel: false };
  }
  if (!name.endsWith('.astro')) return readCode(text);
  const parts = scriptsOfAstro(text).map(readCode);
  return {
    imports: parts.flatMap(({ imports }) => imports),
    loads: parts.flatMap(({ loads }) => loads),
    barrel: false,
  };
}

function readCode(code: string): SourceFile {
  const { statements } = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
  const exports = statements.filter((s) => ts.isExportDeclaration(s) && s.moduleSpecifier);
  const imports = statements.filter(ts.isImportDeclaration);
  return {
    imports: ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    loads: statements.flatMap(loadedBy),
    barrel: exports.length > 0 && exports.length + imports.length === statements.length,
  };
}

function loadedBy(statement: ts.Statement): string[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier: specifier } = statement;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
  const typeOnly = ts.isExportDeclaration(statement)
    ? statement.isTypeOnly
    : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return typeOnly ? [] : [specifier.text];
}

/** The code between the fences at the top of a component, and in its `<script>` elements. */
function scriptsOfAstro(text: string): string[] {
  const front = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const elements = text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g);
  return [front, ...Array.from(elements, (match) => match[1] ?? '')];
}

/** Python's own `import` lines have no quotes. */
function importsOfMdx(text: string): string[] {
  return Array.from(text.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm), (match) => match[1] ?? '');
}
