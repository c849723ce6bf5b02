import type { LiveFrame } from '../../sandbox/protocol.ts';
import { pageKernel } from './kernel.ts';
import { loadScript } from './scripts.ts';

/** `stage/dock.ts`, once its script is there. */
interface DockElement extends HTMLElement {
  show(frames: LiveFrame[]): void;
}

/** Shows the live frames of the namespace above the prompt: looked for when nothing runs any more. */
export async function showDock(): Promise<void> {
  const log = document.querySelector('.prompt .typed-log');
  const frames = log && (await (await pageKernel()).frames());
  let dock = document.querySelector<DockElement>('frame-dock');
  if (!frames || (frames.length === 0 && !dock)) return;
  await loadScript('dock').catch(() => {});
  if (!dock) {
    dock = document.createElement('frame-dock') as DockElement;
    log.after(dock);
  }
  dock.show?.(frames);
}
