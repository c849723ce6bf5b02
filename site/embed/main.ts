import { ResumableKernel } from '../../sandbox/host/client-api.ts';
import { pageLibrary } from '../cells/kernel.ts';
import { findScripts, loadScript, type ScriptName } from '../cells/scripts.ts';
import type { CreateOptions, Resumable } from './embed.d.ts';
import { explained, scriptsComeFrom, watchPolicy } from './policy.ts';
import { defineCell } from './py-cell.ts';

/**
 * `embed.js`: one classic script for pages of other sites. It gives the interface in JavaScript as the global `resumable`, and the element
 * `<py-cell>`. What it needs besides is loaded from the folder that it came from, when it is first needed.
 */

/** The scripts' places in the built folder; set by the build. */
declare const SCRIPT_FILES: Record<ScriptName, string>;

const home = ownAddress();
findScripts((name) => new URL(SCRIPT_FILES[name], home).href);
scriptsComeFrom(home);
watchPolicy();
globalThis.resumable = { createKernel } satisfies Resumable;
defineCell();

/** Where this script came from. A page that loads it as a module hides that from it: then its tag tells. */
function ownAddress(): string {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  const tags = [...document.querySelectorAll('script')];
  return tags.find(({ src }) => /\/embed\.js(?:[?#]|$)/.test(src))?.src ?? location.href;
}

/** A run of nothing shows whether Python starts here and, if not, why. */
async function createKernel({ deadline }: CreateOptions = {}): Promise<ResumableKernel> {
  try {
    await loadScript('sandbox');
  } catch (error) {
    throw await failure(error instanceof Error ? error.message : String(error));
  }
  const kernel = new ResumableKernel({ library: pageLibrary, deadline });
  const { ok, stderr } = await kernel.run('');
  if (ok) return kernel;
  kernel.close();
  throw await failure(stderr.trim().replace(/^SystemError: /, ''));
}

/** The browser tells what a policy refused in a later turn of its event loop. */
async function failure(reason: string): Promise<Error> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return new Error(explained(reason));
}
