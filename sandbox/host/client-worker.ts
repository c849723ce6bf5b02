import type { Message, Request, SandboxParts } from '../protocol.ts';

/** The workers that a page makes of what the scripts of sandboxes have set. */

/** What the client needs of a worker; any channel of this shape will do. */
export interface KernelWorker {
  postMessage(message: Request, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What the script of a sandbox sets. */
export interface Sandbox {
  /** Its text is that of the worker, a classic script, as a function. Never called here; empty once `script` is there. */
  worker: (() => void) | undefined;
  /** The same as a Blob, outside of the page's memory. */
  script?: Blob;
  parts: Omit<SandboxParts, 'module'>;
  module: Promise<WebAssembly.Module>;
}

/** A language that runs. */
export type SandboxName = 'python' | 'javascript';

declare global {
  /** Set by the generated scripts. */
  var __resumableSandboxes: Partial<Record<SandboxName, Sandbox>> | undefined;
}

/** What a sandbox's worker is to be given. Rejects where QuickJS does not compile. */
export async function partsOf(name: SandboxName): Promise<SandboxParts> {
  const { parts, module } = sandboxOf(name);
  return { ...parts, module: await module };
}

function sandboxOf(name: SandboxName): Sandbox {
  const sandbox = globalThis.__resumableSandboxes?.[name];
  if (!sandbox) throw new Error('the sandbox script is not loaded');
  return sandbox;
}

/**
 * A worker whose script is the text of a function. From a Blob: a worker made from one is bound by the page's policy, and works from
 * `file://`.
 */
export function workerOf(name: SandboxName): KernelWorker {
  const sandbox = sandboxOf(name);
  sandbox.script ??= new Blob(['(', String(sandbox.worker), ')()'], { type: 'text/javascript' });
  // With it goes the text of its script, three quarters of which is the compiled part.
  sandbox.worker = undefined;
  const url = URL.createObjectURL(sandbox.script);
  const worker = new Worker(url, { name });
  // The URL is read when the worker starts, and keeps the text in memory as long as it is there.
  const read = () => URL.revokeObjectURL(url);
  worker.addEventListener('message', read, { once: true });
  worker.addEventListener('error', read, { once: true });
  return worker;
}
