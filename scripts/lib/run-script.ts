import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { npmCommand } from './setup.mjs';

/**
 * Runs an npm script in a process group of its own and hands on what it prints, line by line.
 *
 * @param minutes after which the group is ended
 * @param onLine takes each line of stdout and stderr
 * @returns the exit code; undefined when it was stopped
 */
export async function runScript(
  script: string,
  args: string[],
  minutes: number,
  onLine: (line: string) => void,
): Promise<number | undefined> {
  const npm = npmCommand(['run', '--silent', script, '--', ...args]);
  const child = spawn(npm.file, npm.args, {
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    detached: process.platform !== 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    // Not every tool asks whether colours are wanted.
    createInterface(stream).on('line', (line) => onLine(stripVTControlCharacters(line)));
  }
  const onSignal = () => {
    end(child);
    process.exit(130);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const timer = setTimeout(() => end(child), minutes * 60_000);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      onLine(String(error));
      resolve(1);
    });
    // What a test left running would hold the pipes open, and the machine busy.
    child.on('exit', () => end(child));
    child.on('close', resolve);
  });
  clearTimeout(timer);
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  return code ?? undefined;
}

/** Ends a process with all that it started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
