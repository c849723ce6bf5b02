import { createKernel, type Kernel, type KernelStateName } from '../../sandbox/host/client.ts';
import type { LibraryGroup, LibraryModules } from '../../sandbox/protocol.ts';

/**
 * The page's kernel. The sandbox comes as classic scripts that set globals, which work online, below any path and from `file://` alike:
 * one with the worker's source, loaded when it is first needed, and one with each group of modules for `import`, loaded when a run
 * imports one of them.
 */
let kernel: Promise<Kernel> | undefined;
const library: Partial<Record<LibraryGroup, Promise<LibraryModules>>> = {};

declare global {
  /** The scripts of the library each set their group. */
  var __resumableLibrary: Partial<Record<LibraryGroup, LibraryModules>> | undefined;
}

/** The kernel; the first call loads the sandbox. Rejects where that cannot be had; the next call tries again. */
export function pageKernel(): Promise<Kernel> {
  kernel ??= loadScript('sandbox').then(
    () => createKernel({ library: pageLibrary, onState: loadAhead }),
    (error: unknown) => {
      kernel = undefined;
      throw error;
    },
  );
  return kernel;
}

/** A group of the modules for `import`; loaded once. */
export function pageLibrary(group: LibraryGroup): Promise<LibraryModules> {
  library[group] ??= loadScript(group).then(
    () => globalThis.__resumableLibrary?.[group] as LibraryModules,
    (error: unknown) => {
      delete library[group];
      throw error;
    },
  );
  return library[group];
}

let began = false;

/** Once a first run has ended, loads the library in a quiet moment, if a cell of the page imports anything. */
function loadAhead(state: KernelStateName): void {
  began ||= state === 'running';
  if (!began || state !== 'idle' || library.library) return;
  const sources = [...document.querySelectorAll('run-cell pre')].map(
    (pre) => pre.textContent ?? '',
  );
  if (!sources.some((source) => /^\s*(?:import|from)\s/m.test(source))) return;
  const load = () => void pageLibrary('library').catch(() => {});
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load);
  else setTimeout(load, 1000);
}

/** The page's own script tag says where the others are: `data-sandbox`, `data-library`, `data-more`. */
function loadScript(name: 'sandbox' | LibraryGroup): Promise<void> {
  const tag = document.querySelector<HTMLScriptElement>('script[data-sandbox]');
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = tag?.dataset[name] ?? '';
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`the ${name} could not be loaded`));
    };
    document.head.append(script);
  });
}
