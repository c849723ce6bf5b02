/**
 * `invalid syntax. Did you mean 'while'?`: what CPython 3.14 adds when it *prints* an uncaught SyntaxError (its
 * `msg` stays `invalid syntax`). A name near the error is replaced by a keyword like it, and the result compiled.
 */

import { ERROR, KEYWORDS, NAME, type Token, type TokenStream } from '../1-tokens/token.ts';
import { tokenize } from '../1-tokens/tokenizer.ts';
import type { Module } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import { codePoints, normalizeSource } from '../source.ts';
import { isMisfit } from './parser-state.ts';
import { Program } from './program.ts';
import { closeMatches, closestWord } from './similar.ts';

/** What is printed instead of the error's own message, line of source and caret. */
export interface KeywordTypo {
  msg: string;
  /** The line of source, without the indentation common to the lines looked at. */
  text: string;
  /** From 1, in code points of `text`. */
  offset: number;
  endOffset: number;
}

const MAX_CODE = 1024;
const MAX_NAMES = 10;
const MAX_MATCHES = 3;

/**
 * Looks for a misspelt keyword that explains `error`, which `parse` has thrown for `source`. `check` is given the tree of
 * a repaired program and throws PySyntaxError where the scopes refuse it (`return` outside a function).
 */
export function keywordTypo(
  source: string,
  error: PySyntaxError,
  check: (tree: Module) => void = () => {},
): KeywordTypo | null {
  const { msg } = error;
  if (msg !== 'invalid syntax' && !msg.includes('Perhaps you forgot a comma')) return null;
  const first = Math.max(error.lastStatement - 1, 0);
  const lines = dedent(normalizeSource(source).split('\n').slice(first, error.line));
  if (codePoints(lines.join('\n')) > MAX_CODE) return null;
  const names = tokenize(lines.join('\n')).tokens.filter((token) => token.kind === NAME);
  for (const token of names.slice(0, MAX_NAMES)) {
    const keyword = similarKeywords(token.text).find((word) => repairs(lines, token, word, check));
    if (keyword) return typo(lines, token, keyword);
  }
  return null;
}

function similarKeywords(name: string): string[] {
  const closest = closestWord(name, KEYWORDS);
  const similar = closeMatches(name, KEYWORDS, MAX_MATCHES, 0.5);
  return (closest ? [closest, ...similar] : similar).slice(0, MAX_MATCHES);
}

/** Whether the code compiles, or is only incomplete, with a keyword in the place of a name. */
function repairs(
  lines: string[],
  token: Token,
  keyword: string,
  check: (tree: Module) => void,
): boolean {
  const line = lines[token.line - 1] ?? '';
  const repaired = [...lines];
  repaired[token.line - 1] = line.slice(0, token.col) + keyword + line.slice(token.endCol);
  const stream = tokenize(repaired.join('\n'));
  const tree = parsed(stream);
  if (typeof tree === 'string') return tree === 'incomplete';
  try {
    check(tree);
    return true;
  } catch (e) {
    if (e instanceof PySyntaxError) return false;
    throw e;
  }
}

/** A tree, or whether more lines could make the code valid. */
function parsed(stream: TokenStream): Module | 'incomplete' | 'invalid' {
  const parser = new Program(stream);
  try {
    parser.begin();
    return parser.file();
  } catch (e) {
    if (!isMisfit(e) && !(e instanceof PySyntaxError)) throw e;
    const { kind, start } = stream.tokens[parser.reached] as Token;
    const atEnd = kind === ERROR ? stream.error === null : start === stream.source.text.length;
    return atEnd ? 'incomplete' : 'invalid';
  }
}

function typo(lines: string[], token: Token, keyword: string): KeywordTypo {
  const text = lines[token.line - 1] ?? '';
  return {
    msg: `invalid syntax. Did you mean '${keyword}'?`,
    text,
    offset: codePoints(text.slice(0, token.col)) + 1,
    endOffset: codePoints(text.slice(0, token.endCol)) + 1,
  };
}

/** Drops the indentation that all lines have in common. */
function dedent(lines: string[]): string[] {
  const margins = lines
    .filter((line) => line.trim())
    .map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  let margin = margins[0] ?? '';
  for (const other of margins) while (!other.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((line) => (line.trim() ? line.slice(margin.length) : ''));
}
