import { indentLess, indentMore } from '@codemirror/commands';
import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/**
 * Tab indents only once the reader has typed, so that a keyboard can pass through a page of cells; Escape gives Tab back, and so does
 * leaving the editor.
 */

const release = StateEffect.define();

const typed = StateField.define<boolean>({
  create: () => false,
  update(value, { docChanged, effects }) {
    if (effects.some((effect) => effect.is(release))) return false;
    return value || docChanged;
  },
});

/** Spaces up to the next step; selected lines move as a whole. */
function indent(view: EditorView): boolean {
  const { state } = view;
  if (!state.field(typed)) return false;
  if (!state.selection.main.empty) return indentMore(view);
  const { from } = state.selection.main;
  const column = from - state.doc.lineAt(from).from;
  view.dispatch(state.replaceSelection(' '.repeat(4 - (column % 4))), { userEvent: 'input' });
  return true;
}

const outdent = (view: EditorView): boolean => view.state.field(typed) && indentLess(view);

function giveBack(view: EditorView): boolean {
  if (view.state.field(typed)) view.dispatch({ effects: release.of(null) });
  return false;
}

export const tabKeys: Extension = [
  typed,
  keymap.of([{ key: 'Tab', run: indent, shift: outdent }]),
  Prec.highest(keymap.of([{ key: 'Escape', run: giveBack }])),
  EditorView.domEventHandlers({
    blur(_, view) {
      giveBack(view);
    },
  }),
];
