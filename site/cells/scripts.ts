/**
 * The site's further scripts are classic ones that set globals, which work online, below any path and from `file://` alike. Each is loaded
 * when it is first needed.
 */

/**
 * `sandbox`: the kernel's worker; `javascript`: that of JavaScript cells. `rare`: parts of its runtime that few cells call; `trace`:
 * what records a run for its drawing. `library`, `more`, `extra`: modules for `import`; `names`: those of characters; `docs`: what `help` says. `editor`: what cells are edited with. `stage`: what steps through drawings;
 * `figures`: what draws a run in the page; `dock`: the live frames above the prompt.
 */
export type ScriptName =
  | 'sandbox'
  | 'javascript'
  | 'trace'
  | 'rare'
  | 'library'
  | 'more'
  | 'extra'
  | 'names'
  | 'docs'
  | 'editor'
  | 'stage'
  | 'figures'
  | 'dock';

declare global {
  /** The scripts that the page has asked for: each of them may ask for others. */
  var __resumableScripts: Partial<Record<ScriptName, Promise<void>>> | undefined;
}

globalThis.__resumableScripts ??= {};
const loaded = globalThis.__resumableScripts;

/** Loads a script once. Rejects where it cannot be had; the next call tries again. */
export function loadScript(name: ScriptName): Promise<void> {
  loaded[name] ??= load(name).catch((error) => {
    delete loaded[name];
    throw error;
  });
  return loaded[name];
}

/** Where a script is: on a page of the site, its own script tag says so in `data-sandbox` and so on. */
let addressOf = (name: ScriptName): string =>
  document.querySelector<HTMLScriptElement>('script[data-sandbox]')?.dataset[name] ?? '';

/** Says where the scripts are on a page that is not of the site. */
export function findScripts(address: (name: ScriptName) => string): void {
  addressOf = address;
}

function load(name: ScriptName): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = addressOf(name);
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`the ${name} could not be loaded`));
    };
    document.head.append(script);
  });
}
