import type { Trace } from '../../sandbox/trace.ts';
import { el } from '../cells/dom.ts';
import {
  type Attempt,
  agrees,
  attemptsIn,
  type Grid,
  gridOf,
  squareOf,
} from '../drawings/grid/model.ts';

/**
 * The grid of states and operations comes to life: a square fills when a run of the page has tried it (a cell, the prompt, a button of the
 * dock), and says whether CPython answers the same.
 */
export class StateGrid extends HTMLElement {
  private readonly tried = new Map<number, Attempt>();

  /** Takes what a run has tried. */
  take({ events }: Trace): void {
    const grid = gridOf(this.dataset.printed ?? '');
    if (!grid) return;
    for (const attempt of attemptsIn(events, grid.kind)) {
      const square = squareOf(grid, attempt);
      if (square) this.tried.set(grid.squares.indexOf(square), attempt);
    }
    for (const [index, attempt] of this.tried) this.fill(grid, index, attempt);
    const hint = this.querySelector('.hint');
    if (hint && this.tried.size > 0)
      hint.textContent = `You have tried ${this.tried.size} of ${grid.squares.length} squares. Behind each is what CPython answers.`;
  }

  private fill(grid: Grid, index: number, attempt: Attempt): void {
    const cell = this.querySelector(`[data-square="${index}"]`);
    const square = grid.squares[index];
    if (!cell || !square) return;
    const same = agrees(square, attempt);
    cell.className = same ? 'tried' : 'tried differs';
    cell.querySelector('.yours')?.remove();
    const words = same ? 'as CPython' : 'another than CPython’s: another body?';
    cell.prepend(
      el('p', { className: 'yours' }, el('code', {}, attempt.answer), el('span', {}, ` ${words}`)),
    );
  }
}
