import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
} from '@codemirror/autocomplete';
import { globalCompletion, localCompletionSource } from '@codemirror/lang-python';
import type { Extension } from '@codemirror/state';
import type { Completion as Live } from '../../sandbox/protocol.ts';
import type { EditorOptions } from '../cells/editor.ts';
import { KEYWORDS } from '../cells/tokens.ts';

/**
 * What could be typed next: from the live namespace where Python has been started and is not busy, and names of the code itself, which may not
 * have run. Where Python is not there, from the language alone.
 */
export function completions({ lang, complete }: EditorOptions): Extension {
  if (lang !== 'py') return autocompletion({ icons: false });
  return autocompletion({ icons: false, override: [source(complete)] });
}

const WORD = /[\w\u0080-\uffff]*$/;
/** As long as this is what stands there, the same choices do. Names with an underscore are offered once one has been typed. */
const STILL = /^[^\W_][\w\u0080-\uffff]*$|^$/;

function source(complete: EditorOptions['complete']): CompletionSource {
  return async (context) => {
    const { explicit, pos, state } = context;
    const word = context.matchBefore(WORD)?.text ?? '';
    const isAttribute = context.matchBefore(new RegExp(`\\.\\s*${WORD.source}`)) !== null;
    if (!explicit && word === '' && !isAttribute) return null;
    const live = await complete(state.doc.toString(), pos);
    const own = isAttribute ? [] : ownNames(context);
    if (!live) return withOwn(await globalCompletion(context), [...own, ...keywords]);
    const options = [...live.options.map(option), ...own];
    return { from: live.from, options: unlike(options), validFor: STILL };
  };
}

const keywords: readonly Completion[] = [...KEYWORDS.split('|'), 'yield', 'await'].map((label) => ({
  label,
  type: 'keyword',
}));

/** Names of the code itself, by its syntax tree. */
const ownNames = (context: CompletionContext): readonly Completion[] =>
  (localCompletionSource(context) as CompletionResult | null)?.options ?? [];

function withOwn(
  result: CompletionResult | null,
  own: readonly Completion[],
): CompletionResult | null {
  return result && { ...result, options: unlike([...own, ...result.options]) };
}

/** The first of each name. */
const unlike = (options: readonly Completion[]): Completion[] => [
  ...new Map([...options].reverse().map((each) => [each.label, each])).values(),
];

/** Keyword arguments come first: nobody else knows them. */
const option = ({ label, type }: Live): Completion => ({
  label,
  type,
  detail: DETAILS[type] ?? type,
  boost: type === 'argument' ? 2 : type === 'keyword' ? -1 : 0,
});

/** What is not said of most names. */
const DETAILS: Partial<Record<Live['type'], string>> = { variable: '', property: '' };
