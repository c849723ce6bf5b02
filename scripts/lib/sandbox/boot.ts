import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BootedState, SessionOptions } from '../../../sandbox/host/session.ts';
import { Session } from '../../../sandbox/host/session.ts';
import { cachedBytes, filesBelow, hashOf, ROOT } from './bundle.ts';

/**
 * The state of a kernel that has booted, kept on disk: reading it takes a few milliseconds, where booting parses and runs the whole
 * runtime. It depends on the runtime, the host and the versions of the packages.
 */
export async function bootedState(options: SessionOptions): Promise<BootedState> {
  const host = filesBelow(path.join(ROOT, 'sandbox/host'), /^[^/]*(?<!\.test)\.ts$/);
  const hash = hashOf([...host, path.join(ROOT, 'package.json')], options.runtime);
  const bytes = await cachedBytes('boot.bin', hash, async () =>
    serialize((await Session.create(options)).booted),
  );
  return deserialize(bytes) as BootedState;
}
