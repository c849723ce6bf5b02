/**
 * Proof of the grammar on real code: parses every file of the standard libraries that are at hand (those of the CPythons
 * installed here, tests included, and the one inside the `pyodide` package) and lists what cannot be parsed.
 *
 *   npm run grammar                every file; what fails is asked of CPython 3.14 (pyodide) as well
 *   npm run grammar -- --trees     compares trees and positions with CPython 3.14's (of pyodide and the newest CPython)
 *   npm run grammar -- --record    records the tables of the tests anew (sandbox/compiler/2-syntax/cases)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../sandbox/compiler/2-syntax/parser.ts';
import { PYTHON_TREE, pythonTree } from '../sandbox/compiler/2-syntax/testing/python-tree.ts';
import { PySyntaxError } from '../sandbox/compiler/errors.ts';
import { type Corpus, installedLibraries, pyodideLibrary } from './grammar-corpus.sources.ts';

/** What CPython 3.14 says of programs. */
interface Judge {
  /** JSON of the tree; undefined where there is none. */
  tree(source: string): string | undefined;
  /** JSON of the SyntaxError's fields; undefined where there is none. */
  error(source: string): string | undefined;
}

const CASES = join(import.meta.dirname, '../sandbox/compiler/2-syntax/cases');

// ---- CPython 3.14 --------------------------------------------------------------------------

const PYTHON_ERROR = `
def error_json(source):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try:
            ast.parse(source)
        except SyntaxError as e:
            return json.dumps({'type': type(e).__name__, 'msg': e.msg, 'line': e.lineno, 'offset': e.offset,
                               'endLine': e.end_lineno, 'endOffset': e.end_offset})
        except ValueError as e:
            return json.dumps({'type': type(e).__name__, 'msg': str(e)})
`;

async function loadJudge(): Promise<Judge> {
  const { loadPyodide } = await import('pyodide');
  const python = await loadPyodide();
  python.runPython(PYTHON_TREE + PYTHON_ERROR);
  return { tree: python.globals.get('tree_json'), error: python.globals.get('error_json') };
}

// ---- the proof -----------------------------------------------------------------------------

/** What a file comes to: parsed, or why not. */
type Verdict = 'parsed' | 'encoding' | { error: PySyntaxError };

function verdict(source: string | null): Verdict {
  if (source === null) return 'encoding';
  try {
    parse(source, 'exec');
    return 'parsed';
  } catch (error) {
    if (error instanceof PySyntaxError) return { error };
    throw error;
  }
}

interface Failure {
  path: string;
  source: string | null;
  found: Verdict;
}

/** Parses all files; gives the number of those that CPython 3.14 parses and we do not. */
async function prove(corpora: Corpus[]): Promise<number> {
  const judge = await loadJudge();
  let wrong = 0;
  for (const { name, files } of corpora) {
    const start = performance.now();
    let lines = 0;
    const failures: Failure[] = [];
    for (const file of files) {
      const source = file.read();
      const found = verdict(source);
      lines += source?.split('\n').length ?? 0;
      if (found !== 'parsed') failures.push({ path: file.path, source, found });
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name}: ${files.length} files, ${lines} lines, ${seconds} s`);
    wrong += tell(failures, judge);
  }
  return wrong;
}

/** Prints why files were not parsed; gives the number of those that CPython 3.14 parses. */
function tell(failures: Failure[], judge: Judge): number {
  const reasons = new Map<string, string[]>();
  for (const { path, source, found } of failures) {
    const reason = explain(source, found, judge);
    reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
  }
  for (const [reason, paths] of reasons) console.log(`  ${reason}: ${paths.join(' ')}`);
  return reasons.get(WRONG)?.length ?? 0;
}

const WRONG = 'WRONG, CPython 3.14 parses it';

/** Says why a file was not parsed. */
function explain(source: string | null, found: Verdict, judge: Judge): string {
  if (source === null || typeof found === 'string') return 'not in the encoding that it declares';
  if (found.error.type === 'NotImplementedError') return `grammar holds, but ${found.error.msg}`;
  const theirs = judge.error(source);
  if (theirs === undefined) return WRONG;
  const { msg, line } = JSON.parse(theirs);
  const same = msg === found.error.msg && line === found.error.line;
  return same ? 'the same SyntaxError in CPython 3.14' : 'another SyntaxError in CPython 3.14';
}

/** Compares trees and positions; gives the number of files that differ. */
async function compareTrees(corpora: Corpus[]): Promise<number> {
  const judge = await loadJudge();
  let different = 0;
  for (const { name, files } of corpora) {
    let compared = 0;
    for (const file of files) {
      const source = file.read();
      if (source === null || verdict(source) !== 'parsed') continue;
      const ours = JSON.stringify(sorted(pythonTree(parse(source, 'exec'))));
      const theirs = judge.tree(source);
      compared++;
      if (theirs !== undefined && JSON.stringify(sorted(JSON.parse(theirs))) === ours) continue;
      different++;
      console.log(`  ${file.path} differs`);
    }
    console.log(`${name}: ${compared} trees compared`);
  }
  return different;
}

/** The same JSON with the keys of all objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

// ---- the tables of the tests -----------------------------------------------------------------

/** Asks CPython 3.14 anew about each program of the tables, which keep their programs. */
async function record(): Promise<void> {
  const judge = await loadJudge();
  rewrite('errors.jsonl', (source) => JSON.parse(judge.error(source) ?? 'null'));
  rewrite('trees.jsonl', (source) => JSON.parse(judge.tree(source) ?? 'null'));
}

function rewrite(file: string, ask: (source: string) => unknown): void {
  const path = join(CASES, file);
  const programs = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row).source);
  const rows = programs.map((source) => JSON.stringify({ source, expected: ask(source) }));
  writeFileSync(path, `${rows.join('\n')}\n`);
  console.log(`${file}: ${rows.length} programs`);
}

// ---- start -----------------------------------------------------------------------------------

const option = process.argv[2];
if (option === '--record') {
  await record();
} else {
  const installed = installedLibraries();
  const failed = await (option === '--trees'
    ? compareTrees([pyodideLibrary(), ...installed.slice(-1)])
    : prove([pyodideLibrary(), ...installed]));
  console.log(
    failed ? `${failed} files differ from CPython 3.14` : 'no difference from CPython 3.14',
  );
  process.exitCode = failed ? 1 : 0;
}
