import { expect, it } from 'vitest';
import type { LibraryGroup, LibraryModules } from '../protocol.ts';
import { askedLibrary } from './library.ts';

const names = { trace: ' _trace ', library: ' heapq ', more: ' json pprint ' };
const compile = () => ({ ok: true, js: '' }) as const;

function group(...modules: string[]): LibraryModules {
  const module = { filename: '', isPackage: false, source: '' };
  const python = Object.fromEntries(modules.map((name) => [name, module]));
  return { python, native: { needs: {}, parts: {} } };
}

/** A library whose page answers with `answers` in turn; notes what it is asked for. */
function asking(...answers: (LibraryModules[] | undefined)[]) {
  const asked: LibraryGroup[][] = [];
  const library = askedLibrary(names, compile, (groups) => {
    asked.push(groups);
    queueMicrotask(() => library.receive(answers.shift()));
  });
  return { asked, library };
}

it('asks for a group once, and for the one before it first', async () => {
  const { asked, library } = asking([group(), group('heapq')], [group('json', 'pprint')]);
  expect(library.has('heapq') && library.has('json')).toBe(true);
  expect((await library.load('heapq'))?.('heapq')?.kind).toBe('unit');
  expect(library.has('heapq')).toBe(false);
  expect((await library.load('json'))?.('pprint')?.kind).toBe('unit');
  expect(library.has('json') || library.has('nothing')).toBe(false);
  expect(asked).toEqual([['rare', 'library'], ['more']]);
});

it('asks for both where the rarer comes first, and again after a failure', async () => {
  const { asked, library } = asking(undefined, [group(), group('heapq'), group('json', 'pprint')]);
  expect(await library.load('json')).toBeUndefined();
  const found = await library.load('json');
  expect(found?.('json') && found?.('heapq')).toBeDefined();
  expect(asked).toEqual([
    ['rare', 'library', 'more'],
    ['rare', 'library', 'more'],
  ]);
});

it('asks for what records a run alone, whenever that is', async () => {
  const { asked, library } = asking([group('_trace')], [group(), group('heapq')]);
  expect((await library.load('_trace'))?.('_trace')?.kind).toBe('unit');
  expect((await library.load('heapq'))?.('heapq')?.kind).toBe('unit');
  expect(library.has('_trace')).toBe(false);
  expect(asked).toEqual([['trace'], ['rare', 'library']]);
});

it('asks for the rare parts of the runtime as one group', async () => {
  const { asked, library } = asking([group('late:1')]);
  expect(library.has('late:1')).toBe(true);
  expect((await library.load('late:1'))?.('late:1')?.kind).toBe('unit');
  expect(library.has('late:2')).toBe(false);
  expect(asked).toEqual([['rare']]);
});
