import { type CollectionEntry, getCollection } from 'astro:content';
import { parseFences } from '../markdown/fences.ts';
import { PARTS, type Part } from './parts.ts';

/** A chapter as the layouts need it. */
export interface Chapter {
  entry: CollectionEntry<'chapters'>;
  /** From the file name: `02-send.mdx` is chapter 2. */
  number: number;
  title: string;
  lede: string;
  summary: string;
  part: Part;
  /** From the root of the site; `finish` makes it relative. */
  href: string;
  /** Ids of its exercises, with spaces between them. */
  exercises: string;
}

/** All chapters by number. */
export async function allChapters(): Promise<Chapter[]> {
  const entries = await getCollection('chapters');
  return entries.map(asChapter).sort((a, b) => a.number - b.number);
}

/** The parts that have chapters, in the order of the book. */
export function byPart(chapters: Chapter[]): { part: Part; name: string; chapters: Chapter[] }[] {
  return (Object.keys(PARTS) as Part[])
    .map((part) => ({ part, name: PARTS[part], chapters: chapters.filter((c) => c.part === part) }))
    .filter((group) => group.chapters.length > 0);
}

function asChapter(entry: CollectionEntry<'chapters'>): Chapter {
  const exercises = parseFences(entry.body ?? '')
    .cells.filter(({ options }) => options.exercise)
    .map(({ id }) => id)
    .join(' ');
  return { entry, number: numberOf(entry.id), href: `/${entry.id}.html`, exercises, ...entry.data };
}

function numberOf(id: string): number {
  const digits = /^(\d\d)-/.exec(id)?.[1];
  if (!digits)
    throw new Error(
      `content/${id}.mdx: the name of a chapter starts with its number, as in 02-send`,
    );
  return Number(digits);
}
