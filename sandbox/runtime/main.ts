/**
 * Entry of the guest's bundle: leaves `boot` for the host. Importing the types makes them; `boot` ties what is left and
 * gives the functions that the host calls.
 */
import type { CompileMode, Guest, GuestMode, Host, RunEnd } from '../boundary.ts';
import { call, callm } from './core/call.ts';
import { err, handling, hooksOfRaise, isException, pythonic } from './core/exceptions.ts';
import { importer } from './core/in-module.ts';
import { lateParts } from './core/late.ts';
import { builtins } from './core/names.ts';
import { List, None, type Value } from './core/object.ts';
import { isA, repr, str } from './core/protocols.ts';
import { addSource } from './core/traceback.ts';
import { reportText } from './core/traceback-report.ts';
import { hooks } from './core/type.ts';
import { D, endAll, isWatching, reap, setHost as setDropped } from './generators/dropped.ts';
import { tracer, tracing } from './generators/tracing.ts';
import './types/all.ts';
import { host, setHost } from './core/host.ts';
import { installBuiltins } from './modules/builtins.ts';
import { codeFunctions, installSite } from './modules/builtins-code.ts';
import { complete } from './modules/completion.ts';
import { definitions } from './modules/definitions.ts';
import { main } from './modules/evaluation.ts';
import { compile, emitted, evaluateApart } from './modules/host.ts';
import { importThrough, load1, register } from './modules/importing.ts';
import { modules } from './modules/loaded.ts';
import { beginRun, flush, report, write } from './modules/output.ts';
import { forgetWarnings } from './modules/warn.ts';
import { offer } from './offers.ts';
import { runtime } from './runtime.ts';
import { newModule } from './types/module.ts';
import { tracebackOf } from './types/traceback.ts';

hooks.call = call;
hooksOfRaise.call = call;
hooksOfRaise.repr = repr;
lateParts.evaluate = evaluateApart;
lateParts.missing = () => err('SystemError', 'a part of the sandbox is missing');
importer.load = load1;

function freshMain(): void {
  for (const name of modules.keyList()) if (!permanent.has(name)) modules.delete(name);
  const m = newModule('__main__');
  m.$__builtins__ = builtins;
  forgetWarnings();
  modules.set('__main__', m);
  main.module = m;
}

/** Modules that outlive a fresh namespace. */
const permanent = new Set<Value>(['builtins', 'sys']);

/** The exit status that SystemExit asks for; text goes to standard error, as in CPython. */
function exitCode(e: Value): number {
  const { code } = e;
  if (code === undefined || code === None) return 0;
  if (typeof code === 'number') return code & 0xff;
  if (typeof code === 'boolean') return code ? 1 : 0;
  report(`${str(code)}\n`);
  return 1;
}

/** An uncaught exception: `sys.excepthook`, which a program may have replaced. */
function uncaught(e: Value): RunEnd {
  if (isA(e, 'SystemExit')) {
    const exit = exitCode(e);
    return { ok: exit === 0, error: 'SystemExit', exit };
  }
  const sys = modules.get('sys');
  const hook = sys?.$excepthook;
  const isOwn = hook?.module === sys?.$__excepthook__?.module;
  try {
    if (hook === undefined || (isOwn && sys.$tracebacklimit === undefined)) report(reportText(e));
    else call(hook, [e.T, e, tracebackOf(e.tb)]);
  } catch (problem) {
    report(failedHook(pythonic(problem), e));
  }
  return { ok: false, error: e.T.name };
}

/** What is said where the hook for uncaught exceptions has failed itself. */
function failedHook(problem: Value, e: Value): string {
  if (!isException(problem)) return 'the traceback could not be printed\n';
  return `Error in sys.excepthook:\n${reportText(problem)}\nOriginal exception was:\n${reportText(e)}`;
}

/** Runs a source to its end. An uncaught exception, and the frames that it holds, is let go when this returns, or a program ends. */
function attempt(source: string, filename: string, mode: CompileMode, trace: string): RunEnd {
  try {
    const text: string = JSON.parse(source);
    // Tracebacks show the lines of files and cells; what `exec` and `compile` are given is no file.
    addSource(filename, text);
    if (trace) beginTrace(trace, filename, source);
    const unit = compile(text, filename, mode);
    if (mode.startsWith('exec')) beginProgram(filename);
    tracing.mode &&= 'frames';
    const coroutine = unit(main.module);
    const e =
      mode.endsWith('-await') && coroutine ? callm(load1('_cells'), 'run', [coroutine]) : None;
    return e === None ? { ok: true } : uncaught(e);
  } catch (e) {
    handling(undefined);
    const x = pythonic(e);
    // What the failed operation had in its hands is gone by now.
    if (D[0] !== 0 && x.tb) reap(x.tb.l, x.tb.code);
    if (mode.startsWith('exec') && !isA(x, 'SystemExit')) main.error = x;
    return uncaught(x);
  }
}

function run(source: string, filename: string, mode: GuestMode, trace: string): string {
  if (mode === 'cut') return JSON.stringify({ ok: false, trace: tracer && tracing.end(true) });
  if (mode === 'complete' || mode === 'frames') {
    if (mode === 'frames') write(1, call(load1('_trace').$live_frames, []));
    else write(1, complete(JSON.parse(source), Number(filename)));
    flush();
    return JSON.stringify({ ok: true } satisfies RunEnd);
  }
  beginRun();
  handling(undefined);
  const end = attempt(source, filename, mode, trace);
  handling(undefined);
  if (tracer !== undefined) tracing.ran();
  if (mode.startsWith('exec')) shutdown();
  else if (D[0] !== 0) settle();
  if (tracer !== undefined) end.trace = tracing.end();
  flush();
  return JSON.stringify(end);
}

/** From here on the run records what happens to its frames: its source is compiled so. */
function beginTrace(options: string, filename: string, source: string): void {
  load1('_trace');
  tracing.begin(options, filename, source);
}

/** A program knows its file and its arguments; a cell has neither. */
function beginProgram(filename: string): void {
  main.module.$__file__ = filename;
  const sys = modules.get('sys');
  if (sys !== undefined) sys.$argv = new List(JSON.parse(host.argv()));
}

/** The end of a program: what it has left is cleaned up, then what that has made. */
function shutdown(): void {
  const cells = modules.get('_cells');
  if (cells !== undefined) callm(cells, 'close', []);
  const atexit = modules.get('atexit');
  if (atexit !== undefined) call(atexit.$_run_exitfuncs, []);
  // `sys.last_traceback` goes after `sys.last_exc`.
  const traceback = [main.error?.tb];
  main.error = undefined;
  settle();
  traceback.length = 0;
  settle();
  for (let turn = 0; turn < 2 && isWatching(); turn++) settle(endAll);
}

/** Clean-ups that are due when a run has ended. */
function settle(clean?: typeof reap): void {
  const c = emitted.unit?.top;
  if (c === undefined || (D[0] === 0 && clean === undefined)) return;
  try {
    (clean ?? reap)(-1, c);
  } catch (e) {
    report(reportText(pythonic(e)));
  }
}

function boot(given: Host): Guest {
  setHost(given);
  setDropped(given);
  emitted.runtime = runtime(D);
  Object.assign(builtins, { $__name__: 'builtins', native: true });
  installBuiltins(builtins);
  for (const [name, f] of Object.entries(codeFunctions)) builtins[`$${name}`] = f;
  installSite(builtins);
  emitted.runtime.import = importThrough(builtins, codeFunctions.__import__);
  modules.set('builtins', builtins);
  register(...definitions);
  load1('sys');
  offer();
  freshMain();
  return { run, fresh: freshMain, flush };
}

(globalThis as Value).boot = boot;
