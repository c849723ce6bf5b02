import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Lines that stand out: those at which a run ended. */

const set = StateEffect.define<number[]>();
const line = Decoration.line({ class: 'marked' });

/** Marks last until the text changes: then they may be wrong. */
export const marks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { docChanged, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(set)) continue;
      const ranges: Range<Decoration>[] = effect.value
        .filter((number) => number >= 1 && number <= state.doc.lines)
        .map((number) => line.range(state.doc.line(number).from));
      return Decoration.set(ranges, true);
    }
    return docChanged ? Decoration.none : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks lines, counted from 1, and no others. */
export function markLines(view: EditorView, lines: number[]): void {
  view.dispatch({ effects: set.of(lines) });
}
