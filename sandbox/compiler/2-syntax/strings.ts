/** String literals: decoding, f-strings and t-strings (PEP 701, 750), joining of adjacent ones. */

import {
  FEND,
  FMIDDLE,
  FSTART,
  NAME,
  STRING,
  TEND,
  TMIDDLE,
  type Token,
  TSTART,
} from '../1-tokens/token.ts';
import type { Constant, Expr, FormattedValue, Interpolation, JoinedStr, Span } from '../ast.ts';
import { decodeEscapes, type EscapeSink } from './escapes.ts';
import { Grammar } from './grammar.ts';

/** One literal of a row of adjacent ones. Text is kept as `Constant`s; a template's fields are Interpolations. */
interface Part {
  type: 'str' | 'bytes' | 'f' | 't';
  values: Expr[];
}

type Conversion = 's' | 'r' | 'a';

/** The layer of string literals. */
export abstract class Strings extends Grammar {
  /** All adjacent literals as one expression. */
  strings(): Expr {
    const start = this.token;
    const parts: Part[] = [];
    while (this.at(STRING) || this.at(FSTART) || this.at(TSTART)) {
      parts.push(this.at(STRING) ? this.plainString() : this.formatted());
    }
    const has = (type: Part['type']) => parts.some((part) => part.type === type);
    this.checkMix(start, parts);
    const values =
      parts.length === 1 ? (parts[0] as Part).values : parts.flatMap((part) => part.values);
    if (has('t')) return this.node(start, { kind: 'TemplateStr', values: mergeText(values) });
    if (has('f')) return this.node(start, { kind: 'JoinedStr', values: mergeText(values) });
    return this.node(start, { kind: 'Constant', value: joinText(values as Constant[]) });
  }

  /** Is what is wrong with an escape shown at the token behind the string? */
  protected escapesShowBehind = false;

  private checkMix(start: Token, parts: Part[]): void {
    const types = new Set(parts.map((part) => part.type));
    if (types.size === 1) return;
    if (types.has('t')) {
      this.raiseRange(
        start,
        this.last,
        'cannot mix t-string literals with string or bytes literals',
      );
    }
    if (types.has('bytes')) this.raiseAt(this.token, 'cannot mix bytes and nonbytes literals');
  }

  // ---- plain literals ----

  private plainString(): Part {
    const token = this.next();
    const quoteAt = token.text.search(/['"]/);
    const prefix = token.text.slice(0, quoteAt).toLowerCase();
    const size = token.text.startsWith((token.text[quoteAt] ?? '').repeat(3), quoteAt) ? 3 : 1;
    const body = token.text.slice(quoteAt + size, token.text.length - size);
    const isBytes = prefix.includes('b');
    if (isBytes && /[^\0-\x7f]/.test(body)) {
      this.raiseAt(token, 'bytes can only contain ASCII literal characters');
    }
    const at = token.start + quoteAt + size;
    const where = this.escapesShowBehind ? this.token : token;
    const text = prefix.includes('r') ? body : this.decode(body, isBytes, where, at);
    return { type: isBytes ? 'bytes' : 'str', values: [textConstant(token, text, isBytes)] };
  }

  /**
   * Decodes escapes; errors are shown at `where`, a warning of the first escape that is none at its line (`offset` is the
   * body's).
   */
  private decode(body: string, isBytes: boolean, where: Span, offset: number): string {
    if (!body.includes('\\')) return body;
    let warned = false;
    const sink: EscapeSink = {
      // A backslash at the end of f-string text stands before a brace.
      invalid: (sequence, at) => {
        if (!warned)
          this.warnEscape(sequence || (this.source.text[offset + at + 1] ?? ''), offset + at);
        warned = true;
      },
      malformed: (at, end, reason) =>
        this.raiseAt(where, malformed(body, at, end, reason, isBytes)),
      table: this.stream.names,
    };
    return decodeEscapes(body, isBytes, sink);
  }

  private warnEscape(sequence: string, offset: number): void {
    const octal = /^\d{3}/.test(sequence) ? 'octal ' : '';
    const fault = `"\\${sequence}" is an invalid ${octal}escape sequence.`;
    const advice = `Did you mean "\\\\${sequence}"? A raw string is also an option.`;
    const line = this.source.lineAt(offset);
    const at = this.source.offset(line, offset - this.source.at(line, 0));
    this.stream.warnings.push({
      msg: `${fault} Such sequences will not work in the future. ${advice}`,
      error: `${fault} ${advice}`,
      line,
      offset: at,
      endLine: line,
      endOffset: at + sequence.length + 1,
    });
  }

  // ---- f-strings and t-strings ----

  private formatted(): Part {
    const start = this.next();
    const template = start.kind === TSTART;
    const raw = /r/i.test(start.text);
    const values: Expr[] = [];
    const literals: [at: number, token: Token][] = [];
    const middle = template ? TMIDDLE : FMIDDLE;
    for (;;) {
      if (this.at(middle)) {
        literals.push([values.length, this.token]);
        values.push(textConstant(this.token, this.next().text, false));
      } else if (this.at('{')) this.replacementField(values, template, raw);
      else break;
    }
    const end = this.expect(template ? TEND : FEND);
    // Escapes are decoded when all has been read, so that what is wrong with one shows at the end.
    if (!raw)
      for (const [at, token] of literals)
        values[at] = textConstant(token, this.decode(token.text, false, end, token.start), false);
    return { type: template ? 't' : 'f', values };
  }

  private literalText(values: Expr[], raw: boolean): void {
    const token = this.next();
    if (token.text === '') return;
    const text = raw ? token.text : this.decode(token.text, false, this.token, token.start);
    values.push(textConstant(token, text, false));
  }

  /** `{expression=!r:spec}` */
  protected replacementField(values: Expr[], template: boolean, raw: boolean): void {
    const open = this.expect('{');
    const value = this.annotatedRhs();
    const valueEnd = this.last;
    const equals = this.take('=');
    const textEnd = this.token;
    let conversion = this.take('!') ? this.conversion() : null;
    const formatSpec = this.at(':') ? this.formatSpec(template, raw) : null;
    const close = this.expect('}');
    if (equals) {
      const end = textEnd === close ? close : textEnd;
      values.push(this.debugText(open, end));
      if (!conversion && !formatSpec) conversion = 'r';
    }
    const fields = { value, conversion, formatSpec };
    if (!template) {
      const node: FormattedValue = this.span(open, close, { kind: 'FormattedValue', ...fields });
      values.push(node);
      return;
    }
    const str = this.fieldText(
      open.end,
      (equals ? valueEnd : textEnd).end,
      textEnd.start,
      equals !== null,
    );
    const node: Interpolation = this.span(open, close, { kind: 'Interpolation', str, ...fields });
    values.push(node);
  }

  /** The source of `{x = }`: from the brace to whatever follows the `=` and its white space. */
  private debugText(open: Token, end: Token): Constant {
    const text = this.source.text.slice(open.end, end.start);
    const span = { line: open.line, col: open.endCol, endLine: end.line, endCol: end.col };
    return textConstant(span, stripComments(text), false);
  }

  /** The text of an interpolated expression: to its last token where `=` follows, else with the space behind it. */
  private fieldText(start: number, exact: number, upTo: number, debug: boolean): string {
    const text = this.source.text.slice(start, debug ? exact : upTo);
    return stripComments(text).trimEnd();
  }

  protected conversion(): Conversion {
    const bang = this.last;
    const name = this.at(NAME) ? this.token : this.misfit();
    if (name.start !== bang.end) {
      this.raiseRange(
        bang,
        name,
        `${this.stringName()}: conversion type must come right after the exclamation mark`,
      );
    }
    if (name.text !== 's' && name.text !== 'r' && name.text !== 'a') {
      const msg = `${this.stringName()}: invalid conversion character '${name.text}': expected 's', 'r', or 'a'`;
      this.raiseAt(name, msg);
    }
    this.next();
    return name.text;
  }

  /** Fields in it are formatted, in a t-string as well. */
  protected formatSpec(template: boolean, raw: boolean): JoinedStr {
    const colon = this.expect(':');
    const values: Expr[] = [];
    const middle = template ? TMIDDLE : FMIDDLE;
    for (;;) {
      if (this.at(middle)) this.literalText(values, raw);
      else if (this.at('{')) this.replacementField(values, false, raw);
      else break;
    }
    return this.node(colon, { kind: 'JoinedStr', values: mergeText(values) });
  }

  /** `f-string` or `t-string`: what the tokens before here belong to. */
  protected stringName(): string {
    let open = 0;
    for (let i = this.index; i >= 0; i--) {
      const kind = (this.tokens[i] as Token).kind;
      if (kind === FEND || kind === TEND) open++;
      else if ((kind === FSTART || kind === TSTART) && open-- === 0) {
        return kind === TSTART ? 't-string' : 'f-string';
      }
    }
    return 'f-string';
  }
}

function textConstant(span: Span, text: string, isBytes: boolean): Constant {
  const { line, col, endLine, endCol } = span;
  const value = isBytes
    ? { type: 'bytes' as const, value: Uint8Array.from(text, (c) => c.charCodeAt(0)) }
    : { type: 'str' as const, value: text };
  return { kind: 'Constant', value, line, col, endLine, endCol };
}

/** The value of a row of plain literals. */
function joinText(parts: Constant[]): Constant['value'] {
  const first = (parts[0] as Constant).value;
  if (parts.length === 1) return first;
  if (first.type === 'bytes') {
    const all = parts.flatMap((part) => (part.value.type === 'bytes' ? [...part.value.value] : []));
    return { type: 'bytes', value: Uint8Array.from(all) };
  }
  const all = parts.map((part) => (part.value.type === 'str' ? part.value.value : ''));
  return { type: 'str', value: all.join('') };
}

/** Makes one Constant of adjacent ones, which extends over them all; empty ones are dropped. */
function mergeText(values: Expr[]): Expr[] {
  const merged: Expr[] = [];
  let run: Constant[] = [];
  const flush = () => {
    const first = run[0];
    if (!first) return;
    const { endLine, endCol } = run[run.length - 1] as Constant;
    const node = { ...first, value: joinText(run), endLine, endCol };
    if (node.value.type !== 'str' || node.value.value !== '') merged.push(node);
    run = [];
  };
  for (const value of values) {
    if (value.kind === 'Constant') {
      run.push(value);
      continue;
    }
    flush();
    merged.push(value);
  }
  flush();
  return merged;
}

/** CPython counts positions after it has written each character beyond ASCII as ten. */
function malformed(
  body: string,
  at: number,
  end: number,
  reason: string,
  isBytes: boolean,
): string {
  if (isBytes) return `(value error) invalid \\x escape at position ${at}`;
  const shift = Array.from(body.slice(0, at).matchAll(/[^\0-\x7f]/gu), (m) => 10 - m[0].length);
  const extra = shift.reduce((sum, n) => sum + n, 0);
  return `(unicode error) 'unicodeescape' codec can't decode bytes in position ${at + extra}-${end + extra}: ${reason}`;
}

/** Drops comments from the source of a field (they may stand in fields that go over several lines). */
function stripComments(text: string): string {
  if (!text.includes('#')) return text;
  const pieces =
    text.match(/('''|""")[\s\S]*?\1|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|#[^\n]*|[\s\S]/g) ?? [];
  return pieces.filter((piece) => !piece.startsWith('#')).join('');
}
