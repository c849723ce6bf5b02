/** The thread in which CPython runs: one `Job` in, its `Outcome`s out. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import type { Job, Outcome, Step } from './job.ts';

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
const atexit = python.pyimport('atexit');

type Pointer = number;
/** A Python object as JavaScript holds it. */
type Proxy = ReturnType<typeof python.pyimport>;

/** CPython's C API, as pyodide exports it. */
const c = (python as unknown as { _module: CApi })._module;
interface CApi {
  PyProxy_getPtr(proxy: Proxy): Pointer;
  stringToNewUTF8(text: string): Pointer;
  _PyContext_Enter(context: Pointer): number;
  _PyContext_Exit(context: Pointer): number;
  _PyEval_EvalCode(code: Pointer, globals: Pointer, locals: Pointer): Pointer;
  _PyErr_GetRaisedException(): Pointer;
  _PyErr_SetRaisedException(error: Pointer): void;
  _PyErr_PrintEx(setsLast: 0 | 1): void;
  _PySys_SetObject(name: Pointer, value: Pointer): number;
  _Py_DecRef(object: Pointer): void;
}

/** What `sys` knows of the last error. */
const [LAST, ...LASTS] = ['last_exc', 'last_type', 'last_value', 'last_traceback'].map((name) =>
  c.stringToNewUTF8(name),
) as [Pointer, ...Pointer[]];

/** Runs code as the interpreter runs a file: no Python frame is below. False where it was ended by an exception, which is reported. */
function evaluate(session: Proxy, code: Proxy, namespace: Proxy): boolean {
  const context: Proxy = session.context;
  const at = c.PyProxy_getPtr(context);
  const names = c.PyProxy_getPtr(namespace);
  c._PyContext_Enter(at);
  const value = c._PyEval_EvalCode(c.PyProxy_getPtr(code), names, names);
  const error = value === 0 ? c._PyErr_GetRaisedException() : 0;
  c._PyContext_Exit(at);
  context.destroy();
  if (value !== 0) {
    c._Py_DecRef(value);
    return true;
  }
  c._PySys_SetObject(LAST, error);
  if (session.fails()) {
    c._PyErr_SetRaisedException(error);
    c._PyErr_PrintEx(1);
  } else {
    c._PySys_SetObject(LAST, 0);
    c._Py_DecRef(error);
  }
  return false;
}

/** Runs one step of a job, up to an exception. */
function runStep(session: Proxy, { source, filename, mode }: Step, locate: boolean): void {
  const begun: Proxy = session.begin(source, filename, mode, locate);
  const codes: Proxy = begun.get(0);
  const namespace: Proxy = begun.get(1);
  begun.destroy();
  for (let at = 0; at < codes.length; at++) {
    const code: Proxy = codes.get(at);
    const goesOn = evaluate(session, code, namespace);
    code.destroy();
    if (!goesOn) break;
  }
  codes.destroy();
  namespace.destroy();
}

/**
 * Runs a job. What a step leaves to die is let go from here: with no Python frame below, CPython reports such deaths
 * as it does when it exits.
 */
function run(job: Job): Outcome[] {
  const session = harness.Session(python.toPy(job.files), job.stdin);
  const outcomes = job.steps.map((step, at): Outcome => {
    runStep(session, step, job.locate);
    const isEnd = job.end && at === job.steps.length - 1;
    if (isEnd) {
      session.close();
      atexit._run_exitfuncs();
    }
    for (const name of [LAST, ...LASTS]) c._PySys_SetObject(name, 0);
    if (isEnd) {
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
