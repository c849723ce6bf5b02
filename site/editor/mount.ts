import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Editor, EditorOptions, MountEditor } from '../cells/editor.ts';
import { completions } from './completions.ts';
import { hanging } from './hanging.ts';
import { language } from './language.ts';
import { markFailure, marks } from './marks.ts';
import { problems } from './problems.ts';
import { tabKeys } from './tab.ts';
import { look } from './theme.ts';

/**
 * The editor: CodeMirror, set like the code that it takes the place of. It stands in a shadow root, because there its styles are objects,
 * not text that the page's policy would refuse.
 */
export const mount: MountEditor = (host, doc, options) => {
  const root = host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc,
      extensions: [
        ...editing(options.lang),
        about(options),
        problems(options.check),
        completions(options),
      ],
    }),
  });
  return handleOf(view);
};

/**
 * Caret and selection are the browser's own: drawing them would cost each key another layout, and a layer that blinks. Where a shadow root
 * does not know its selection (Firefox, Safari) they are drawn: what is selected there by a key is not always what the browser types over.
 */
const ownSelection = (): Extension =>
  'getSelection' in ShadowRoot.prototype ? [] : drawSelection();

function editing(lang: string): Extension[] {
  return [
    look,
    lineNumbers(),
    history(),
    ownSelection(),
    indentOnInput(),
    indentUnit.of('    '),
    EditorState.tabSize.of(4),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    language(lang),
    hanging,
    marks,
    tabKeys,
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap]),
  ];
}

/** A phone neither corrects code nor begins its lines with capitals. */
function about({ label, onChange }: EditorOptions): Extension {
  return [
    EditorView.contentAttributes.of({
      'aria-label': label,
      autocapitalize: 'off',
      autocorrect: 'off',
      autocomplete: 'off',
      spellcheck: 'false',
    }),
    EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
  ];
}

function handleOf(view: EditorView): Editor {
  return {
    get: () => view.state.doc.toString(),
    set(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    focus(offset) {
      if (offset !== undefined) {
        const anchor = Math.min(offset, view.state.doc.length);
        view.dispatch({ selection: { anchor } });
      }
      view.focus();
    },
    mark: (failure) => markFailure(view, failure),
  };
}
