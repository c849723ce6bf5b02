import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { lateModules } from '../../../sandbox/host/library.ts';
import type { LibraryGroup, LibraryModules, NativeModules } from '../../../sandbox/protocol.ts';
import { ROOT } from './bundle.ts';
import { groupsOf } from './groups.ts';
import { type GuestBundle, guestBundle } from './guest.ts';
import { javascriptScript } from './javascript.ts';
import { carriedModules } from './modules.ts';
import { pageScript } from './page-script.ts';
import { sandboxQuickjs } from './quickjs.ts';
import { compilerProperties } from './short-names.ts';

/** The sandbox as the scripts that a page loads; see `scripts/build-sandbox.ts`. */

export interface SandboxScripts {
  /** For the first run. */
  sandbox: string;
  /** For the first run of a JavaScript cell. */
  javascript: string;
  /** For the first run that is traced. */
  trace: string;
  /** For the first call of a function that few programs call. */
  rare: string;
  /** For the first import. */
  library: string;
  /** For the first import of a rarer module. */
  more: string;
  /** For the first import of what few applications need. */
  extra: string;
  /** For the first name of a character. */
  names: string;
  /** For the first text of documentation. */
  docs: string;
  /** What they are made of, for the figures. */
  parts: Record<string, string>;
}

/** Builds it all. Throws where a module written in Python does not compile. */
export async function sandboxScripts(): Promise<SandboxScripts> {
  const { compile } = await import('../../../sandbox/compiler/compile.ts');
  const [guest, host] = await Promise.all([guestBundle(), workerBundle()]);
  const python = carriedModules(compile);
  const groups = groupsOf({ python, native: withRare(guest) });
  const wasm = await sandboxQuickjs(guest);
  const parts = {
    runtime: guest.core,
    late: guest.late,
    library: Object.fromEntries(
      (['trace', 'names', 'docs', 'library', 'more', 'extra'] as const).map((group) => [
        group,
        namesOf(groups[group]),
      ]),
    ),
  };
  return {
    sandbox: await pageScript({ name: 'python', worker: host, parts, wasm }),
    javascript: await javascriptScript(),
    trace: groupScript('trace', groups.trace),
    rare: groupScript('rare', groups.rare),
    library: groupScript('library', groups.library),
    more: groupScript('more', groups.more),
    extra: groupScript('extra', groups.extra),
    names: groupScript('names', groups.names),
    docs: groupScript('docs', groups.docs),
    parts: {
      runtime: guest.core,
      late: JSON.stringify(guest.late),
      wasm: Buffer.from(wasm).toString('latin1'),
      'host and compiler': host,
      'modules in Python': JSON.stringify(python),
      'modules in TypeScript': JSON.stringify(guest.library),
    },
  };
}

/** The library's modules, and the parts of the runtime that are loaded as they are. */
function withRare({ library, rare }: GuestBundle): NativeModules {
  const { needs, parts } = lateModules(rare);
  return { needs: { ...needs, ...library.needs }, parts: { ...parts, ...library.parts } };
}

const namesOf = ({ python, native }: LibraryModules): string =>
  ['', ...[...Object.keys(native.needs), ...Object.keys(python)].sort(), ''].join(' ');

/** A script that sets one group. */
function groupScript(group: LibraryGroup, modules: LibraryModules): string {
  const licence = "/* In part modules of CPython's standard library: see LICENSE.python. */";
  return `${licence}\n(self.__resumableLibrary??={}).${group}=${JSON.stringify(modules)};\n`;
}

async function workerBundle(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(ROOT, 'sandbox/host/worker.ts')],
    bundle: true,
    minify: true,
    mangleProps: compilerProperties(),
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // With escapes for all but Latin-1 in it, an engine keeps the script with one byte for each character.
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Bytes as brotli 11. */
export function brotliBytes(text: string | Uint8Array): number {
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  };
  return brotliCompressSync(text, quality).length;
}

/** A line for each text: bytes, and bytes as brotli 11. */
export function figures(texts: Record<string, string>): string {
  return Object.entries(texts)
    .map(([name, text]) => {
      const sizes = [Buffer.byteLength(text), brotliBytes(text)];
      return name.padEnd(24) + sizes.map((size) => String(size).padStart(10)).join('');
    })
    .join('\n');
}
