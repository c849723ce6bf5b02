/** Patterns of `match` (reference, 8.6.4; PEP 634). */

import { FSTART, NAME, NUMBER, STRING, type Token, TSTART } from '../1-tokens/token.ts';
import type { Expr, Operator, Pattern, Span } from '../ast.ts';
import { Expressions } from './expressions.ts';

type ClassPattern = Extract<Pattern, { kind: 'MatchClass' }>;
type MappingPattern = Extract<Pattern, { kind: 'MatchMapping' }>;

/** The layer of patterns. */
export abstract class Patterns extends Expressions {
  /** What stands after `case`: a pattern, or several as a sequence without brackets. */
  protected casePattern(): Pattern {
    const start = this.token;
    const first = this.maybeStarPattern();
    if (!this.at(',')) return first.kind === 'MatchStar' ? this.misfit() : first;
    return this.node(start, { kind: 'MatchSequence', patterns: this.morePatterns(first, ':') });
  }

  /** `first, b, *c,`; `close` is what may follow a trailing comma. */
  private morePatterns(first: Pattern, close: string): Pattern[] {
    const patterns = [first];
    while (this.take(',') && !this.at(close) && !this.at('if'))
      patterns.push(this.maybeStarPattern());
    return patterns;
  }

  private maybeStarPattern(): Pattern {
    const start = this.token;
    if (!this.take('*')) return this.pattern();
    const name = this.expect(NAME).text;
    return this.node(start, { kind: 'MatchStar', name: name === '_' ? null : name });
  }

  protected pattern(): Pattern {
    this.enter();
    const start = this.token;
    const pattern = this.orPattern();
    this.leave();
    if (!this.take('as')) return pattern;
    return this.node(start, { kind: 'MatchAs', pattern, name: this.captureName() });
  }

  /** A name that is bound: not `_`, and not the start of something longer. */
  private captureName(): string {
    if (this.token.text === '_') this.misfit();
    const name = this.expect(NAME).text;
    if (this.at('.') || this.at('(') || this.at('=')) this.misfit();
    return name;
  }

  protected orPattern(): Pattern {
    const start = this.token;
    const first = this.closedPattern();
    if (!this.at('|')) return first;
    const patterns = [first];
    while (this.take('|')) patterns.push(this.closedPattern());
    return this.node(start, { kind: 'MatchOr', patterns });
  }

  protected closedPattern(): Pattern {
    const start = this.token;
    switch (start.kind) {
      case NAME:
        return this.namePattern();
      case '(':
        return this.groupPattern();
      case '[': {
        this.next();
        const patterns = this.at(']') ? [] : this.morePatterns(this.maybeStarPattern(), ']');
        this.expect(']');
        return this.node(start, { kind: 'MatchSequence', patterns });
      }
      case '{':
        return this.mappingPattern();
      case 'None':
      case 'True':
      case 'False':
        this.next();
        return this.node(start, { kind: 'MatchSingleton', value: SINGLETONS[start.kind] ?? null });
    }
    return this.node(start, { kind: 'MatchValue', value: this.literalPattern() });
  }

  // ---- literals and names ----

  /** A number with its sign, a complex number as a sum, or strings. */
  private literalPattern(): Expr {
    const start = this.token;
    if (this.at(STRING) || this.at(FSTART) || this.at(TSTART)) return this.strings();
    const real = this.signedNumber();
    if (!this.at('+') && !this.at('-')) return real;
    const number = real.kind === 'UnaryOp' ? real.operand : real;
    if (isImaginary(number)) this.raiseAt(number, 'real number required in complex literal');
    const op = this.next().kind as Operator;
    const right = this.number();
    if (!isImaginary(right)) this.raiseAt(right, 'imaginary number required in complex literal');
    return this.node(start, { kind: 'BinOp', left: real, op, right });
  }

  private signedNumber(): Expr {
    const start = this.token;
    if (!this.take('-')) return this.at(NUMBER) ? this.number() : this.misfit();
    return this.node(start, { kind: 'UnaryOp', op: '-', operand: this.number() });
  }

  /** `_`, a capture, a dotted value, or a class with its patterns. */
  private namePattern(): Pattern {
    const start = this.token;
    const value = this.dottedValue();
    if (this.at('(')) return this.classPattern(start, value);
    if (this.at('=')) this.misfit();
    if (value.kind !== 'Name') return this.node(start, { kind: 'MatchValue', value });
    const name = value.id === '_' ? null : value.id;
    return this.node(start, { kind: 'MatchAs', pattern: null, name });
  }

  private dottedValue(): Expr {
    const start = this.expect(NAME);
    let value: Expr = this.node(start, { kind: 'Name', id: start.text, ctx: 'load' });
    while (this.take('.')) {
      value = this.node(start, {
        kind: 'Attribute',
        value,
        attr: this.expect(NAME).text,
        ctx: 'load',
      });
    }
    return value;
  }

  // ---- brackets ----

  /** A pattern in parentheses, or a sequence: `(a,)`, `()`. */
  private groupPattern(): Pattern {
    const start = this.expect('(');
    if (this.take(')')) return this.node(start, { kind: 'MatchSequence', patterns: [] });
    const first = this.maybeStarPattern();
    const isSequence = this.at(',');
    if (!isSequence && first.kind === 'MatchStar') this.misfit();
    const patterns = this.morePatterns(first, ')');
    this.expect(')');
    return isSequence ? this.node(start, { kind: 'MatchSequence', patterns }) : first;
  }

  private mappingPattern(): Pattern {
    const start = this.expect('{');
    const node: Omit<MappingPattern, keyof Span> = {
      kind: 'MatchMapping',
      keys: [],
      patterns: [],
      rest: null,
    };
    while (!this.at('}')) {
      if (this.take('**')) {
        node.rest = this.captureName();
        this.take(',');
        break;
      }
      node.keys.push(this.mappingKey());
      this.expect(':');
      node.patterns.push(this.pattern());
      if (!this.take(',')) break;
    }
    this.expect('}');
    return this.node(start, node);
  }

  /** A literal or a dotted name. */
  private mappingKey(): Expr {
    const { token } = this;
    if (token.kind === NAME) {
      const value = this.dottedValue();
      return value.kind === 'Attribute' ? value : this.misfit();
    }
    return token.kind in SINGLETONS ? this.atom() : this.literalPattern();
  }

  /** `Point(0, y=1)`: positional patterns first. */
  protected classPattern(start: Token, cls: Expr): Pattern {
    this.expect('(');
    const fields: Pick<ClassPattern, 'patterns' | 'kwdAttrs' | 'kwdPatterns'> = {
      patterns: [],
      kwdAttrs: [],
      kwdPatterns: [],
    };
    while (!this.at(')')) {
      if (this.at(NAME) && this.kindAhead(1) === '=') {
        fields.kwdAttrs.push(this.next().text);
        this.next();
        fields.kwdPatterns.push(this.pattern());
      } else {
        if (fields.kwdAttrs.length > 0) this.positionalAfterKeyword();
        fields.patterns.push(this.pattern());
      }
      if (!this.take(',')) break;
    }
    this.expect(')');
    return this.node(start, { kind: 'MatchClass', cls, ...fields });
  }

  /** Nothing fits here; what to say comes in the second pass. */
  protected positionalAfterKeyword(): never {
    if (this.at(NAME)) this.lookAhead();
    this.misfit();
  }
}

const SINGLETONS: Record<string, true | false | null> = { None: null, True: true, False: false };

function isImaginary(value: Expr): boolean {
  return value.kind === 'Constant' && value.value.type === 'complex';
}
