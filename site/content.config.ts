import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { PARTS } from './book/parts.ts';

/**
 * A chapter is `content/NN-slug.mdx`; NN is its number. In `title`, `lede` and `summary` a word between backquotes is set as code.
 */
const chapters = defineCollection({
  loader: glob({ base: './content', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** The question that the chapter answers; its heading. */
    title: z.string(),
    part: z.enum(Object.keys(PARTS) as [keyof typeof PARTS]),
    /** One or two sentences below the heading. */
    lede: z.string(),
    /** One sentence for the list of chapters: what the reader will have seen. */
    summary: z.string(),
  }),
});

export const collections = { chapters };
