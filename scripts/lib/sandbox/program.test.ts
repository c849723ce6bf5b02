import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const RUN = path.resolve(import.meta.dirname, '../../run.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'programs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

/** Runs the command as a shell would. */
function py(
  args: string[],
  stdin = '',
): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [RUN, ...args], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ stdout, stderr, code })));
}

it('runs a file as the main program', async () => {
  file('helper.py', 'def twice(x):\n    return 2 * x\n');
  file('pkg/__init__.py', '');
  file('pkg/part.py', 'name = __name__\n');
  const main =
    'import sys\nfrom helper import twice\nimport pkg.part\nprint(__name__, twice(21), pkg.part.name, sys.argv[1:])\n';
  file('main.py', main);
  expect(await py(['main.py', '--deadline', '5', 'a', '--b=c'])).toEqual({
    stdout: "__main__ 42 pkg.part ['a', '--b=c']\n",
    stderr: '',
    code: 0,
  });
});

it('reads standard input', async () => {
  file(
    'ask.py',
    'name = input("name? ")\nprint(name.upper())\ntry:\n    input()\nexcept EOFError as e:\n    print(e)\n',
  );
  const result = await py(['ask.py'], 'ada\n');
  expect(result).toEqual({ stdout: 'name? ADA\nEOF when reading a line\n', stderr: '', code: 0 });
});

it('ends as Python does', async () => {
  const wrong = file('wrong.py', 'x = 1\nprint(absent_here)\n');
  const result = await py(['wrong.py']);
  expect(result).toMatchObject({ stdout: '', code: 1 });
  expect(result.stderr).toBe(
    `Traceback (most recent call last):\n  File "${wrong}", line 2, in <module>\n    print(absent_here)\n          ^^^^^^^^^^^\nNameError: name 'absent_here' is not defined\n`,
  );
  file('exit.py', 'import sys\nprint(1)\nsys.exit(7)\n');
  expect(await py(['exit.py'])).toEqual({ stdout: '1\n', stderr: '', code: 7 });
  file('say.py', 'raise SystemExit("bye")\n');
  expect(await py(['say.py'])).toEqual({ stdout: '', stderr: 'bye\n', code: 1 });
  file('loop.py', 'print(1)\nwhile True: pass\n');
  const late = await py(['--deadline', '0.3', 'loop.py']);
  expect(late).toMatchObject({ stdout: '1\n', code: 124 });
  expect(late.stderr).toContain('TimeoutError: the program ran for 0.3 s');
  expect(await py(['none.py'])).toMatchObject({ code: 2 });
  expect(await py([])).toMatchObject({ code: 2 });
}, 30_000);

it('runs a list of files, each in a fresh namespace', async () => {
  const one = file('one.py', 'x = 1\nprint("one")\n');
  const two = file('two.py', 'print("x" in globals())\nraise ValueError\n');
  const three = file('three.py', 'while True: pass\n');
  const list = file('list.json', JSON.stringify([one, two, three, one]));
  const { stdout, code } = await py(['--deadline=0.3', '--batch', list]);
  expect(code).toBe(0);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows).toMatchObject([
    { file: one, stdout: 'one\n', stderr: '', code: 0 },
    { file: two, stdout: 'False\n', code: 1 },
    { file: three, stdout: '', code: 124 },
    { file: one, stdout: 'one\n', code: 0 },
  ]);
  expect(rows.every((row) => typeof row.ms === 'number')).toBe(true);
}, 30_000);
