import type { Compiled, CompileMode, FoundModule } from '../../abi.ts';
import { err, errors, newException, setContext } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { Tuple, type Value } from '../core/object.ts';
import { place, placeApart } from './unit-texts.ts';
import { warnLine } from './warn.ts';

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
    return make(G, N);
  };
}

/** Evaluates a part of the runtime itself. */
export const evaluateApart = (js: string): Value => evaluate(placeApart(js) + js);

/** Compiles a source; throws the SyntaxError that the compiler found. */
export function compile(
  source: string,
  filename: string,
  mode: CompileMode,
): (G: Value, N?: Value) => Value {
  const c: Compiled = JSON.parse(host.compile(JSON.stringify(source), filename, mode));
  if (c.ok) {
    for (const { msg, line } of c.warnings ?? []) warnLine('SyntaxWarning', msg, filename, line);
    return load(c.js);
  }
  throw syntaxError(c, source, filename);
}

function syntaxError(c: Extract<Compiled, { ok: false }>, source: string, filename: string): Value {
  if (c.type === 'NotImplementedError')
    return err('NotImplementedError', `${c.msg} (line ${c.line})`);
  const text =
    (source.split('\n')[c.line - 1] ?? '') + (c.line < source.split('\n').length ? '\n' : '');
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
