/** The thread in which CPython runs: one `Job` in, its `Outcome`s out. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import type { Job, Outcome } from './job.ts';

const { hashSeed, signal } = workerData as { hashSeed: string; signal: Uint8Array };

/** CPython with the harness imported. `Date.now` (which `datetime` reads) follows the virtual clock. */
async function start() {
  const python = await loadPyodide({ env: { PYTHONHASHSEED: hashSeed } });
  python.setInterruptBuffer(signal);
  let date = 0;
  Date.now = () => date;
  python.registerJsModule('oracle_host', {
    set_date: (ms: number) => {
      date = ms;
    },
  });
  for (const name of ['clock', 'harness']) {
    const text = readFileSync(new URL(`${name}.py`, import.meta.url), 'utf8');
    python.FS.writeFile(`/lib/python3.14/site-packages/${name}.py`, text);
  }
  // A module of the sandbox that programs may import; it does nothing outside of it.
  const looptrace = new URL('../../../sandbox/python/looptrace.py', import.meta.url);
  python.FS.writeFile(
    '/lib/python3.14/site-packages/looptrace.py',
    readFileSync(looptrace, 'utf8'),
  );
  python.runPython('import importlib; importlib.invalidate_caches()');
  return python;
}

const python = await start();
const harness = python.pyimport('harness');
const sys = python.pyimport('sys');
const gc = python.pyimport('gc');

/**
 * Runs a job. What a step leaves to die is let go from here: with no Python frame below, CPython reports such deaths
 * as it does when it exits.
 */
function run(job: Job): Outcome[] {
  const session = harness.Session(python.toPy(job.files), job.stdin);
  const outcomes = job.steps.map((step, at): Outcome => {
    session.run(step.source, step.filename, step.mode, job.locate);
    sys.last_exc = null;
    if (job.end && at === job.steps.length - 1) {
      session.close();
      for (const name of session.names().toJs()) sys.modules.__delitem__(name);
      gc.collect();
    }
    const result = session.result();
    const outcome = result.toJs({ dict_converter: Object.fromEntries });
    result.destroy();
    return { ...outcome, error: outcome.error ?? null };
  });
  session.destroy();
  return outcomes;
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(run(job)));
parentPort?.postMessage(String(sys.version).split(' ')[0]);
