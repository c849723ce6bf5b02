import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Failure } from '../cells/traceback.ts';

/** Where a run ended: the line, and what the carets of the traceback say. */

const set = StateEffect.define<Failure | undefined>();
const line = Decoration.line({ class: 'marked' });
const carets = Decoration.mark({ class: 'carets' });

/** Marks last until the text changes: then they may be wrong. */
export const marks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { docChanged, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(set)) continue;
      const failure = effect.value;
      if (!failure || failure.line < 1 || failure.line > state.doc.lines) return Decoration.none;
      return Decoration.set(ranges(state.doc.line(failure.line), failure));
    }
    return docChanged ? Decoration.none : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function ranges(
  { from, to, text }: { from: number; to: number; text: string },
  failure: Failure,
): Range<Decoration>[] {
  const begin = from + text.search(/\S|$/);
  const [first, last] = [failure.from ?? 0, failure.to ?? 0].map((at) => Math.min(begin + at, to));
  const marked = [line.range(from)];
  if (first !== undefined && last !== undefined && last > first)
    marked.push(carets.range(first, last));
  return marked;
}

/** Marks a place, and no other. */
export function markFailure(view: EditorView, failure: Failure | undefined): void {
  view.dispatch({ effects: set.of(failure) });
}
