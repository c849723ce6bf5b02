import { expect, test } from 'vitest';
import { cellsOf, openChapter, outputOf, ran, runAs, useBrowser } from './browser.ts';

useBrowser();

/** Prints how it ended at each depth. A trap of the engine would end the whole cell. */
const nested = (...depths: number[]) => `def nested(n):
    if n:
        for x in nested(n - 1):
            yield x
    yield n
for depth in ${JSON.stringify(depths)}:
    try:
        print(sum(1 for _ in nested(depth)))
    except RecursionError as error:
        print('too deep')`;

const plain = (depth: number) => `def plain(n):
    return n and 1 + plain(n - 1)
print(plain(${depth}))
try:
    plain(1_000_000)
except RecursionError:
    print('too deep')`;

// Elsewhere WebAssembly shares the worker's stack, and generators are trapped before they overflow.
test('generators nest as deep as in CPython where WebAssembly has a stack of its own', async () => {
  const page = await openChapter(1);
  const cell = cellsOf(page).nth(0);
  await runAs(cell, nested(990, 1100, 10_000));
  await ran(cell, 1);
  expect(await outputOf(cell)).toBe('991\ntoo deep\ntoo deep\n');
});

test.each([
  ['with JSPI', true, 700],
  ['without JSPI', false, 450],
])('calls overflow catchably: %s', async (_, jspi, depth) => {
  const page = await openChapter(1, jspi);
  const cell = cellsOf(page).nth(0);
  await runAs(cell, plain(depth));
  await ran(cell, 1);
  expect(await outputOf(cell)).toBe(`${depth}\ntoo deep\n`);
});
