import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { strFromU8, unzipSync } from 'fflate';
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';

/** As the sandbox has it. */
const STACK = 128 * 1024;
/** Modules of the standard library that are tried: every one with `CORPUS=all`, else one in so many. */
const STRIDE = process.env.CORPUS === 'all' ? 1 : 12;

let quickjs: QuickJSWASMModule;
beforeAll(async () => {
  quickjs = await newQuickJSWASMModuleFromVariant(variant);
});

/** The standard library that the pyodide package carries: path and source. */
function library(): [string, string][] {
  const zip = createRequire(import.meta.url).resolve('pyodide/python_stdlib.zip');
  const files = unzipSync(readFileSync(zip), { filter: (file) => file.name.endsWith('.py') });
  return Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]);
}

/** Compiles a source and has QuickJS parse the result; gives what is wrong with it, or null. */
function problem(source: string): string | null {
  const result = compile(source, 'x.py', 'exec');
  if (!result.ok) return `${result.type}: ${result.msg} (line ${result.line})`;
  const runtime = quickjs.newRuntime();
  runtime.setMaxStackSize(STACK);
  const vm = runtime.newContext();
  const unit = vm.evalCode(result.js);
  const message = unit.error ? JSON.stringify(vm.dump(unit.error)) : null;
  unit.dispose();
  vm.dispose();
  runtime.dispose();
  return message;
}

describe('QuickJS parses', () => {
  it('the standard library of CPython 3.14', { timeout: 120_000 }, () => {
    const files = library().filter((_, i) => i % STRIDE === 0);
    for (const [path, source] of files) expect(problem(source), path).toBeNull();
  });

  const repeat = (text: string, n: number): string => text.repeat(n);
  it.each([
    ['a long sum', `x = a${repeat(' + a', 2000)}`],
    ['a long condition', `if a${repeat(' or a', 2000)}: pass`],
    ['a long chain of elif', `if a: pass\n${repeat('elif a: pass\n', 1000)}`],
    ['a long match', `match a:\n${repeat(' case 1: pass\n', 1000)}`],
    ['a long list', `x = [${repeat('a, ', 5000)}]`],
    ['many nested calls', `x = ${repeat('f(a, ', 150)}a${repeat(')', 150)}`],
    ['many nested sums', `x = ${repeat('(a + ', 150)}a${repeat(')', 150)}`],
    ['many nested lists', `x = ${repeat('[', 150)}${repeat(']', 150)}`],
    ['many nested awaits', `async def f(): return ${repeat('await f(', 150)}${repeat(')', 150)}`],
    ['a yield in a loop’s head', 'def f():\n for x in g((yield 1)): pass\n'],
    ['an await in a loop’s head', 'async def f(): return [x for x in [await y]]\n'],
  ])('%s', (_, source) => {
    expect(problem(source)).toBeNull();
  });
});
