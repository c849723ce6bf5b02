import { expect, it } from 'vitest';
import { RunStreams } from './run-streams.ts';

/** The streams of a run, and what it has handed on. */
function streams(maxOutput: number) {
  const handed: [number, string, boolean][] = [];
  const write = (stream: number, text: string, _: number, isResult: boolean) =>
    handed.push([stream, text, isResult]);
  return { handed, run: new RunStreams({ maxOutput, write }, () => 0) };
}

it('hands on as much as a run may print, and tells that there was more', () => {
  const { handed, run } = streams(4);
  expect([run.write(1, 'ab'), run.write(3, 'cd'), run.write(2, ''), run.write(1, 'e')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(handed.filter(([, text]) => text)).toEqual([
    [1, 'ab', false],
    [1, 'cd', true],
  ]);
});

it('hands each text on once, and reads each line again, over several attempts', () => {
  const { handed, run } = streams(100);
  run.write(1, 'name? ');
  expect(run.hasLine).toBe(false);
  run.took('Ada\n');
  run.rewind();
  run.write(1, 'name? ');
  expect([run.hasLine, run.readLine(), run.hasLine]).toEqual([true, 'Ada\n', false]);
  run.write(1, 'hello');
  expect(handed.map(([, text]) => text)).toEqual(['name? ', 'hello']);
});
