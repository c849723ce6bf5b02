import { escapeHtml } from '../book/prose.ts';
import type { Lang } from './kernels.ts';

/**
 * Colours code while it is being typed: one regular expression, the classes of `markdown/highlight.ts`. Far from a grammar, and
 * right for what a cell of a few lines holds.
 */

/** Words that stand out, with `|` between them. */
export const KEYWORDS =
  'False|None|True|and|as|assert|async|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|self|try|while|with';

const LONG_STRING = `(?:'''[^]*?(?:'''|$(?![^]))|"""[^]*?(?:"""|$(?![^])))`;
const SHORT_STRING = String.raw`(?:'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?)`;

const JS_KEYWORDS =
  'async|break|case|catch|class|const|continue|default|delete|do|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|let|new|null|of|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with';

const JAVASCRIPT = new RegExp(
  [
    String.raw`(?<c>//.*|/\*[^]*?\*/)`,
    String.raw`(?<s>'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?|\x60(?:\\[^]|[^\x60\\])*\x60?)`,
    String.raw`(?<y>\byield\b\*?|\bawait\b)`,
    String.raw`(?<f>(?<=\b(?:function\*?|class)[ \t]+)[\w$]+)`,
    String.raw`(?<k>\b(?:${JS_KEYWORDS})\b)`,
    String.raw`(?<n>\b(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?)n?)`,
  ].join('|'),
  'gm',
);

const PYTHON = new RegExp(
  [
    `(?<c>#.*)`,
    String.raw`(?<s>(?:\b[rRbBuUfFtT]{1,2})?(?:${LONG_STRING}|${SHORT_STRING}))`,
    String.raw`(?<y>\byield(?:[ \t]+from)?\b|\bawait\b)`,
    String.raw`(?<f>(?<=\b(?:def|class)[ \t]+)\w+|^[ \t]*@[\w.]+)`,
    String.raw`(?<k>\b(?:${KEYWORDS})\b)`,
    String.raw`(?<n>\b(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?j?))`,
  ].join('|'),
  'gm',
);

/** The source as HTML, a `<span class="l">` a line with its newline inside, like the code that the page came with. */
export function colour(source: string, lang: Lang = 'py'): string {
  let html = '';
  let at = 0;
  for (const match of source.matchAll(lang === 'js' ? JAVASCRIPT : PYTHON)) {
    const name = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    html += escapeHtml(source.slice(at, match.index)) + inLines(match[0], name ?? 'k');
    at = match.index + match[0].length;
  }
  html += escapeHtml(source.slice(at));
  return html
    .split('\n')
    .map((line) => `<span class="l">${line}\n</span>`)
    .join('');
}

/** A token that spans lines is closed and opened again at each end of line. */
function inLines(text: string, name: string): string {
  const lines = escapeHtml(text).split('\n');
  return lines.map((line) => line && `<b class="${name}">${line}</b>`).join('\n');
}
