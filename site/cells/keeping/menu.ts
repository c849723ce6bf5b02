import { copyText } from '../clipboard.ts';
import { button, el } from '../dom.ts';
import { popup } from '../popup.ts';
import type { Keeper } from './keeper.ts';
import { fragmentOf } from './link.ts';
import { notice } from './notices.ts';
import { changeWork } from './store.ts';
import { countOf, merged, noWork, parseWork, type Work } from './work.ts';

/** The menu of a reader's work: a link to this page's, all of it to a file and from one, and an end to it. */
export function workMenu(keeper: Keeper): HTMLElement {
  const items = el('div', { className: 'items' });
  const menu = popup('work', 'Your work', items);
  const item = (words: string, act: () => void) =>
    button('item', words, () => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
      act();
    });
  items.append(
    item('Copy a link to this page as edited', () => void share(keeper)),
    item('Save all to a file', () => save(keeper)),
    item('Open a file', () => void open(keeper)),
    item('Forget all edits and marks', () => forget(keeper)),
  );
  return menu;
}

async function share(keeper: Keeper): Promise<void> {
  const edits = keeper.edits();
  const count = Object.keys(edits).length;
  const url = location.href.replace(/#.*/s, '') + (count > 0 ? await fragmentOf(edits) : '');
  const what = count > 0 ? `a link with ${cells(count)}` : 'a link: no cell is edited here';
  if (await copyText(url)) notice('share', `Copied ${what}.`);
  else prompt(`Copy ${what}:`, url);
}

function save(keeper: Keeper): void {
  keeper.flush();
  const { work } = changeWork((kept) => ({
    ...kept,
    pages: { ...kept.pages, ...pageOf(keeper) },
  }));
  const blob = new Blob([JSON.stringify(work, undefined, 1)], { type: 'application/json' });
  const url = URL.createObjectURL(blob);
  el('a', { href: url, download: 'resumable-work.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  notice('file', `Saved ${cells(countOf(work))} to resumable-work.json.`);
}

/** This page's edits as they stand, also those that the browser had no room for. */
function pageOf(keeper: Keeper): Work['pages'] {
  const edits = keeper.edits();
  return Object.keys(edits).length > 0 ? { [keeper.page]: edits } : {};
}

async function open(keeper: Keeper): Promise<void> {
  const file = await chosenFile();
  if (!file) return;
  const opened = parseWork(await file.text());
  if (!opened) return notice('file', `${file.name} holds no work saved from this book.`);
  put(keeper, `Opened ${cells(countOf(opened))} from ${file.name}.`, (work) =>
    merged(work, opened),
  );
}

function forget(keeper: Keeper): void {
  put(keeper, 'Forgot all edits, and which exercises are done, on every page.', noWork);
}

/** Changes all that is kept and shows it, with a way back. */
function put(keeper: Keeper, words: string, change: (work: Work) => Work): void {
  keeper.flush();
  let before = noWork();
  const { work, trouble } = changeWork((kept) => {
    before = kept;
    return change(kept);
  });
  keeper.replace(work);
  const undo = () => {
    changeWork(() => before);
    keeper.replace(before);
  };
  notice('file', trouble ? `${words} It is not kept: ${trouble}.` : words, ['Undo', undo]);
}

function chosenFile(): Promise<File | undefined> {
  const input = el('input', { type: 'file', accept: '.json,application/json' });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

const cells = (count: number): string => (count === 1 ? '1 edited cell' : `${count} edited cells`);
