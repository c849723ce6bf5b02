import { isEmpty, noWork, parseWork, type Work } from './work.ts';

/** Where the browser keeps a reader's work: one entry of `localStorage`, shared by all pages of the site and all tabs. */

const KEY = 'resumable';
/** Text under `KEY` that is not readable as work goes here, so that nothing is ever overwritten unread. */
const ASIDE = 'resumable-unreadable';

/** The event of the document when what is kept has been changed from this page. */
export const CHANGED = 'work-changed';

/** Why nothing can be kept, in words that end a sentence. */
export type Trouble = 'this browser keeps nothing for this page' | 'the browser has no room left';

/** What `change` has come to. */
export interface Stored {
  work: Work;
  trouble?: Trouble;
}

/** The work that is kept; none where the browser keeps nothing. `unreadable`: there was a text, and it was set aside. */
export function readWork(): { work: Work; unreadable: boolean; trouble?: Trouble } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return {
      work: noWork(),
      unreadable: false,
      trouble: 'this browser keeps nothing for this page',
    };
  }
  const work = text === null ? noWork() : parseWork(text);
  if (work) return { work, unreadable: false };
  setAside(text ?? '');
  return { work: noWork(), unreadable: true };
}

/** The work that is kept, where it can be read; changes nothing. */
export function peekWork(): Work {
  try {
    return parseWork(localStorage.getItem(KEY) ?? '') ?? noWork();
  } catch {
    return noWork();
  }
}

/**
 * Changes what is kept. Reads it first, since another tab may have written meanwhile. On trouble, nothing is changed in the browser, and
 * the work as it should be is given all the same.
 */
export function changeWork(change: (work: Work) => Work): Stored {
  const { work: before, trouble } = readWork();
  const work = change(before);
  if (trouble) return { work, trouble };
  try {
    if (isEmpty(work)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(work));
  } catch {
    return { work, trouble: 'the browser has no room left' };
  }
  document.dispatchEvent(new Event(CHANGED));
  return { work };
}

/** Calls back with the work when another tab, or page, may have changed it: one that a reader comes back to has heard of nothing meanwhile. */
export function onOtherTab(callback: (work: Work) => void): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) callback(readWork().work);
  });
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) callback(readWork().work);
  });
}

function setAside(text: string): void {
  try {
    localStorage.setItem(ASIDE, text);
    localStorage.removeItem(KEY);
  } catch {
    // There is no room for a copy: the text stays where it is until the next change.
  }
}
