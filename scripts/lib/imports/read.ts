import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What is known of a source file: the specifiers that it imports, as written, and whether it only hands on exports. */
export interface SourceFile {
  imports: string[];
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
  const inside = FOLDERS.flatMap((folder) => sources(root, folder));
  const atTop = readdirSync(root).filter((name) => SOURCE.test(name));
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  return new Map([...inside, ...atTop].map((file) => [file, readSource(file, read(file))]));
}

function sources(root: string, folder: string): string[] {
  try {
    const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    const files = names.map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
    return files.filter((file) => SOURCE.test(file)).sort();
  } catch {
    return [];
  }
}

/**
 * Reads one file: static and dynamic imports, type imports, and `export … from`.
 *
 * @param name its path; the extension says what it is
 */
export function readSource(name: string, text: string): SourceFile {
  if (name.endsWith('.mdx')) return { imports: importsOfMdx(text), barrel: false };
  if (name.endsWith('.astro'))
    return { imports: scriptsOfAstro(text).flatMap(importsOf), barrel: false };
  return { imports: importsOf(text), barrel: isBarrel(name, text) };
}

function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
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

function isBarrel(name: string, text: string): boolean {
  const { statements } = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const handsOn = (s: ts.Statement) => ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined;
  return (
    statements.some(handsOn) && statements.every((s) => handsOn(s) || ts.isImportDeclaration(s))
  );
}
