import { spawnSync } from 'node:child_process';
import path from 'node:path';

const LAUNCH = path.resolve(import.meta.dirname, '../launch.mjs');

/**
 * Runs several targets of `scripts/launch.mjs` in turn; one that fails does not hide the next.
 *
 * @param commands each a target and its arguments
 * @returns the exit code: 1 when any of them failed
 */
export function runAll(commands: string[][]): number {
  const codes = commands.map(
    (command) => spawnSync(process.execPath, [LAUNCH, ...command], { stdio: 'inherit' }).status,
  );
  return codes.every((code) => code === 0) ? 0 : 1;
}
