import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { parseFences } from './fences.ts';
import { KNOWN_LANGUAGES } from './highlight.ts';
import { resolveLink } from './links.ts';
import type { Problem } from './problems.ts';
import { isRecorded, recordedPath } from './recorded.ts';

/** Everything that is wrong with the chapters of a folder, in order: the build refuses to start before this is empty. */
export function checkChapters(folder: string): Problem[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => checkChapter(path.join(folder, name)));
}

/** What is wrong with one chapter: its MDX, its cells and their recorded outputs, the languages of its fences, its links. */
export function checkChapter(file: string): Problem[] {
  const text = readFileSync(file, 'utf8');
  const at = (line: number, message: string): Problem => ({ file, line, message });
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text, { position: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [at(Number(/(\d+):\d+/.exec(message)?.[1] ?? 1), message)];
  }
  const { cells, problems } = parseFences(text);
  const missing = cells
    .filter((cell) => isRecorded(cell) && !existsSync(recordedPath(file, cell.id)))
    .map(({ line, id }) => at(line, `cell ${id} has no recorded output: npm run record`));
  const found = [...nodeProblems(tree, file)].map(({ line, message }) => at(line, message));
  return [...problems.map(({ line, message }) => at(line, message)), ...missing, ...found].sort(
    (a, b) => a.line - b.line,
  );
}

function* nodeProblems(
  node: MdastNode,
  file: string,
): Generator<{ line: number; message: string }> {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'code' && node.lang && !KNOWN_LANGUAGES.has(node.lang))
    yield { line, message: `code in ${node.lang}: this language is not highlighted here` };
  if (node.type === 'link') {
    const resolved = resolveLink(node.url, file);
    if (resolved && 'problem' in resolved) yield { line, message: resolved.problem };
  }
  if ('children' in node) for (const child of node.children) yield* nodeProblems(child, file);
}
