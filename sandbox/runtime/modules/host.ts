import type { Compiled, CompileMode, CompilerWarning, FoundModule } from '../../boundary.ts';
import { err, errors, isError, newException, setContext } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { builtins } from '../core/names.ts';
import { None, Tuple, type Value } from '../core/object.ts';
import { tracing } from '../generators/tracing.ts';
import { place, placeApart } from './unit-texts.ts';
import { warnOfSource } from './warn.ts';

/** QuickJS's evaluator, taken before the guest loses it: only text that our compiler wrote is given to it. */
const evaluate: (text: string) => Value = globalThis.eval;

/** The runtime as emitted code sees it; set by `main`. */
export const emitted: { runtime: Value; unit: Value } = { runtime: undefined, unit: undefined };

/**
 * Makes the module function of a unit's text: it takes the module, and gives the value of an `eval`. `text` gives the text
 * again where it need not be kept.
 */
export function load(js: string, text = () => js): (G: Value, N?: Value) => Value {
  const { before, made } = place(js, text);
  const make = evaluate(before + js)(emitted.runtime);
  const unit = emitted.unit;
  made(unit);
  return (G, N) => {
    unit.G = G;
    emitted.runtime.builtins = G.builtins ?? builtins;
    return make(G, N);
  };
}

/** Evaluates a part of the runtime itself. */
export const evaluateApart = (js: string): Value => evaluate(placeApart(js) + js);

/** Compiles a source, that of a file or not; throws the SyntaxError that the compiler found. Warns unless it was compiled before. */
export const compile = (
  source: string,
  filename: string,
  mode: CompileMode,
  isFile = true,
  warns = true,
): ((G: Value, N?: Value) => Value) => load(compiled(source, filename, mode, isFile, warns));

/** The text that the compiler gives for a source: JavaScript, or a tree's JSON. */
export function compiled(
  source: string,
  filename: string,
  mode: CompileMode,
  isFile: boolean,
  warns = true,
): string {
  const c: Compiled = JSON.parse(
    host.compile(JSON.stringify(source), filename, mode, tracing.mode),
  );
  if (warns) for (const w of c.warnings ?? []) warnOfSyntax(w, source, filename);
  if (!c.ok)
    throw syntaxError(
      c.parsed && !mode.includes('-tree') ? inBytes(c, source) : c,
      filename,
      shownLine(c, source, mode, isFile),
    );
  return c.js;
}

/** Gives a SyntaxWarning; a filter may make an error of it, which is a SyntaxError then. */
function warnOfSyntax(w: CompilerWarning, source: string, filename: string): void {
  try {
    warnOfSource(w.msg, filename, w.line);
  } catch (e) {
    if (!isError(e, 'SyntaxWarning')) throw e;
    const text = w.error === undefined ? None : textOf(source, w.line);
    throw syntaxError({ ...w, type: 'SyntaxError', msg: w.error ?? w.msg }, filename, text);
  }
}

/** A line of a source with its end. */
const textOf = (source: string, line: number): string =>
  line < 1
    ? ''
    : (source.split('\n')[line - 1] ?? '') +
      (source.split('\n', line + 1).length > line ? '\n' : '');

type Problem = Omit<Extract<Compiled, { ok: false }>, 'ok'>;

/** CPython reads the line again where the source is a file, and no more of it; bytes of UTF-8. */
const MOST_OF_LINE = 999;

/**
 * The line that an error shows, or None. Where there is no file, it is what the tokeniser holds: with its end, which it adds to
 * the last line of a module, but not if it has read on, or has found the error itself.
 */
function shownLine(c: Problem, source: string, mode: CompileMode, isFile: boolean): Value {
  if (isFile) return firstBytes(textOf(source, c.line), MOST_OF_LINE);
  if (c.parsed) return None;
  const text = textOf(mode.startsWith('exec') ? source.replace(/\n?$/, '\n') : source, c.line);
  const hasReadOn =
    c.msg.endsWith(' was never closed') && c.line < source.replace(/\n$/, '').split('\n').length;
  return hasReadOn || c.isOfToken ? text.replace(/\n$/, '') : text;
}

/** CPython places by characters what the grammar finds, and by bytes of UTF-8 what it finds later. */
function inBytes(c: Problem, source: string): Problem {
  const counted = (line: number, offset: number): number =>
    offset < 1
      ? offset
      : [...textOf(source, line)].slice(0, offset - 1).reduce((sum, x) => sum + sizeOf(x), 1);
  const { line, offset, endLine, endOffset } = c;
  return { ...c, offset: counted(line, offset), endOffset: counted(endLine, endOffset) };
}

/** How many bytes of UTF-8 a character takes. */
function sizeOf(char: string): number {
  const code = char.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** The start of a text; a character that is cut in two is shown as U+FFFD. */
function firstBytes(text: string, most: number): string {
  let size = 0;
  let out = '';
  for (const c of text) {
    const bytes = sizeOf(c);
    if (size + bytes > most) return size < most ? `${out}\ufffd` : out;
    size += bytes;
    out += c;
  }
  return out;
}

/** The exception for what is wrong with a source. `text`: the line that it shows, or None. */
export function syntaxError(c: Problem, filename: Value, text: Value): Value {
  if (c.type === 'NotImplementedError')
    return err('NotImplementedError', `${c.msg} (line ${c.line})`);
  if (!/(Syntax|Indentation|Tab)Error$/.test(c.type)) return err(c.type, c.msg);
  const details = new Tuple([filename, c.line, c.offset, text, c.endLine, c.endOffset]);
  const e = newException(errors[c.type] ?? (errors.SyntaxError as Value), [c.msg, details]);
  e.msg = c.msg;
  e.syntax = {
    filename,
    line: c.line,
    offset: c.offset,
    text,
    endLine: c.endLine,
    endOffset: c.endOffset,
    typo: c.typo,
  };
  setContext(e);
  return e;
}

export function findModule(name: string): FoundModule | undefined {
  const text = host.module(name);
  return text === '' ? undefined : JSON.parse(text);
}
