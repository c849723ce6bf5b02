/**
 * `npm run -s py -- [--await] [--deadline S] FILE.py [ARGUMENT…]` runs a Python file in the sandbox, as `python FILE.py` would.
 * With `--await`, `await` may stand outside of functions.
 * `npm run -s py -- --trace [--lines] [--events N] FILE.py [ARGUMENT…]` prints what happens to its suspended frames and event loops, as JSON
 * lines (`scripts/lib/sandbox/trace-lines.ts`); its own output goes to standard error. `--lines`: and each line that is executed.
 * `npm run -s py -- [--deadline S] --batch LIST.json` runs each file of a JSON list in a fresh namespace and prints a JSON line for
 * each: `{"file","stdout","stderr","code","ms"}`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { LIMITS } from '../sandbox/host/limits.ts';
import type { TraceOptions } from '../sandbox/trace.ts';
import { EXIT } from './lib/sandbox/program.ts';
import { ProgramRunner } from './lib/sandbox/runner.ts';
import { traceLines } from './lib/sandbox/trace-lines.ts';

// Keeps the compiler's own TypeScript compiled; the thread finds it by the environment.
const { directory } = enableCompileCache(
  path.resolve(import.meta.dirname, '../node_modules/.cache/node'),
);
process.env.NODE_COMPILE_CACHE ??= directory;
// Whoever reads the output may stop (`| head`): that ends the program, as in a shell.
process.stdout.on('error', () => process.exit(EXIT.unread));

const USAGE =
  'usage: py [--await] [--deadline SECONDS] [--trace [--lines] [--events N]] (FILE.py [ARGUMENT…] | --batch LIST.json)';

interface Command {
  file?: string;
  awaits?: true;
  batch?: string;
  args: string[];
  /** Milliseconds. */
  deadline: number;
  /** What is to be recorded of the run. */
  trace?: TraceOptions;
}

/** Reads the command line. Our own options stand before the file or right after it; the rest is the program's. */
function parse(words: string[]): Command | undefined {
  const command: Command = { args: [], deadline: LIMITS.deadline };
  while (words.length > 0) {
    const word = words.shift() as string;
    const [, option, inline] =
      /^--(deadline|batch|await|trace|lines|events)(?:=(.*))?$/s.exec(word) ?? [];
    if (option === 'deadline') command.deadline = Number(inline ?? words.shift()) * 1000;
    else if (option === 'await') command.awaits = true;
    else if (option === 'trace') command.trace ??= {};
    else if (option === 'lines') command.trace = { ...command.trace, lines: true };
    else if (option === 'events')
      command.trace = { ...command.trace, events: Number(inline ?? words.shift()) };
    else if (option === 'batch' && command.file === undefined)
      command.batch = inline ?? words.shift();
    else if (command.file === undefined && !word.startsWith('-')) command.file = word;
    else command.args = [word, ...words.splice(0)];
  }
  const { file, batch, args, deadline } = command;
  const clear = file === undefined ? batch !== undefined && args.length === 0 : batch === undefined;
  return clear && deadline > 0 ? command : undefined;
}

/** npm changes to the project's folder: a path may have been meant from where npm was called. */
function locate(file: string): string {
  const { INIT_CWD } = process.env;
  if (INIT_CWD === undefined || existsSync(file)) return file;
  const there = path.resolve(INIT_CWD, file);
  return existsSync(there) ? there : file;
}

async function runFile(
  runner: ProgramRunner,
  { file = '', awaits, args, deadline, trace }: Command,
): Promise<number> {
  const job = { file: locate(file), awaits, args, deadline, stdin: true, trace };
  const result = await runner.run(job, (stream, text) => {
    (stream === 1 && !trace ? process.stdout : process.stderr).write(text);
  });
  if (result.trace) process.stdout.write(traceLines(result.trace));
  return result.code;
}

async function runBatch(runner: ProgramRunner, { batch = '', deadline }: Command): Promise<number> {
  const files = JSON.parse(readFileSync(locate(batch), 'utf8')) as string[];
  for (const file of files) {
    const result = await runner.run({ file: locate(file), args: [], deadline, stdin: false });
    const { stdout, stderr, code, ms } = result;
    const line = JSON.stringify({ file, stdout, stderr, code, ms: Math.round(ms * 100) / 100 });
    process.stdout.write(`${line}\n`);
  }
  return EXIT.ok;
}

const command = parse(process.argv.slice(2));
if (command) {
  const runner = new ProgramRunner();
  const run = command.batch === undefined ? runFile : runBatch;
  process.exitCode = await run(runner, command);
  await runner.close();
} else {
  console.error(USAGE);
  process.exitCode = EXIT.noFile;
}
