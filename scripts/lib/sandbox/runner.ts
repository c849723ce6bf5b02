import { Worker } from 'node:worker_threads';
import { LIMITS, stopText } from '../../../sandbox/host/limits.ts';
import { EXIT, type ProgramResult } from './program.ts';
import type { ProgramJob, ThreadMessage } from './program-thread.ts';

/** How long a thread may take until it runs its first program, ms: it may have to build the guest first. */
const START_UP = 60_000;

type OnWrite = (stream: 1 | 2, text: string) => void;

/** A program under way. */
interface Running {
  job: ProgramJob;
  onWrite: OnWrite;
  printed: Record<1 | 2, string>;
  started: boolean;
  watchdog: NodeJS.Timeout;
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
      const watchdog = setTimeout(() => this.broke('it did not start'), START_UP);
      const printed = { 1: '', 2: '' };
      this.running = { job, onWrite, printed, started: false, watchdog, resolve, reject };
      thread.postMessage(job);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }

  private start(): Worker {
    const thread = new Worker(new URL('./program-thread.ts', import.meta.url));
    thread.on('message', (message: ThreadMessage) => {
      if (this.thread === thread) this.receive(message);
    });
    thread.on('error', (error: Error) => {
      if (this.thread === thread) this.broke(error.message, error);
    });
    thread.on('exit', (code) => {
      if (this.thread === thread) this.broke(`its thread ended with code ${code}`);
    });
    return thread;
  }

  private receive(message: ThreadMessage): void {
    const { running } = this;
    if (!running) return;
    if (message.type === 'started') {
      running.started = true;
      clearTimeout(running.watchdog);
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
    this.abandon();
    const running = this.finish();
    if (running) end(running, 'deadline', EXIT.deadline);
  }

  /** The thread is of no more use. A program that was running has failed; where none got so far, the fault is the sandbox's. */
  private broke(why: string, error = new Error(`the sandbox failed: ${why}`)): void {
    this.abandon();
    const running = this.finish();
    if (running?.started) end(running, 'crash', EXIT.exception, why);
    else running?.reject(error);
  }

  private abandon(): void {
    const { thread } = this;
    this.thread = undefined;
    void thread?.terminate();
  }
}

/** The result of a program that could not end by itself: what it had printed, and the line that says why. */
function end(
  { job, onWrite, printed, resolve }: Running,
  reason: 'deadline' | 'crash',
  code: number,
  detail = '',
): void {
  const { line } = stopText(reason, { subject: 'program', limit: job.deadline, detail });
  onWrite(2, line);
  const ms = job.deadline + LIMITS.grace;
  resolve({ stdout: printed[1], stderr: printed[2] + line, code, ms });
}
