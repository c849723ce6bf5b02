import { javascriptLanguage } from '@codemirror/lang-javascript';
import { pythonLanguage } from '@codemirror/lang-python';
import { HighlightStyle, LanguageSupport, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { styleTags, Tag, tags } from '@lezer/highlight';

/** Languages in the site's own colours: the classes of `markdown/highlight.ts`, from another grammar. */

/** `yield` and `await` stand out: there, and only there, a frame is left suspended. */
const suspending = Tag.define();

const python = pythonLanguage.configure({
  props: [styleTags({ 'yield await YieldExpression/from YieldStatement/from': suspending })],
});

const BOLD = '640';
const colour = (name: string) => `var(--code-${name})`;

const style = HighlightStyle.define([
  { tag: suspending, color: colour('y'), fontWeight: BOLD },
  { tag: [tags.comment, tags.lineComment], color: colour('c') },
  {
    tag: [
      tags.keyword,
      tags.controlKeyword,
      tags.definitionKeyword,
      tags.operatorKeyword,
      tags.moduleKeyword,
      tags.bool,
      tags.null,
      tags.self,
    ],
    fontWeight: BOLD,
  },
  {
    tag: [
      tags.function(tags.definition(tags.variableName)),
      tags.definition(tags.className),
      tags.meta,
    ],
    color: colour('f'),
  },
  { tag: [tags.string, tags.special(tags.string)], color: colour('s') },
  { tag: [tags.number, tags.escape], color: colour('n') },
]);

/** The language of a cell, `py` or `js`. */
export function language(lang: string): Extension {
  const chosen = lang === 'js' ? javascriptLanguage : python;
  return [new LanguageSupport(chosen), syntaxHighlighting(style)];
}
