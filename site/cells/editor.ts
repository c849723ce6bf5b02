import { el } from './dom.ts';
import { backspace, type Edit, newline, tab } from './indent.ts';
import { colour } from './tokens.ts';

/**
 * What a cell needs of an editor. `mount` is the whole interface: another editor replaces this one by having the same.
 */
export interface Editor {
  get(): string;
  set(doc: string): void;
  /** Puts the caret at an offset of the text; without one, where it was. */
  focus(offset?: number): void;
  /** Marks lines, counted from 1, until the text changes. */
  mark(lines: number[]): void;
}

/**
 * Fills `host` with an editor of `doc`. At every change by the reader an `input` event bubbles up from `host`.
 *
 * This one is a textarea without ink over the same text in colours: native caret, selection, undo and keyboards of phones. Both
 * break lines at the same places, because they have the same font and width.
 */
export function mount(host: HTMLElement, doc: string, label: string): Editor {
  const code = el('code');
  const area = el('textarea', {
    'aria-label': label,
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: false,
  });
  area.setAttribute('autocorrect', 'off');
  host.className = 'editor';
  host.replaceChildren(el('pre', { className: 'code', 'aria-hidden': 'true' }, code), area);
  const paint = () => {
    code.innerHTML = colour(area.value);
  };
  area.addEventListener('input', paint);
  handleKeys(area);
  const editor: Editor = {
    get: () => area.value,
    set(text) {
      area.value = text;
      paint();
    },
    focus(offset) {
      area.focus({ preventScroll: offset !== undefined });
      if (offset !== undefined) area.setSelectionRange(offset, offset);
    },
    mark(lines) {
      for (const line of lines) code.children[line - 1]?.classList.add('marked');
    },
  };
  editor.set(doc);
  return editor;
}

/**
 * Tab indents only once the reader has typed, so that a keyboard can pass through a page of cells; Escape gives Tab back.
 */
function handleKeys(area: HTMLTextAreaElement): void {
  let tabIndents = false;
  area.addEventListener('input', () => {
    tabIndents = true;
  });
  area.addEventListener('blur', () => {
    tabIndents = false;
  });
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') tabIndents = false;
    const edit = editFor(event, area, tabIndents);
    if (!edit) return;
    event.preventDefault();
    apply(area, edit);
  });
}

function editFor(event: KeyboardEvent, area: HTMLTextAreaElement, tabIndents: boolean) {
  const { value, selectionStart: start, selectionEnd: end } = area;
  if (event.key === 'Enter' && !event.shiftKey) return newline(value, start, end);
  if (event.key === 'Backspace') return backspace(value, start, end);
  if (event.key === 'Tab' && tabIndents) return tab(value, start, end, event.shiftKey);
  return undefined;
}

/** `execCommand` is the only way that keeps the native undo; where a browser has dropped it, the text is replaced without. */
function apply(area: HTMLTextAreaElement, { from, to, insert, select }: Edit): void {
  area.setSelectionRange(from, to);
  const done = insert
    ? document.execCommand('insertText', false, insert)
    : document.execCommand('delete');
  if (!done) {
    area.setRangeText(insert, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (select) area.setSelectionRange(...select);
}
