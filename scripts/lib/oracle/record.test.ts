import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OraclePair } from './pair.ts';
import { findPrograms } from './programs.ts';
import { recordChapter, recordPrograms, removeStale, writeOutputs } from './record.ts';

const oracle = new OraclePair();
afterAll(() => oracle.close());
/** CPython takes seconds to start. */
beforeAll(
  async () =>
    void (await oracle.run({ steps: [], files: {}, stdin: '', end: false, locate: false })),
  60_000,
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'record-'));
});

/** Writes a file below the test's folder; gives its path. */
function write(name: string, ...lines: string[]): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Records a chapter of these lines: its outputs by file name, and `line: message` of each refusal. */
async function chapter(...lines: string[]) {
  const outputs = new Map<string, string>();
  const refused = await recordChapter(oracle, write('01-a.mdx', ...lines), outputs);
  return {
    outputs: Object.fromEntries([...outputs].map(([file, text]) => [path.basename(file), text])),
    refused: refused.map(({ line, message }) => `${line}: ${message}`),
  };
}

test('a cell gives stdout, stderr and the error as JSON', async () => {
  const { outputs, refused } = await chapter('```py cell id=a expects=KeyError', '{}[1]', '```');
  expect(refused).toEqual([]);
  expect(JSON.parse(outputs['a.json'] ?? '')).toEqual({
    stdout: '',
    stderr: expect.stringContaining('File "<cell a>", line 1, in <module>\n    {}[1]\n'),
    error: 'KeyError',
    date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
  });
});

test('norun cells and cells in JavaScript are left alone', async () => {
  const { outputs } = await chapter(
    '```py cell id=a norun',
    '1/0',
    '```',
    '```js cell id=b',
    '```',
  );
  expect(outputs).toEqual({});
});

test('an error that was not announced is refused with its line', async () => {
  const { refused } = await chapter('text', '```py cell id=a', 'x = 1', 'x.y', '```');
  expect(refused).toEqual([
    "4: cell a ended with AttributeError: 'int' object has no attribute 'y'; announce it with expects=AttributeError",
  ]);
});

test('an announced error that does not come, or another one, is refused', async () => {
  const fence = '```py cell id=a expects=KeyError';
  expect((await chapter(fence, 'x = 1', '```')).refused).toEqual([
    '1: cell a ended without an error; expects=KeyError',
  ]);
  expect((await chapter(fence, '1/0', '```')).refused).toEqual([
    '2: cell a ended with ZeroDivisionError: division by zero; expects=KeyError',
  ]);
});

test('problems of fences are refused', async () => {
  const { refused } = await chapter(
    '```py cell id=a',
    '```',
    '```py cell id=a',
    '```',
    '```py cell',
    '```',
  );
  expect(refused).toEqual(['3: cell id a is used twice', '5: a cell needs an id: id=some-name']);
});

test('what depends on the hash seed is refused with the line that printed it, and not written', async () => {
  const { outputs, refused } = await chapter(
    '',
    '```py cell id=a',
    'x = set("abcdefg")',
    'print(x)',
    '```',
  );
  expect(refused).toEqual(['4: prints something else under another hash seed']);
  expect(outputs).toEqual({});
});

test('programs, folders of modules and standard input', async () => {
  write('p/theme/one.py', 'print(input())');
  write('p/theme/one.in', 'line');
  write('p/theme/two/main.py', 'import helper');
  write('p/theme/two/helper.py', 'print(__name__)', 'raise SystemExit(3)');
  const programs = findPrograms(path.join(folder, 'p'));
  expect(programs.map(({ name }) => name)).toEqual(['theme/one', 'theme/two']);
  const outputs = new Map<string, string>();
  expect(await recordPrograms(oracle, programs, outputs)).toEqual([]);
  expect(writeOutputs(outputs)).toHaveLength(2);
  expect(writeOutputs(outputs)).toHaveLength(0);
  expect(readFileSync(path.join(folder, 'p/theme/one.out'), 'utf8')).toBe('line\n');
  expect(readFileSync(path.join(folder, 'p/theme/two.out'), 'utf8')).toBe('helper\n--- exit 3\n');
});

test('outputs that nothing prints any more are removed', () => {
  const kept = write('a/kept.out');
  const stale = write('a/stale.out');
  const other = write('a/other.py');
  expect(removeStale([path.join(folder, 'a')], /\.out$/, new Map([[kept, '']]))).toEqual([stale]);
  expect([existsSync(kept), existsSync(stale), existsSync(other)]).toEqual([true, false, true]);
});
