import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view';

/** Rows of a long line hang below its indentation, as in the code that the page came with: a class for each depth. */

const DEEPEST = 6;
const depths = Array.from({ length: DEEPEST + 1 }, (_, depth) =>
  Decoration.line({ class: `d${depth}` }),
);

export const hanging = ViewPlugin.define(
  (view) => {
    let decorations = hang(view);
    return {
      get decorations() {
        return decorations;
      },
      update({ docChanged, viewportChanged }) {
        if (docChanged || viewportChanged) decorations = hang(view);
      },
    };
  },
  { decorations: (plugin) => plugin.decorations },
);

function hang({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      const columns = /^ */.exec(line.text)?.[0].length ?? 0;
      const depth = depths[Math.min(DEEPEST, Math.floor(columns / 4))];
      if (depth) builder.add(line.from, line.from, depth);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
