import { expect, it } from 'vitest';
import { compile } from '../../../sandbox/compiler/compile.ts';
import { carriedModules, moduleSources } from './modules.ts';

it('finds packages by their folders', () => {
  const sources = moduleSources();
  expect(sources.get('heapq')).toMatchObject({
    isPackage: false,
    filename: '/lib/python314.zip/heapq.py',
  });
  expect([...sources.keys()].some((name) => name.includes('__init__'))).toBe(false);
});

it('carries modules without their comments, line for line', () => {
  const { heapq } = carriedModules(compile);
  const whole = moduleSources().get('heapq');
  expect(heapq?.source.split('\n').length).toBe(whole?.source.split('\n').length);
  expect(heapq?.source.length).toBeLessThan(whole?.source.length ?? 0);
});
