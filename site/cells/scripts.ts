/**
 * The site's further scripts are classic ones that set globals, which work online, below any path and from `file://` alike. Each is loaded
 * when it is first needed.
 */

/**
 * `sandbox`: the kernel's worker. `rare`: parts of its runtime that few cells call. `library`, `more`: modules for `import`. `editor`: what
 * cells are edited with.
 */
export type ScriptName = 'sandbox' | 'rare' | 'library' | 'more' | 'editor';

const loaded: Partial<Record<ScriptName, Promise<void>>> = {};

/** Loads a script once. Rejects where it cannot be had; the next call tries again. */
export function loadScript(name: ScriptName): Promise<void> {
  loaded[name] ??= load(name).catch((error) => {
    delete loaded[name];
    throw error;
  });
  return loaded[name];
}

/** The page's own script tag says where the others are: `data-sandbox` and so on. */
function load(name: ScriptName): Promise<void> {
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
