import { parentPort, workerData } from 'node:worker_threads';
import type { Installation } from './installed.ts';
import { runFile, type SuiteOptions } from './suite.ts';

/** The thread in which test files run: it is sent their names, and answers each with its outcome. */

/** What the thread is started with. */
export interface SuiteThreadData {
  installation: Installation;
  options: SuiteOptions;
}

const { installation, options } = workerData as SuiteThreadData;

parentPort?.on('message', async (name: string) => {
  parentPort?.postMessage(await runFile(installation, name, options));
});
