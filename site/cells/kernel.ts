import { createKernel, type Kernel } from '../../sandbox/host/client.ts';

/**
 * The page's kernel. The sandbox comes as one classic script that sets a global with the worker's source; it is loaded when it is first
 * needed, and the worker is made from a Blob: online, below any path and from `file://` alike.
 */
let kernel: Promise<Kernel> | undefined;

/** The kernel; the first call loads the sandbox. Rejects where that cannot be had; the next call tries again. */
export function pageKernel(): Promise<Kernel> {
  kernel ??= loadSandbox().then(
    () => createKernel(),
    (error: unknown) => {
      kernel = undefined;
      throw error;
    },
  );
  return kernel;
}

/** The page's own script tag says where the sandbox is. */
function loadSandbox(): Promise<void> {
  const tag = document.querySelector<HTMLScriptElement>('script[data-sandbox]');
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = tag?.dataset.sandbox ?? '';
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error('the sandbox could not be loaded'));
    };
    document.head.append(script);
  });
}
