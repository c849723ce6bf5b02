import { PARTS } from '../book/parts.ts';

/** What every chapter says about itself, and nothing else; see `content.config.ts`. */
const KEYS = ['title', 'part', 'lede', 'summary'];

/**
 * What is wrong with a chapter's front matter, before Astro's own check, so that it is told like everything else: with file and line.
 *
 * @param yaml the text between the dashes
 * @param first its first line in the file
 */
export function frontMatterProblems(
  yaml: string,
  first: number,
): { line: number; message: string }[] {
  const found: { line: number; message: string }[] = [];
  const seen = new Set<string>();
  for (const [at, text] of yaml.split('\n').entries()) {
    const [, key, , value = ''] = /^(\w+):\s*(['"]?)(.*)\2$/.exec(text) ?? [];
    if (!key) continue;
    const problem = (message: string) => found.push({ line: first + at, message });
    seen.add(key);
    if (!KEYS.includes(key)) problem(`unknown key ${key}: a chapter has ${KEYS.join(', ')}`);
    if (key === 'part' && !(value in PARTS))
      problem(`part ${value}: one of ${Object.keys(PARTS).join(', ')}`);
  }
  for (const key of KEYS)
    if (!seen.has(key)) found.push({ line: first, message: `the front matter has no ${key}` });
  return found;
}
