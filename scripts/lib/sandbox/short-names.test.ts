import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { compile } from '../../../sandbox/compiler/compile.ts';
import { filesBelow, ROOT } from './bundle.ts';
import { compilerProperties } from './short-names.ts';

/** The compiler as a page has it. */
async function shortened(): Promise<typeof compile> {
  const result = await build({
    entryPoints: [path.join(ROOT, 'sandbox/compiler/compile.ts')],
    bundle: true,
    minify: true,
    mangleProps: compilerProperties(),
    format: 'esm',
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? '';
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).compile;
}

it('the compiler does the same with short names', async () => {
  const short = await shortened();
  const files = filesBelow(path.join(ROOT, 'sandbox/conformance'), /\.py$/);
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    // Cut in the middle, it shows errors.
    for (const text of [source, source.slice(0, source.length / 2), `${source}\n)`])
      expect(short(text, 'x.py', 'exec')).toEqual(compile(text, 'x.py', 'exec'));
  }
});
