import type { KernelStateName } from '../../sandbox/host/client.ts';
import { ResumableKernel } from '../../sandbox/host/client-api.ts';
import type { LibraryGroup, LibraryModules } from '../../sandbox/protocol.ts';
import { type Lang, PageKernels } from './kernels.ts';
import { loadScript } from './scripts.ts';
import { canTrace } from './stage.ts';

const kernels = new PageKernels(startKernel);

declare global {
  /** The scripts of the library each set their group. */
  var __resumableLibrary: Partial<Record<LibraryGroup, LibraryModules>> | undefined;
}

/** The page's kernels: one for all cells of a language. Nothing is loaded before something is asked of them. */
export const pageKernel = async (): Promise<PageKernels> => kernels;

/** Loads the script of a language's worker. Rejects where that cannot be had; the next call tries again. */
async function startKernel(lang: Lang): Promise<ResumableKernel> {
  if (lang === 'py') {
    void canTrace();
    await loadScript('sandbox');
    return new ResumableKernel({ library: pageLibrary, onState: loadAhead });
  }
  await loadScript('javascript');
  return new ResumableKernel({ sandbox: 'javascript' });
}

/** Does a source import anything? */
const imports = (source: string): boolean => /^\s*(?:import|from)\s/m.test(source);

/** Begins to load all that the run of a source will probably ask for: while Python starts, the rest arrives. */
export function loadBeside(source: string): void {
  const names = imports(source) ? (['sandbox', 'rare', 'library'] as const) : [];
  for (const name of names) loadScript(name).catch(() => {});
}

/** A group of the modules for `import`. */
export async function pageLibrary(group: LibraryGroup): Promise<LibraryModules> {
  await loadScript(group);
  return globalThis.__resumableLibrary?.[group] as LibraryModules;
}

let began = false;

/** Once a first run has ended, loads in a quiet moment what others may need: the library only if a cell of the page imports anything. */
function loadAhead(state: KernelStateName): void {
  began ||= state === 'running';
  if (!began || state !== 'idle') return;
  const sources = [...document.querySelectorAll('run-cell pre')].map(
    (pre) => pre.textContent ?? '',
  );
  const wanted: LibraryGroup[] = sources.some(imports) ? ['rare', 'library'] : ['rare'];
  const groups = wanted.filter((group) => !globalThis.__resumableLibrary?.[group]);
  if (groups.length === 0) return;
  const load = () => void Promise.all(groups.map(pageLibrary)).catch(() => {});
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load);
  else setTimeout(load, 1000);
}
