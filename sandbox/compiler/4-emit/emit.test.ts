import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompileMode } from '../../boundary.ts';
import { compile } from '../compile.ts';

const folder = new URL('cases/', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.py'));

/** The body of the module function, without what stands before it. */
function moduleOf(source: string, mode: CompileMode = 'exec'): string {
  const result = compile(source, 'x.py', mode);
  if (!result.ok) throw new Error(result.msg);
  return result.js.slice(result.js.indexOf('return function(G)'));
}

describe('emitted text', () => {
  it.each(sources)('%s', async (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const file = new URL(name.replace(/py$/, 'txt'), folder);
    await expect(moduleOf(source)).toMatchFileSnapshot(file.pathname);
  });
});

describe('modes', () => {
  it('gives the value of an expression', () => {
    expect(moduleOf('1 + x', 'eval')).toContain('return (t0=');
  });

  it('shows the last expression of a cell, and every one typed at a prompt', () => {
    expect(moduleOf('x\ny', 'cell').match(/display\(/g)).toHaveLength(1);
    expect(moduleOf('if x:\n  y\n', 'cell')).not.toContain('display(');
    expect(moduleOf('x;y', 'single').match(/display\(/g)).toHaveLength(2);
  });
});

describe('text', () => {
  it('escapes what JavaScript or a C string would not take', () => {
    expect(moduleOf('x = "\\ud800\\0\\u2028\\u2029é"')).toContain(
      '"\\ud800\\u0000\\u2028\\u2029é"',
    );
  });

  it('spells letters of names out', () => {
    const js = moduleOf('def f(é):\n  return é.ü\n');
    expect(js).toContain('$$e9$');
    expect(js).toContain('["$ü"]');
  });
});

describe('what cannot be compiled', () => {
  it('is given back, never thrown', () => {
    expect(compile('x = ', 'x.py', 'exec')).toMatchObject({ ok: false, type: 'SyntaxError' });
    expect(compile(`x = ${'-'.repeat(100_000)}1`, 'x.py', 'exec')).toMatchObject({ ok: false });
  });
});
