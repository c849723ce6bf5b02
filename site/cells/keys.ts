import type { RunCell } from './element.ts';

/**
 * The keys of a cell, wherever in it the focus is: Shift+Enter runs it and goes on to the next, Ctrl+Enter or Cmd+Enter runs it, Alt+Enter
 * runs it and goes to the prompt. On the cell itself, where Shift+Enter leads, Enter opens the editor. Nothing without a modifier works from elsewhere.
 */
export function handleKeys(cell: RunCell): void {
  cell.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      if (event.shiftKey) runAndGoOn(cell);
      else if (event.ctrlKey || event.metaKey) cell.notebook.run(cell);
      else if (event.altKey) runAndAddOn(cell);
      else if (event.target === cell) cell.edit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Where Jupyter makes a new cell, there is the prompt. */
function runAndAddOn(cell: RunCell): void {
  cell.notebook.run(cell);
  document.querySelector<HTMLElement>('.prompt textarea')?.focus();
}

function runAndGoOn(cell: RunCell): void {
  const { notebook } = cell;
  notebook.run(cell);
  notebook.next(cell)?.focus();
}
