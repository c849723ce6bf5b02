import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFences } from '../markdown/fences.ts';
import { type CellData, cellData } from '../markdown/plugins.ts';

/**
 * The experiment on the home page: what the answer of 2015 does, and once more. Cells of chapter 2, the same programs with the same
 * recorded outputs, so that there is one source of both.
 */
const CELLS = ['foo', 'next-f', 'send-5', 'send-6'];

/** The cells of the invitation, from the chapter's file. Throws where the chapter no longer has them. */
export function invitation(chapter: string): CellData[] {
  const file = path.resolve(chapter);
  const fences = parseFences(readFileSync(file, 'utf8'));
  const cells = CELLS.map((id) => {
    const cell = fences.cells.find((each) => each.id === id);
    if (!cell)
      throw new Error(`${chapter}: the home page shows the cell ${id}, which is not there`);
    return cell;
  });
  return cellData({ ...fences, cells }, file);
}
