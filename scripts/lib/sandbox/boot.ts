import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SavedState, SessionOptions } from '../../../sandbox/host/session.ts';
import { Session } from '../../../sandbox/host/session.ts';
import { type Delta, difference, patched } from '../../../sandbox/host/snapshot.ts';
import { cachedBytes, filesBelow, hashOf, ROOT } from './bundle.ts';

/** A state as it lies on disk. */
type Stored = Omit<SavedState, 'image'> & { delta: Delta };

/**
 * The state of a kernel that has booted, kept on disk: reading it takes a few milliseconds, where booting parses and runs the whole
 * runtime. It depends on the runtime, the host and the versions of the packages.
 */
export async function bootedState(options: SessionOptions): Promise<SavedState> {
  const host = filesBelow(path.join(ROOT, 'sandbox/host'), /^[^/]*(?<!\.test)\.ts$/);
  const hash = hashOf([...host, path.join(ROOT, 'package.json')], options.runtime);
  const bytes = await cachedBytes('boot.bin', hash, async () => {
    const { image, ...rest } = (await Session.create(options)).save();
    return serialize({ ...rest, delta: difference(image) } satisfies Stored);
  });
  const { delta, ...rest } = deserialize(bytes) as Stored;
  return { ...rest, image: patched(delta) };
}
