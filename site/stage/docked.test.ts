import { expect, test } from 'vitest';
import type { LiveFrame } from '../../sandbox/protocol.ts';
import { dockActions } from './docked.ts';

const frame = (about: Partial<LiveFrame>): LiveFrame => ({
  expression: 'f',
  kind: 'generator',
  name: 'foo',
  state: 'created',
  locals: {},
  ...about,
});
const written = (about: Partial<LiveFrame>) =>
  dockActions(frame(about)).map(({ lines, open }) => [
    ...lines,
    ...(open ? [`${open.line} …`] : []),
  ]);

test('buttons are lines of Python', () => {
  expect(written({ expression: 'gens[0]' })).toEqual([
    ['next(gens[0])'],
    ['gens[0].send() …'],
    ['gens[0].throw(ValueError()) …'],
    ['gens[0].close()'],
  ]);
  expect(written({ kind: 'coroutine' })[0]).toEqual(['f.send(None) …']);
});

test('what an asynchronous generator gives is bound, and driven where it can be seen', () => {
  expect(written({ kind: 'async_generator', awaitable: '_a1' })).toEqual([
    ['_a1 = anext(f)', '_a1.send(None)'],
    ['_a1 = f.asend() …'],
    ['_a1 = f.athrow(ValueError()) …'],
    ['_a1 = f.aclose()', '_a1.send(None)'],
  ]);
  expect(written({ expression: '_a1', kind: 'awaitable' })).toEqual([
    ['_a1.send(None) …'],
    ['_a1.throw(ValueError()) …'],
    ['_a1.close()'],
  ]);
});

test('a frame that no plain expression gives is bound first', () => {
  const [next, send] = written({ expression: 'list(s)[0]', bind: '_g1' });
  expect(next).toEqual(['_g1 = list(s)[0]', 'next(_g1)']);
  expect(send).toEqual(['_g1 = list(s)[0]', '_g1.send() …']);
});
