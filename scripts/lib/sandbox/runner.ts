import { Worker } from 'node:worker_threads';
import { LIMITS, stopText } from '../../../sandbox/host/limits.ts';
import { EXIT, type ProgramResult } from './program.ts';
import type { ProgramJob, ThreadMessage } from './program-thread.ts';

/** Runs programs in a thread, and replaces the thread when a program overruns in a way that it cannot interrupt itself. */
export class ProgramRunner {
  private thread: Worker | undefined;

  /** Runs one program. `onWrite` takes its output as it comes; without it the result alone has it. */
  run(
    job: ProgramJob,
    onWrite: (stream: 1 | 2, text: string) => void = () => {},
  ): Promise<ProgramResult> {
    const thread = this.started();
    const printed = { 1: '', 2: '' };
    return new Promise((resolve, reject) => {
      let watchdog: NodeJS.Timeout | undefined;
      const settle = (result: ProgramResult) => {
        clearTimeout(watchdog);
        thread.removeAllListeners();
        resolve(result);
      };
      const overran = () => {
        this.replace();
        const { line } = stopText('deadline', {
          subject: 'program',
          limit: job.deadline,
          detail: '',
        });
        onWrite(2, line);
        const stderr = printed[2] + line;
        settle({
          stdout: printed[1],
          stderr,
          code: EXIT.deadline,
          ms: job.deadline + LIMITS.grace,
        });
      };
      thread.on('message', (message: ThreadMessage) => {
        if (message.type === 'started') watchdog = setTimeout(overran, job.deadline + LIMITS.grace);
        else if (message.type === 'done') settle(message.result);
        else if (message.type === 'output') {
          printed[message.stream] += message.text;
          onWrite(message.stream, message.text);
        }
      });
      thread.on('error', (error) => {
        this.replace();
        reject(error);
      });
      thread.postMessage(job);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.thread?.terminate();
    this.thread = undefined;
  }

  private started(): Worker {
    this.thread ??= new Worker(new URL('./program-thread.ts', import.meta.url));
    return this.thread;
  }

  private replace(): void {
    void this.thread?.terminate();
    this.thread = undefined;
  }
}
