import { Worker } from 'node:worker_threads';
import { LIMITS, stopText } from '../../../sandbox/host/limits.ts';
import { EXIT, type ProgramResult } from './program.ts';
import type { ProgramJob, ThreadMessage } from './program-thread.ts';

type OnWrite = (stream: 1 | 2, text: string) => void;

/** A program under way. */
interface Running {
  job: ProgramJob;
  onWrite: OnWrite;
  printed: Record<1 | 2, string>;
  watchdog?: NodeJS.Timeout;
  resolve(result: ProgramResult): void;
  reject(error: Error): void;
}

/**
 * Runs programs, one at a time, in a thread, and replaces the thread when a program overruns in a way that it cannot
 * interrupt itself.
 */
export class ProgramRunner {
  private thread: Worker | undefined;
  private running: Running | undefined;

  /** Runs one program. `onWrite` takes its output as it comes; the result has all of it. */
  run(job: ProgramJob, onWrite: OnWrite = () => {}): Promise<ProgramResult> {
    this.thread ??= this.start();
    const { thread } = this;
    return new Promise((resolve, reject) => {
      this.running = { job, onWrite, printed: { 1: '', 2: '' }, resolve, reject };
      thread.postMessage(job);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.thread?.terminate();
    this.thread = undefined;
  }

  private start(): Worker {
    const thread = new Worker(new URL('./program-thread.ts', import.meta.url));
    thread.on('message', (message: ThreadMessage) => {
      if (this.thread === thread) this.receive(message);
    });
    thread.on('error', (error: Error) => {
      this.thread = undefined;
      this.finish()?.reject(error);
    });
    return thread;
  }

  private receive(message: ThreadMessage): void {
    const { running } = this;
    if (!running) return;
    if (message.type === 'started') {
      running.watchdog = setTimeout(() => this.overran(), running.job.deadline + LIMITS.grace);
    } else if (message.type === 'output') {
      running.printed[message.stream] += message.text;
      running.onWrite(message.stream, message.text);
    } else this.finish()?.resolve(message.result);
  }

  private finish(): Running | undefined {
    const { running } = this;
    clearTimeout(running?.watchdog);
    this.running = undefined;
    return running;
  }

  private overran(): void {
    void this.thread?.terminate();
    this.thread = undefined;
    const running = this.finish();
    if (!running) return;
    const { job, onWrite, printed } = running;
    const { line } = stopText('deadline', { subject: 'program', limit: job.deadline, detail: '' });
    onWrite(2, line);
    const ms = job.deadline + LIMITS.grace;
    running.resolve({ stdout: printed[1], stderr: printed[2] + line, code: EXIT.deadline, ms });
  }
}
