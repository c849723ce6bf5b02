import type { DoneMessage } from '../../sandbox/protocol.ts';
import type { Streams, Verdict } from './compare.ts';
import { differing } from './differing.ts';
import { button, el } from './dom.ts';
import type { Lang } from './kernels.ts';

/** The words of a cell: what its line says, and its badge. */

/** Where a cell stands, for its mark and its line. */
export type Status =
  | { is: 'idle' }
  | { is: 'waiting' }
  | { is: 'running'; starting: boolean }
  | { is: 'done'; count: number; words: string; detail: string; waited?: number | undefined };

/** `[ ]`, `[*]`, `[3]`, as in Jupyter. */
export function countMark(status: Status): string {
  if (status.is === 'idle') return '[ ]';
  return status.is === 'done' ? `[${status.count}]` : '[*]';
}

export function statusWords(status: Status): string {
  if (status.is === 'idle') return '';
  if (status.is === 'waiting') return 'waiting';
  if (status.is === 'running') return status.starting ? 'starting …' : 'running …';
  return status.words;
}

/** How a run ended, in few words; none where it came to its end as most do. */
export function endWords(done: DoneMessage, expected: boolean): string {
  if (brokeDown(done)) return 'Python broke down';
  if (isUndone(done)) return 'stopped';
  return done.error ? `${done.error}${expected ? ', as expected' : ''}` : '';
}

/** What else there is to say about it: how long it took, or what is left after it. */
export function endDetail(done: DoneMessage): string {
  const { ms, waited, lost } = done;
  const anew = brokeDown(done) ? 'started anew; ' : '';
  if (isUndone(done))
    return `${anew}${lost ? 'the namespace is empty again' : 'what ran before is kept'}`;
  const clock = waited ? `${waited.toFixed(2)} s on the virtual clock, ` : '';
  return `${clock}ran in ${duration(ms)}`;
}

/** It left nothing behind: what it had done was taken back. */
export const isUndone = ({ status }: DoneMessage): boolean =>
  status === 'interrupted' || status === 'fatal';

/** The sandbox itself failed: its worker died, or had to be replaced. */
export const brokeDown = ({ status, error }: DoneMessage): boolean =>
  status === 'fatal' && error === 'SystemError';

/** Milliseconds as a reader takes them in. */
export function duration(ms: number): string {
  if (ms < 1) return 'less than 1 ms';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** What outputs are recorded on. */
export const RECORDED_ON: Record<Lang, string> = { py: 'CPython 3.14', js: 'QuickJS' };

const BADGES: Record<Verdict, (string | [word: 'matches' | 'differs'])[]> = {
  matches: ['run here, ', ['matches'], ' RECORD'],
  differs: ['run here, ', ['differs'], ' from RECORD'],
  edited: ['edited: nothing to compare with'],
  'edited-above': ['run after an edited cell: nothing to compare with'],
  'out-of-order': ['not run in the order of the page: nothing to compare with'],
};

/** Puts what a run says about the recorded output into a badge, before what stands there. */
export function showVerdict(badge: HTMLElement, verdict: Verdict, lang: Lang): void {
  const parts = BADGES[verdict].map((part) =>
    typeof part === 'string'
      ? part.replace('RECORD', RECORDED_ON[lang])
      : el('b', { className: part[0] }, part[0]),
  );
  badge.prepend(el('span', { className: 'verdict' }, ...parts), '; ');
}

/** The recorded output behind a disclosure, to lay beside one that differs: the lines that only it has are marked. */
export function recordedDetails(
  recorded: HTMLElement[],
  here: Streams,
  lang: Lang,
): HTMLDetailsElement {
  for (const pre of recorded.flatMap((piece) => [...piece.querySelectorAll('pre')])) {
    const stream = pre.classList.contains('stderr') ? 'stderr' : 'stdout';
    markLines(pre, differing(pre.textContent ?? '', here[stream]));
  }
  const summary = el('summary', {}, `what ${RECORDED_ON[lang]} printed`);
  return el('details', {}, summary, el('div', { className: 'out' }, ...recorded));
}

/** Puts lines, counted from 0, in `<mark>`; what else is marked in them goes. */
function markLines(pre: HTMLElement, differs: Set<number>): void {
  const lines = (pre.textContent ?? '').split('\n');
  const parts = lines.map((line, at) => {
    const whole = at < lines.length - 1 ? `${line}\n` : line;
    return differs.has(at) && whole ? el('mark', {}, whole) : whole;
  });
  pre.replaceChildren(...parts);
}

/** A name is not defined, and an earlier cell defines it: the way out. */
export function offerAbove(name: string, origin: string, run: () => void): HTMLElement {
  return el(
    'p',
    { className: 'offer' },
    el('code', {}, name),
    ` is defined in ${origin}, which has not run. `,
    button('above', 'Run the cells above', run),
  );
}
