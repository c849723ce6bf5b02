import { parentPort } from 'node:worker_threads';
import type { TraceOptions } from '../../../sandbox/trace.ts';
import { createNodeKernel } from './node-kernel.ts';
import { type ProgramResult, runProgram } from './program.ts';
import { stdinLines } from './stdin.ts';

/** The thread in which programs run, so that one deep in native code can be ended from outside. */

/** A program to run. */
export interface ProgramJob {
  file: string;
  args: string[];
  awaits?: true | undefined;
  /** Milliseconds. */
  deadline: number;
  /** Read standard input; else it is empty. */
  stdin: boolean;
  /** Record what happens to frames and loops. */
  trace?: TraceOptions | undefined;
}

/** For each job: its start, its output as it comes, and its end. */
export type ThreadMessage =
  | { type: 'started' }
  | { type: 'output'; stream: 1 | 2; text: string }
  | { type: 'done'; result: ProgramResult };

const post = (message: ThreadMessage) => parentPort?.postMessage(message);
const epoch = Math.floor(Date.now() / 1000);
const kernel = await createNodeKernel({ epoch, subject: 'program' });
const input = stdinLines();

parentPort?.on('message', async ({ file, args, awaits, deadline, stdin, trace }: ProgramJob) => {
  post({ type: 'started' });
  const onWrite = (stream: 1 | 2, text: string) => post({ type: 'output', stream, text });
  const result = await runProgram(kernel, file, {
    args,
    awaits,
    deadline,
    stdin: stdin ? input : '',
    onWrite,
    trace,
  });
  post({ type: 'done', result });
});
