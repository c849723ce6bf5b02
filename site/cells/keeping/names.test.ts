import { expect, test } from 'vitest';
import { cellNames } from './names.ts';

test('cells that follow each other are named together', () => {
  expect(cellNames([2])).toBe('Cell 2');
  expect(cellNames([7, 1, 2])).toBe('Cells 1 and 2, Cell 7');
  expect(cellNames(Array.from({ length: 60 }, (_, i) => i + 1))).toBe('Cells 1 to 60');
});
