import { createHighlighter, type ThemedToken, type ThemeRegistration } from 'shiki';
import { escapeHtml } from '../book/prose.ts';
import type { Failure } from '../cells/traceback.ts';

/**
 * The site's theme: what a scope becomes is a class, not a colour, so that the stylesheet alone knows colours (both themes) and
 * the page needs no inline styles. `cells/tokens.ts` gives the same classes to code under the reader's hands.
 */
const CLASSES: [name: string, scopes: string[]][] = [
  ['c', ['comment', 'punctuation.definition.comment']],
  [
    'k',
    [
      'keyword.control',
      'keyword.operator.logical',
      'storage',
      'constant.language',
      'variable.language',
    ],
  ],
  [
    'f',
    ['entity.name.function', 'entity.name.type', 'entity.name.class', 'meta.function.decorator'],
  ],
  ['s', ['string', 'punctuation.definition.string', 'storage.type.string', 'storage.type.format']],
  ['n', ['constant.numeric', 'storage.type.number', 'constant.character.escape']],
];

const asColour = (name: string) => `var(--code-${name})`;

const theme: ThemeRegistration = {
  name: 'resumable',
  type: 'light',
  fg: asColour('plain'),
  bg: asColour('paper'),
  settings: CLASSES.map(([name, scope]) => ({ scope, settings: { foreground: asColour(name) } })),
};

const LANGUAGES = ['python', 'javascript', 'typescript', 'bash', 'json', 'html'] as const;
const ALIASES: Record<string, string> = {
  py: 'python',
  js: 'javascript',
  ts: 'typescript',
  sh: 'bash',
};

const ready = createHighlighter({ themes: [theme], langs: [...LANGUAGES] });

/** Languages that fences may name, aliases included; `text` is not highlighted. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  ...Object.keys(ALIASES),
  'text',
]);

/**
 * Code as HTML, a `<span class="l">` a line with its newline inside, so that lines can be blocks (numbered, wrapped with a mark)
 * and the text of the whole is still the source. `failure` is a place that stands out.
 */
export async function highlight(code: string, lang: string, failure?: Failure): Promise<string> {
  const highlighter = await ready;
  const language = ALIASES[lang] ?? lang;
  const known = (LANGUAGES as readonly string[]).includes(language);
  const { tokens } = highlighter.codeToTokens(code.replace(/\n$/, ''), {
    lang: known ? (language as (typeof LANGUAGES)[number]) : 'text',
    theme: 'resumable',
  });
  return tokens
    .map((line, index) => lineHtml(line, index + 1 === failure?.line ? failure : undefined))
    .join('');
}

/** A line that is indented says so, for the rows that it is broken into: `d2` is eight columns. */
function lineHtml(tokens: ThemedToken[], failure: Failure | undefined): string {
  const columns = /^ */.exec(tokens.map(({ content }) => content).join(''))?.[0].length ?? 0;
  const depth = Math.min(6, Math.floor(columns / 4));
  const classes = ['l', depth && `d${depth}`, failure && 'marked'].filter(Boolean);
  const html =
    failure?.to === undefined ? tokens.map(tokenHtml) : underlined(tokens, columns, failure);
  return `<span class="${classes.join(' ')}">${html.join('')}\n</span>`;
}

/** The tokens with those under the carets in `<u>`; one that reaches over an end of it is cut. */
function underlined(
  tokens: ThemedToken[],
  columns: number,
  { from = 0, to = 0 }: Failure,
): string[] {
  let at = -columns;
  return tokens.flatMap((token) => {
    const cuts = [0, from - at, to - at, token.content.length];
    const start = at;
    at += token.content.length;
    return cuts.slice(0, 3).map((cut, n) => {
      const [begin, end] = [Math.max(0, cut), Math.max(0, cuts[n + 1] as number)];
      const content = token.content.slice(begin, end);
      if (content === '') return '';
      const html = tokenHtml({ ...token, content });
      return start + begin >= from && start + end <= to ? `<u>${html}</u>` : html;
    });
  });
}

/** `yield` and `await` stand out: there, and only there, a frame is left suspended. */
const SUSPENDING = /^(yield(\s+from)?|await)$/;

function tokenHtml({ content, color }: ThemedToken): string {
  const text = escapeHtml(content);
  const name = SUSPENDING.test(content.trim())
    ? 'y'
    : /^var\(--code-(\w)\)$/.exec(color ?? '')?.[1];
  return name ? `<b class="${name}">${text}</b>` : text;
}
