import { EditorView } from '@codemirror/view';

/**
 * The editor's look is that of `styles/code.css`, measure for measure, so that nothing moves when it takes the place of the code. Colours and
 * widths are the page's custom properties, which reach into the shadow root.
 */

const hang = (depth: number) => ({ [`.cm-line.d${depth}`]: { '--hang': `${2 + 4 * depth}ch` } });

export const look = EditorView.theme({
  '&': {
    padding: '0.75rem 0',
    borderRadius: '4px',
    backgroundColor: 'var(--code-paper)',
    color: 'inherit',
    font: 'var(--code-font)',
    fontVariantLigatures: 'none',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)', overflowWrap: 'anywhere' },
  '.cm-line': {
    '--hang': '2ch',
    padding: '0 var(--code-end) 0 var(--hang)',
    textIndent: 'calc(-1 * var(--hang))',
  },
  ...Object.assign({}, ...[1, 2, 3, 4, 5, 6].map(hang)),
  '.cm-line.marked': { backgroundColor: 'var(--code-marked)' },
  '.cm-line.marked .carets': {
    textDecoration: 'underline 2px var(--code-carets)',
    textUnderlineOffset: '3px',
  },
  '.cm-gutters': { border: '0', backgroundColor: 'transparent', color: 'var(--soft)' },
  '.cm-lineNumbers': { width: 'var(--numbers)' },
  '.cm-lineNumbers .cm-gutterElement': {
    minWidth: '0',
    padding: '0 var(--code-gap) 0 0',
    fontSize: '0.92em',
    lineHeight: 'calc(1.62em / 0.92)',
  },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '.cm-content ::selection, .cm-content::selection, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'color-mix(in oklab, var(--link) 26%, transparent)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'color-mix(in oklab, var(--link) 18%, transparent)',
  },
  '&.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'color-mix(in oklab, var(--failed) 18%, transparent)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy 1px var(--failed)',
    textUnderlineOffset: '4px',
  },
  '.cm-diagnostic': {
    borderLeft: '3px solid var(--failed)',
    fontFamily: 'var(--mono)',
    fontSize: '0.76rem',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--suspended-paper)' },
  '.cm-searchMatch-selected': { outline: '1px solid var(--suspended)' },
  '.cm-panels': {
    borderTop: '1px solid var(--rule)',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
  },
  '.cm-panel input, .cm-panel button, .cm-panel label': { font: 'inherit', color: 'inherit' },
  '.cm-panel input, .cm-panel button': {
    border: '1px solid var(--rule-strong)',
    borderRadius: '4px',
    background: 'var(--paper)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--rule-strong)',
    borderRadius: '4px',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '0.78rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.5rem' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.75', fontStyle: 'normal' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--link)',
    color: 'var(--paper)',
  },
});
