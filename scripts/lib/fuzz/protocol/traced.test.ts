import { expect, it } from 'vitest';
import type { Finding } from '../report.ts';
import { fuzzTraced } from './traced.ts';

it('events and inspect tell the same states', async () => {
  const found: Finding[] = [];
  const tally = await fuzzTraced('states', 100, (finding) => found.push(finding));
  expect(found.map(({ name, text }) => `${name}\n${text}`)).toEqual([]);
  expect(tally.passed).toBeGreaterThan(90);
}, 120_000);
