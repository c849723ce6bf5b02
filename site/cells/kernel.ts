import { createKernel, type Kernel } from '../../sandbox/host/client.ts';
import type { LibraryModules } from '../../sandbox/protocol.ts';

/**
 * The page's kernel. The sandbox comes as classic scripts that set globals, which work online, below any path and from `file://` alike:
 * one with the worker's source, loaded when it is first needed, and one with the modules for `import`, loaded when a run imports one.
 */
let kernel: Promise<Kernel> | undefined;
let library: Promise<LibraryModules> | undefined;

declare global {
  /** Set by the library's script. */
  var __resumableLibrary: LibraryModules | undefined;
}

/** The kernel; the first call loads the sandbox. Rejects where that cannot be had; the next call tries again. */
export function pageKernel(): Promise<Kernel> {
  kernel ??= loadScript('sandbox').then(
    () => createKernel({ library: pageLibrary }),
    (error: unknown) => {
      kernel = undefined;
      throw error;
    },
  );
  return kernel;
}

/** The modules for `import`; loaded once, and ahead of the first import where the page has time for it. */
export function pageLibrary(): Promise<LibraryModules> {
  library ??= loadScript('library').then(
    () => globalThis.__resumableLibrary as LibraryModules,
    (error: unknown) => {
      library = undefined;
      throw error;
    },
  );
  return library;
}

/** The page's own script tag says where the others are: `data-sandbox`, `data-library`. */
function loadScript(name: 'sandbox' | 'library'): Promise<void> {
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
