import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  mdxToMdast,
} from 'satteri';
import { STATES } from '../book/states.ts';
import { type FencedCell, parseFences } from './fences.ts';
import { frontMatterProblems } from './front-matter.ts';
import { KNOWN_LANGUAGES } from './highlight.ts';
import { resolveLink } from './links.ts';
import type { Problem } from './problems.ts';
import { isDrawn, isRecorded, recordedPath, tracePath } from './recorded.ts';

/** Everything that is wrong with the chapters of a folder, in order: the build refuses to start before this is empty. */
export function checkChapters(folder: string): Problem[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const chapters = names.filter((name) => name.endsWith('.mdx')).sort();
  return chapters.flatMap((name, at) => [
    ...nameProblems(name, chapters[at - 1]).map((message) => ({
      file: path.join(folder, name),
      line: 1,
      message,
    })),
    ...checkChapter(path.join(folder, name)),
  ]);
}

/** What is wrong with a chapter's file name; `before` is the one before it. */
function nameProblems(name: string, before = ''): string[] {
  if (!/^\d\d-/.test(name)) return ['the name of a chapter starts with its number, as in 02-send'];
  const isTaken = name.slice(0, 3) === before.slice(0, 3);
  return isTaken ? [`${before} has the number ${name.slice(0, 2)} too`] : [];
}

/** The components that a chapter may use, beside those that its fences become. */
const COMPONENTS = ['Note', 'State', 'Hints'];

/** What is wrong with one chapter: its MDX, its cells and their recorded outputs, the languages of its fences, its links. */
export function checkChapter(file: string): Problem[] {
  const text = readFileSync(file, 'utf8');
  const at = (line: number, message: string): Problem => ({ file, line, message });
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text, { position: true });
  } catch (error) {
    const { line, message } = mdxProblem(error);
    return [at(line, message)];
  }
  const fences = parseFences(text);
  const { cells, problems } = fences;
  const missing = cells
    .filter((cell) => cell.id && isRecorded(cell) && !existsSync(recordedPath(file, cell.id)))
    .map(({ line, id }) => at(line, `cell ${id} has no recorded output: npm run record`));
  const undrawn = cells
    .filter((cell) => cell.id && isDrawn(cell))
    .filter(({ id }) => existsSync(recordedPath(file, id)) && !existsSync(tracePath(file, id)))
    .map(({ line, id }) => at(line, `cell ${id} has no recorded trace to draw: npm run record`));
  const found = [...nodeProblems(tree, file), ...hintProblems(tree, cells)].map(
    ({ line, message }) => at(line, message),
  );
  return [
    ...problems.map(({ line, message }) => at(line, message)),
    ...missing,
    ...undrawn,
    ...found,
  ].sort((a, b) => a.line - b.line);
}

type Found = { line: number; message: string };

/** The parser's message without the position and the rule's name that it wraps around it. */
function mdxProblem(error: unknown): Found {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', message = text] = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(text) ?? [];
  return { line: Number(line), message };
}

function* nodeProblems(node: MdastNode, file: string): Generator<Found> {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'yaml') yield* frontMatterProblems(node.value, line + 1);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    yield* componentProblems(node, line);
  if (node.type === 'code' && node.lang && !KNOWN_LANGUAGES.has(node.lang))
    yield { line, message: `code in ${node.lang}: this language is not highlighted here` };
  if (node.type === 'link') {
    const resolved = resolveLink(node.url, file);
    if (resolved && 'problem' in resolved) yield { line, message: resolved.problem };
  }
  if ('children' in node) for (const child of node.children) yield* nodeProblems(child, file);
}

/** Hints name their exercise, and are the items of one list. */
function* hintProblems(node: MdastNode, cells: FencedCell[]): Generator<Found> {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Hints') {
    const line = node.position?.start.line ?? 1;
    const of = node.attributes.find(
      (each) => each.type === 'mdxJsxAttribute' && each.name === 'for',
    );
    const known = cells.some(({ id, options }) => options.exercise && id === of?.value);
    const id = String(of?.value ?? '');
    if (!known) yield { line, message: `<Hints for="${id}">: there is no exercise with that id` };
    if (node.children.length !== 1 || node.children[0]?.type !== 'list')
      yield { line, message: '<Hints> holds one list, an item for each hint' };
  }
  if ('children' in node) for (const child of node.children) yield* hintProblems(child, cells);
}

function* componentProblems(
  { name, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  line: number,
): Generator<Found> {
  if (!name || !/^[A-Z]/.test(name)) return;
  if (!COMPONENTS.includes(name)) yield { line, message: `there is no component <${name}>` };
  if (name !== 'State') return;
  const is = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'is');
  if (typeof is?.value !== 'string' || !(is.value in STATES))
    yield { line, message: `<State is="…">: one of ${Object.keys(STATES).join(', ')}` };
}
