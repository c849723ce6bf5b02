import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Compiled } from '../../boundary.ts';
import type { RunOptions, RunResult } from '../run.ts';
import { Session, type SessionOptions } from '../session.ts';

/**
 * A guest in plain JavaScript for the tests of the host: a "Python" source is a JavaScript function body with the names
 * `ns` (the namespace, kept between runs), `print`, `host` and `D`.
 */
export const FAKE_RUNTIME = `(() => {
  const evaluate = (0, eval);
  globalThis.boot = (host) => {
    const D = new Int32Array(host.flags);
    let ns = {};
    let out = '';
    const flush = () => { if (out) host.write(1, JSON.stringify(out)); out = ''; };
    const print = (x) => { out += x + '\\n'; if (out.length > 8192) flush(); };
    return {
      flush,
      fresh() { ns = {}; },
      run(source, filename, mode) {
        const compiled = JSON.parse(host.compile(source, filename, mode));
        let end = { ok: true };
        if (!compiled.ok) {
          host.write(2, JSON.stringify(compiled.type + ': ' + compiled.msg + '\\n'));
          end = { ok: false, error: compiled.type };
        } else {
          const unit = evaluate('(function (ns, print, host, D) {' + compiled.js + '\\n})');
          try { unit(ns, print, host, D); }
          catch (e) {
            flush();
            const error = /out of memory/.test(e) ? 'MemoryError' : /stack overflow/.test(e) ? 'RecursionError' : 'Exception';
            host.write(2, JSON.stringify(error + ': ' + e + '\\n'));
            end = { ok: false, error };
          }
        }
        flush();
        return JSON.stringify(end);
      },
    };
  };
})()`;

/** QuickJS, compiled once for all tests of a file. */
export const quickjs = new WebAssembly.Module(
  readFileSync(fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))),
);

/** The fake compiler: the source is the JavaScript; one that starts with `!` does not compile. */
export function fakeCompile(source: string): Compiled {
  if (!source.startsWith('!')) return { ok: true, js: source };
  return {
    ok: false,
    type: 'SyntaxError',
    msg: 'invalid syntax',
    line: 1,
    offset: 1,
    endLine: 1,
    endOffset: 2,
  };
}

/** A session with the fake guest. */
export function fakeSession(options: Partial<SessionOptions> = {}): Promise<Session> {
  return Session.create({
    module: quickjs,
    runtime: FAKE_RUNTIME,
    compile: fakeCompile,
    ...options,
  });
}

/** What a run printed, with its result. */
export interface Transcript extends RunResult {
  stdout: string;
  stderr: string;
}

/** Runs one source and collects its output. */
export async function transcribe(
  session: Session,
  source: string,
  options: Partial<RunOptions> = {},
  id?: number,
): Promise<Transcript> {
  const text = { 1: '', 2: '' };
  const write = (stream: 1 | 2, part: string) => {
    text[stream] += part;
  };
  const result = await session.run(
    source,
    { filename: '<cell a>', mode: 'cell', ...options, write },
    id,
  );
  return { ...result, stdout: text[1], stderr: text[2] };
}
