import { escapeHtml } from '../book/prose.ts';
import { chainScenes } from './chain/layout.ts';
import { momentOf } from './chain/model.ts';
import { type DrawingKind, kindFor, ROOM, type Run, type Variants } from './run.ts';
import type { Scene } from './scene.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { sequenceScenes } from './sequence/draw.ts';
import { svgOf } from './svg.ts';
import { timelineScenes } from './timeline/layout.ts';

/**
 * A drawing and its equal in words, as HTML: the same from the recorded run at build time and from the reader's own in the page.
 *
 * @param of what is drawn: `Cell 3`
 * @param line of the moment that a chain shows
 */
export function figureHtml(run: Run, wanted: DrawingKind, of: string, line?: number): string {
  const kind = kindFor(run, wanted);
  const sentences = sentencesOf(run.events, run.states, run.names, kind !== 'sequence');
  const title = titleOf(run, kind, of);
  return [
    kind === 'chain'
      ? chainHtml(run, momentOf(run, line), title)
      : pictureHtml(scenesOf(run, kind), title, kind),
    `<details class="told"><summary>The same in words, ${count(sentences.length, 'step')}</summary>`,
    `<ol>${sentences.map(itemHtml).join('')}</ol>${omittedHtml(run.omitted)}</details>`,
  ].join('');
}

function scenesOf(run: Run, kind: DrawingKind): Variants<Scene> {
  return kind === 'timeline' ? timelineScenes(run) : sequenceScenes(run);
}

/** Who waits for whom after an event, and which that was. */
export function chainHtml(run: Run, at: number, title: string): string {
  const [{ text } = { text: 'Nothing has happened yet.' }] = sentencesOf(
    run.events,
    run.states,
    run.names,
    true,
  )
    .filter((sentence) => sentence.at <= at)
    .slice(-1);
  return `<p class="when" data-at="${at}">${escapeHtml(text)}</p>${pictureHtml(chainScenes(run, at), title, 'chain')}`;
}

function titleOf({ states, names }: Run, kind: DrawingKind, of: string): string {
  const frames = [...(states.at(-1)?.keys() ?? [])];
  const some = frames.slice(0, 4).map((frame) => names.of(frame));
  const more = frames.length > some.length ? ` and ${frames.length - some.length} more` : '';
  const what = TITLES[kind];
  return some.length > 0 ? `${what} of ${of}: ${some.join(', ')}${more}` : `${what} of ${of}`;
}

const TITLES: Record<DrawingKind, string> = {
  sequence: 'Sequence diagram',
  timeline: 'Timeline',
  chain: 'Who waits for whom in the run',
};

/** What is wider than its place scrolls; then the keyboard must reach it. */
function pictureHtml({ wide, narrow }: Variants<Scene>, title: string, kind: string): string {
  const scrolls = wide.width > ROOM.wide || (narrow?.width ?? 0) > ROOM.narrow;
  const svg = narrow
    ? svgOf(wide, title, `${kind} wide`) + svgOf(narrow, title, `${kind} narrow`)
    : svgOf(wide, title, kind);
  const focus = scrolls ? ` tabindex="0" role="group" aria-label="${escapeHtml(title)}"` : '';
  return `<div class="picture"${focus}>${svg}</div>`;
}

function itemHtml({ line, text }: Sentence): string {
  const where = line === undefined ? '' : `<span class="line">line ${line}</span> `;
  return `<li>${where}${escapeHtml(text)}</li>`;
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

const omittedHtml = (omitted: number) =>
  omitted > 0
    ? `<p>${count(omitted, 'further event')} not recorded: the run had too many.</p>`
    : '';
