import { expect, test } from 'vitest';
import { cellsOf, openChapter, outputOf, ran, runAs, useBrowser } from './browser.ts';

useBrowser();

const CYCLE = `import gc
def g(box):
    try:
        yield
    finally:
        print('closed')
box = []
box.append(g(box))
next(box[0])
del box
for _ in range(3): gc.collect()
print('collected')`;

// The copy is made while the guest waits for its host, in a call that can be suspended or in one that cannot.
test.each([
  ['with JSPI', true],
  ['without JSPI', false],
])('a frame in a cycle is found in a copy of the memory: %s', async (_, jspi) => {
  const page = await openChapter(2, jspi);
  const cell = cellsOf(page).nth(0);
  await runAs(cell, CYCLE);
  await ran(cell, 1);
  expect(await outputOf(cell)).toBe('closed\ncollected\n');
});
