import { el } from '../dom.ts';
import { pageName } from '../keeping/page-name.ts';
import { CHANGED, changeWork, onOtherTab, peekWork } from '../keeping/store.ts';
import { type Work, withDone } from '../keeping/work.ts';
import { PASSED } from './exercise.ts';

/**
 * Which exercises are done: kept with the rest of a reader's work, and shown in each table of contents, whose entries say which exercises
 * their chapters have.
 */

/** Begins to keep and to show it. */
export function addProgress(): void {
  if (!document.querySelector('[data-exercises]')) return;
  document.addEventListener(PASSED, ({ target }) => {
    const { id } = (target as HTMLElement).dataset;
    if (id) changeWork((work) => withDone(work, pageName(), id));
  });
  const show = () => showProgress(peekWork());
  document.addEventListener(CHANGED, show);
  onOtherTab(show);
  show();
}

function showProgress({ done = {} }: Work): void {
  for (const contents of document.querySelectorAll<HTMLElement>('[data-progress]'))
    showIn(contents, done);
}

function showIn(contents: HTMLElement, done: Record<string, string[]>): void {
  const sum = { done: 0, all: 0 };
  for (const entry of contents.querySelectorAll<HTMLElement>('[data-exercises]')) {
    const all = (entry.dataset.exercises ?? '').split(' ');
    const count = all.filter((id) => done[entry.dataset.chapter ?? '']?.includes(id)).length;
    sum.done += count;
    sum.all += all.length;
    const words = count === all.length ? 'done' : `${count} of ${all.length} done`;
    replace(entry, 'done-mark', count > 0 ? words : '');
  }
  replace(contents, 'progress', `Exercises: ${sum.done} of ${sum.all} done`);
}

/** The element of that class at the end of another, with these words; none without words. */
function replace(place: HTMLElement, className: string, words: string): void {
  place.querySelector(`:scope > .${className}`)?.remove();
  if (words) place.append(el('p', { className }, words));
}
