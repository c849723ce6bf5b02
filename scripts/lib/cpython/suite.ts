import type { Session } from '../../../sandbox/host/session.ts';
import { createNodeKernel } from '../sandbox/node-kernel.ts';
import { Excluded } from './excluded.ts';
import { moduleOf, testFiles } from './files.ts';
import type { Installation } from './installed.ts';

/** Runs the tests of one of CPython's test files in the sandbox, each from the state just after the file was imported. */

/** How one test ended. */
export interface TestOutcome {
  name: string;
  status: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, or what it printed. */
  detail: string;
  /** Milliseconds. */
  ms: number;
  /** How it ends on CPython 3.14, where that was asked. */
  oracle?: { status: string; printed: string };
}

/** What came of a file. */
export interface FileOutcome {
  name: string;
  tests: TestOutcome[];
  /** How many tests were not wanted. */
  excluded: number;
  /** What the file imports and the sandbox does not have. */
  missing: string[];
  /** Why the file could not be imported at all. */
  broken?: string;
}

export interface SuiteOptions {
  /** Computing time of one test, ms. */
  deadline: number;
  /** Part of the names of the tests to run. */
  only: string;
}

/** Time for importing a test file, ms. */
const IMPORT_DEADLINE = 60_000;
/** The state after the import, in the session's history. */
const IMPORTED = 1;
/** What a failure's record keeps of the output. */
const OUTPUT = 4_000;

/** Runs a file's tests one after another, but for those that the ledger excludes. */
export async function runFile(
  installation: Installation,
  name: string,
  { deadline, only }: SuiteOptions,
): Promise<FileOutcome> {
  const excluded = Excluded.read();
  const kernel = await createNodeKernel({ files: testFiles(installation), subject: 'program' });
  const load = [moduleOf(name), ...excluded.modules].map((text) => JSON.stringify(text));
  const start = `import cpython_driver\ncpython_driver.load(${load})`;
  const loaded = await execute(kernel.session, start, IMPORT_DEADLINE);
  const missing = loaded.said.filter(([kind]) => kind === 'missing').map(([, what = '']) => what);
  if (!loaded.ok) return { name, tests: [], excluded: 0, missing, broken: loaded.printed };
  const names = loaded.said.filter(([kind]) => kind === 'test').map(([, test = '']) => test);
  const tests: TestOutcome[] = [];
  for (const test of names) {
    if (!test.includes(only) || excluded.reason(name, test) !== undefined) continue;
    tests.push(await runTest(kernel.session, test, excluded.examples(name, test), deadline));
    if (await kernel.session.rewind(IMPORTED)) continue;
    await kernel.fresh();
    await execute(kernel.session, start, IMPORT_DEADLINE);
  }
  return { name, tests, excluded: names.length - tests.length, missing };
}

async function runTest(
  session: Session,
  name: string,
  excused: number[],
  deadline: number,
): Promise<TestOutcome> {
  const source = `cpython_driver.run(${JSON.stringify(name)}, ${JSON.stringify(excused)})`;
  const { said, printed, ms } = await execute(session, source, deadline, IMPORTED);
  const [status, detail = ''] =
    said.find(([kind]) => kind === 'passed' || kind === 'failed' || kind === 'skipped') ?? [];
  if (status === 'passed' || status === 'skipped') return { name, status, detail, ms };
  return { name, status: 'failed', detail: detail || printed, ms };
}

interface Execution {
  ok: boolean;
  /** The driver's lines, split. */
  said: string[][];
  /** Everything else, its end. */
  printed: string;
  ms: number;
}

async function execute(
  session: Session,
  source: string,
  deadline: number,
  id?: number,
): Promise<Execution> {
  let stdout = '';
  let stderr = '';
  const result = await session.run(
    source,
    {
      filename: '/driver',
      mode: 'cell',
      deadline,
      write(stream, text) {
        if (stream === 1) stdout += text;
        else stderr += text;
      },
    },
    id,
  );
  const lines = stdout.split('\n');
  const said = lines
    .filter((line) => line.startsWith('\x01'))
    .map((line) => line.slice(1).split('\x01'));
  return { ok: result.status === 'ok', said, printed: stderr.slice(-OUTPUT), ms: result.ms };
}
