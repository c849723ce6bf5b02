import { el } from './dom.ts';
import { popup } from './popup.ts';

/** What the keys do, for those who have them. */
const KEYS = {
  'Shift+Enter': 'run the cell, go on to the next',
  'Ctrl+Enter': 'run the cell and stay',
  'Alt+Enter': 'run the cell, go to the prompt',
  Enter: 'on a cell: edit it',
  'Escape, Tab': 'leave an editor',
  'Ctrl+F': 'search in an editor',
  'Up, Down': 'at the prompt: what was typed before',
};

/** The list of keys behind a word of the notebook's line. */
export function keyHelp(): HTMLElement {
  const rows = Object.entries(KEYS).flatMap(([keys, what]) => [
    el('dt', {}, el('kbd', {}, keys)),
    el('dd', {}, what),
  ]);
  return popup('keys', 'Keys', el('dl', { className: 'items' }, ...rows));
}
