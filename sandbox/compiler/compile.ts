/** The compiler: Python source in, JavaScript text of a unit out. */
import type { Compiled, CompileMode, SourceMode, TraceMode } from '../boundary.ts';
import { parse } from './2-syntax/parser.ts';
import { checkSingle } from './2-syntax/single.ts';
import { keywordTypo } from './2-syntax/typos.ts';
import { optimize } from './3-scope/optimize.ts';
import { analyse } from './3-scope/scope.ts';
import { emit } from './4-emit/emit.ts';
import type { Module } from './ast.ts';
import { PySyntaxError, type PySyntaxWarning } from './errors.ts';
import { codePoints, normalizeSource, Source } from './source.ts';
import { treeOf, treeText } from './tree-text.ts';

/**
 * Compiles a source, or a tree of the guest's. Never throws: what is wrong with the source comes back as data. `names` gives the table of
 * `character-names.ts`; without it, every name in `\\N{…}` is one.
 */
export function compile(
  source: string,
  filename: string,
  mode: CompileMode,
  trace: TraceMode = '',
  names?: () => string | undefined,
): Compiled {
  const [base, ...flags] = mode.split('-') as [SourceMode | 'cell', ...string[]];
  const isTree = flags.includes('tree');
  const text = isTree ? '' : normalizeSource(source);
  let parsed = false;
  const warnings: PySyntaxWarning[] = [];
  const given = () => (warnings.length > 0 ? { warnings } : {});
  try {
    const kind = base === 'cell' ? 'exec' : base;
    const tree = isTree ? treeOf(source) : parse(text, kind, warnings, names);
    const lines = new Source(text);
    if (base === 'single' && !isTree) {
      checkSingle(tree as Module, lines, !/[\r\n]$/.test(source), !flags.includes('incomplete'));
    }
    parsed = true;
    if (flags.includes('parse')) return { ok: true, js: treeText(tree), ...given() };
    const scopes = analyse(tree, lines, warnings, flags);
    // What an interactive prompt is given has no docstring.
    optimize(
      base === 'single' ? tree.body : tree,
      flags.includes('OO') ? 2 : flags.includes('O') ? 1 : 0,
    );
    const js = emit(tree, scopes, lines, filename, base, trace);
    return { ok: true, js, ...given() };
  } catch (e) {
    const incomplete = flags.includes('incomplete') && e instanceof PySyntaxError && e.atEnd;
    const more = { type: '_IncompleteInputError', msg: 'incomplete input' };
    const failed = { ...failure(e, text, parsed), ...(incomplete && more), ...given() };
    return e instanceof PySyntaxError && /^(eval|single)/.test(mode)
      ? unended(failed, text)
      : failed;
  }
}

/** The source of `eval` and of mode `single` may lack its last newline. CPython's token for it has no column then. */
function unended(c: Compiled, text: string): Compiled {
  if (c.ok || c.msg !== 'invalid syntax') return c;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const atEnd = last !== '' && c.line === text.split('\n').length && c.offset > codePoints(last);
  return atEnd ? { ...c, offset: 0, endOffset: 0 } : c;
}

function failure(e: unknown, text: string, parsed: boolean): Compiled {
  if (e instanceof PySyntaxError) {
    const { type, msg, line, offset, endLine, endOffset } = e;
    const typo = keywordTypo(text, e, (tree) => {
      analyse(tree, new Source(text), []);
    });
    const place = { line, offset, endLine, endOffset };
    const stage = { ...(parsed && { parsed }), ...(e.isOfToken && { isOfToken: true }) };
    return { ok: false, type, msg, ...place, ...(typo && { typo }), ...stage };
  }
  // A deep source may run out of stack, while it is read or when its tree is walked.
  const [type, msg] = !(e instanceof RangeError)
    ? ['SystemError', `the compiler failed: ${e}`]
    : parsed
      ? ['RecursionError', 'maximum recursion depth exceeded during compilation']
      : ['MemoryError', 'Parser stack overflowed - Python source too complex to parse'];
  return { ok: false, type, msg, line: 1, offset: 1, endLine: 1, endOffset: 1 };
}
