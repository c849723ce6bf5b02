import type { Host } from '../../boundary.ts';

/** The host's functions, set when the guest boots. */
export let host: Host;
export function setHost(h: Host): void {
  host = h;
}
