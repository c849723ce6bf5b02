import { copyText } from '../clipboard.ts';
import { button, el } from '../dom.ts';
import { EDITED, type RunCell } from '../element.ts';
import type { Notebook } from '../notebook.ts';
import { carriesCells, cellsOf } from './link.ts';
import { cellNames } from './names.ts';
import { closeNotice, notice } from './notices.ts';
import { changeWork, onOtherTab, readWork, type Trouble } from './store.ts';
import { type PageWork, stampOf, type Work, withCell } from './work.ts';

/** How long a reader must pause before an edit is written down, ms. */
const PAUSE = 300;

/**
 * Keeps the edits of a page's cells: puts back what was kept, writes down what is changed, and shows the cells of a link without keeping
 * them, until the reader says so or changes them.
 */
export class Keeper {
  /** Name of the page, as in `Work`. */
  readonly page: string;
  private readonly cells: Map<string, RunCell>;
  private readonly changed = new Set<RunCell>();
  private timer = 0;
  /** Code is being put into cells: that is no edit of the reader's. */
  private filling = false;

  constructor(notebook: Notebook, page: string) {
    this.page = page;
    this.cells = new Map(
      notebook.cells.filter(({ hidden }) => !hidden).map((cell) => [cell.cellId, cell]),
    );
  }

  /** Begins: fills the cells, and listens. */
  async start(): Promise<void> {
    document.addEventListener(EDITED, ({ target }) => this.note(target as RunCell));
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => this.flush());
    onOtherTab((work) => this.compare(work));
    const { work, unreadable, trouble } = readWork();
    if (trouble) this.tellOnce(trouble);
    if (unreadable)
      notice(
        'unreadable',
        'What was kept here of your work could not be read. It was set aside, and nothing was changed in it.',
      );
    this.fill(work.pages[this.page] ?? {});
    // A link may be opened where its page is open already.
    const show = async () => {
      if (carriesCells(location.hash)) await this.showLinked(location.hash);
    };
    addEventListener('hashchange', show);
    await show();
  }

  /** The edited cells as they stand. */
  edits(): PageWork {
    const edited = [...this.cells].filter(([, cell]) => cell.edited);
    return Object.fromEntries(edited.map(([id, cell]) => [id, this.kept(cell)]));
  }

  /** Shows work that has come from elsewhere, for this page; cells that it leaves out are the chapter's again. */
  replace(work: Work): void {
    this.whileFilling(() => {
      for (const cell of this.cells.values()) cell.reset();
    });
    this.fill(work.pages[this.page] ?? {});
  }

  /** Writes down what is not yet. */
  flush(): void {
    clearTimeout(this.timer);
    if (this.changed.size === 0) return;
    const cells = [...this.changed];
    this.changed.clear();
    const { trouble } = changeWork((work) =>
      cells.reduce(
        (all, cell) =>
          withCell(all, this.page, cell.cellId, cell.edited ? this.kept(cell) : undefined),
        work,
      ),
    );
    if (trouble) this.tellOnce(trouble);
    else closeNotice('trouble');
  }

  private kept(cell: RunCell) {
    return { source: cell.source, original: stampOf(cell.chapterSource) };
  }

  private note(cell: RunCell): void {
    if (this.filling || !this.cells.has(cell.cellId)) return;
    if (!cell.edited) cell.showNote();
    this.changed.add(cell);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), PAUSE);
  }

  private whileFilling(fill: () => void): void {
    this.filling = true;
    fill();
    this.filling = false;
  }

  private fill(cells: PageWork): void {
    const gone: string[] = [];
    this.whileFilling(() => {
      for (const [id, { source, original }] of Object.entries(cells)) {
        const cell = this.cells.get(id);
        if (!cell) {
          gone.push(source);
          continue;
        }
        cell.setSource(source);
        if (cell.edited && original !== stampOf(cell.chapterSource)) this.tellChanged(cell);
      }
    });
    if (gone.length > 0) this.tellGone(gone);
  }

  /** The chapter has changed under an edit: both are shown. */
  private tellChanged(cell: RunCell): void {
    const now = el('pre', { className: 'code' }, cell.chapterSource.trimEnd());
    const details = el('details', {}, el('summary', {}, 'the chapter’s code now'), now);
    const take = button('take', 'Take the chapter’s', () => {
      cell.reset();
      cell.querySelector<HTMLElement>('button.run')?.focus();
    });
    cell.showNote(el('p', {}, 'edited; the original has changed ', take), details);
  }

  private tellGone(sources: string[]): void {
    const code = sources.join('\n\n');
    const what = sources.length === 1 ? 'A cell that you edited is' : 'Cells that you edited are';
    notice('gone', `${what} no longer in this chapter.`, [
      'Copy its code',
      () => void copyText(code),
    ]);
  }

  private async showLinked(fragment: string): Promise<void> {
    const linked = await cellsOf(fragment);
    const known = Object.entries(linked ?? {}).filter(([id]) => this.cells.has(id));
    if (!linked)
      return notice(
        'link',
        'This link was cut short or changed on its way: the cells that it carries could not be read.',
      );
    if (known.length === 0) return notice('link', 'This link carries no cell of this chapter.');
    const mine = this.edits();
    this.fill(Object.fromEntries(known));
    const names = cellNames(known.map(([id]) => this.cells.get(id)?.place ?? 0));
    const back = () => {
      forgetFragment();
      this.replace({ version: 1, pages: { [this.page]: mine } });
    };
    const keep = () => {
      forgetFragment();
      for (const [id] of known) this.changed.add(this.cells.get(id) as RunCell);
      this.flush();
    };
    const own = Object.keys(mine).length > 0 ? 'Back to mine' : 'Back to the chapter’s';
    notice('link', `From the link: ${names}.`, ['Keep', keep], [own, back]);
  }

  /** Another tab has written: cells that are different there are offered. */
  private compare(work: Work): void {
    const there = work.pages[this.page] ?? {};
    const other = [...this.cells.values()].filter((cell) => {
      const source = there[cell.cellId]?.source ?? cell.chapterSource;
      return source.trimEnd() !== cell.source.trimEnd();
    });
    if (other.length === 0) return closeNotice('tab');
    const names = cellNames(other.map(({ place }) => place));
    notice('tab', `Edited in another tab: ${names}.`, ['Show that', () => this.replace(work)]);
  }

  private tellOnce(trouble: Trouble): void {
    notice(
      'trouble',
      `Your edits stay only as long as this page is open: ${trouble}. A link or a file keeps them.`,
    );
  }
}

function forgetFragment(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
