/** CPython 3.14 (the npm package `pyodide`) as the judge of what a program prints. Never shipped. */
import { setTimeout as delay, setImmediate as unless } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './job.ts';
import { mask } from './mask.ts';

const SECONDS = 20;
const SIGINT = 2;

/** A job that did not come to its end in time. */
export class TooLong extends Error {}

/** One CPython with one hash seed, in a thread of its own. Runs one job at a time. */
export class Oracle {
  /** As `3.14.2`; known after the first job. */
  version = '';
  #hashSeed: string;
  #seconds: number;
  #worker: Worker | undefined;
  /** CPython looks here whether it is to be interrupted: by a signal's number. */
  #signal = new Uint8Array(new SharedArrayBuffer(1));

  /** `seconds`: what a job may take. */
  constructor(hashSeed: number, seconds = SECONDS) {
    this.#hashSeed = String(hashSeed);
    this.#seconds = seconds;
  }

  /** Gives what each step did, with addresses masked. Throws `TooLong`. */
  async run(job: Job): Promise<Outcome[]> {
    this.#worker ??= await this.#start();
    const answer = reply<Outcome[]>(this.#worker);
    this.#worker.postMessage(job);
    const outcomes = await this.#within(answer);
    if (outcomes) return outcomes.map(masked);
    await this.#interrupt(answer);
    throw new TooLong(`no end after ${this.#seconds} seconds`);
  }

  /** The answer, if it comes in time; it has come, too, if this thread was only too busy to see it. */
  async #within<T>(answer: Promise<T>): Promise<T | undefined> {
    const got = await Promise.race([answer, timeout(this.#seconds)]);
    return got ?? Promise.race([answer, unless(undefined)]);
  }

  /** Ends the job as Control-C would: starting another CPython takes seconds. One that catches that is ended whole. */
  async #interrupt(answer: Promise<unknown>): Promise<void> {
    this.#signal[0] = SIGINT;
    if (!(await Promise.race([answer, timeout(1)]))) await this.close();
    this.#signal[0] = 0;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { hashSeed: this.#hashSeed, signal: this.#signal },
      resourceLimits: { stackSizeMb: 32 },
    });
    this.version = await reply<string>(worker);
    return worker;
  }
}

/** The next message of a thread; its error, should it die. */
function reply<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: T) => {
      worker.off('error', reject);
      resolve(message);
    });
    worker.once('error', reject);
  });
}

function timeout(seconds: number): Promise<undefined> {
  return delay(seconds * 1000, undefined, { ref: false });
}

function masked(outcome: Outcome): Outcome {
  const { stdout, stderr, result } = outcome;
  return {
    ...outcome,
    stdout: mask(stdout),
    stderr: mask(stderr),
    result: result == null ? null : mask(result),
  };
}
