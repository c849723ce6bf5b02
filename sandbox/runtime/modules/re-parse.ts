/** Parses a regular expression; what is wrong with one is said in the words of CPython's `re`. */
import { escapeOf } from './re-escapes.ts';
import { flagsOff, flagsOn, LETTERS, TYPE_FLAGS } from './re-flags.ts';
import { charOf, parseSet } from './re-sets.ts';
import { Source } from './re-source.ts';
import { FLAG, type Node, PatternProblem, type Syntax, UNLIMITED, widths } from './re-syntax.ts';
import { quotedRepr } from './re-text.ts';

const MAX_REPEAT = 2 ** 32 - 1;
/** The greatest width of a look-behind. */
const MAX_WIDTH = 2 ** 32 - 1;
const MAX_DEPTH = 100;

const positions: Record<string, 'A' | 'Z' | 'b' | 'B'> = {
  '\\A': 'A',
  '\\Z': 'Z',
  '\\z': 'Z',
  '\\b': 'b',
  '\\B': 'B',
};

/** Parses a pattern, or throws a `PatternProblem`. */
export function parsePattern(pattern: string, text: boolean, flags: number): Syntax {
  return new Parser(pattern, text, flags).parse();
}

class Parser {
  private source: Source;
  private flags: number;
  private groups = 0;
  private names = new Map<string, number>();
  private open = new Set<number>();
  /** Where conditionals refer to groups by number. */
  private references = new Map<number, number>();
  /** Groups opened before the look-behind under way; undefined outside. */
  private behind: number | undefined;
  /** The widths of the groups that are closed. */
  private widthOf = new Map<number, [least: number, most: number]>();
  private warnings: string[] = [];

  constructor(pattern: string, text: boolean, flags: number) {
    this.source = new Source(pattern, text);
    this.flags = flags;
  }

  parse(): Syntax {
    const tree = this.alternatives(this.inForce, 0, true);
    if (this.source.next !== undefined) throw this.source.problem('unbalanced parenthesis');
    for (const [group, position] of this.references)
      if (group > this.groups)
        throw new PatternProblem(`invalid group reference ${group}`, position);
    const { flags, groups, names, warnings } = this;
    return { tree, flags, groups, names, warnings };
  }

  /** The flags of the whole pattern; bytes know no characters beyond ASCII. */
  private get inForce(): number {
    return this.source.text ? this.flags : this.flags | FLAG.A;
  }

  /** `a|b|c`. At the very beginning of the pattern, `(?flags)` may stand. */
  private alternatives(flags: number, depth: number, first = false): Node {
    if (depth > MAX_DEPTH) throw this.source.problem('the sandbox does not nest groups so deep');
    const options = [this.sequence(flags, depth, first)];
    while (this.source.match('|')) options.push(this.sequence(first ? this.inForce : flags, depth));
    return options.length === 1 ? (options[0] as Node) : { kind: 'branch', options };
  }

  private sequence(given: number, depth: number, first = false): Node {
    const { source } = this;
    const items: Node[] = [];
    let flags = given;
    while (source.next !== undefined && source.next !== '|' && source.next !== ')') {
      const token = source.get() as string;
      if (flags & FLAG.X && this.skips(token)) continue;
      if (token === '(') {
        const group = this.group(flags, depth, first && items.length === 0);
        if (group === undefined) flags = this.inForce;
        else items.push(...group);
      } else if ('?*+{'.includes(token)) this.repeat(token, items, flags);
      else items.push(this.atom(token, flags));
    }
    return items.length === 1 ? (items[0] as Node) : { kind: 'sequence', items };
  }

  /** White space and comments of the verbose form. */
  private skips(token: string): boolean {
    if (token === '#') {
      for (let t = this.source.get(); t !== undefined && t !== '\n'; ) t = this.source.get();
      return true;
    }
    return ' \t\n\r\v\f'.includes(token);
  }

  private atom(token: string, flags: number): Node {
    if (token === '.') return { kind: 'any', flags };
    if (token === '^' || token === '$') return { kind: 'at', where: token, flags };
    if (token === '[') return parseSet(this.source, flags, this.warnings);
    if (token[0] !== '\\' || token.length === 1)
      return { kind: 'literal', code: charOf(token), flags };
    const where = positions[token];
    if (where !== undefined) return { kind: 'at', where, flags };
    const escape = escapeOf(this.source, token);
    if (escape === undefined || 'code' in escape)
      return { kind: 'literal', code: escape?.code ?? 0, flags };
    if ('category' in escape) return { kind: 'set', members: [escape], negated: false, flags };
    const digits = `${escape.reference}`.length + 1;
    if (escape.reference > this.groups)
      throw this.source.problem(`invalid group reference ${escape.reference}`, digits - 1);
    return this.reference(escape.reference, digits, flags);
  }

  private reference(number: number, behind: number, flags: number): Node {
    if (this.open.has(number)) throw this.source.problem('cannot refer to an open group', behind);
    this.checkBehind(number);
    const width = this.widthOf.get(number) as [number, number];
    return { kind: 'backreference', number, width, flags };
  }

  private checkBehind(number: number): void {
    if (this.behind === undefined) return;
    if (this.open.has(number)) throw this.source.problem('cannot refer to an open group');
    if (number > this.behind)
      throw this.source.problem('cannot refer to group defined in the same lookbehind subpattern');
  }

  // ---- repetitions -------------------------------------------------------------------------------

  private repeat(token: string, items: Node[], flags: number): void {
    const { source } = this;
    const here = source.position;
    const counts = token === '{' ? this.counts(here) : BOUNDS[token];
    if (counts === undefined) {
      items.push({ kind: 'literal', code: 123, flags });
      return;
    }
    const [min, max] = counts;
    const body = items.at(-1);
    const width = source.position - here + 1;
    if (body === undefined || body.kind === 'at') throw source.problem('nothing to repeat', width);
    if (body.kind === 'repeat') throw source.problem('multiple repeat', width);
    const how = source.match('?') ? 'lazy' : source.match('+') ? 'possessive' : 'greedy';
    items[items.length - 1] = { kind: 'repeat', body, min, max, how };
  }

  /** `{m}`, `{m,}`, `{,n}`, `{m,n}`; undefined where the brace stands for itself. */
  private counts(here: number): [number, number] | undefined {
    const { source } = this;
    if (source.next === '}') return undefined;
    const low = source.take(Number.POSITIVE_INFINITY, /^[0-9]$/);
    const high = source.match(',') ? source.take(Number.POSITIVE_INFINITY, /^[0-9]$/) : low;
    if (!source.match('}')) {
      source.seek(here);
      return undefined;
    }
    const min = low === '' ? 0 : Number(low);
    const max = high === '' ? UNLIMITED : Number(high);
    if (min >= MAX_REPEAT || (max !== UNLIMITED && max >= MAX_REPEAT))
      throw new RangeError('the repetition number is too large');
    if (max < min)
      throw source.problem('min repeat greater than max repeat', source.position - here);
    return [min, max];
  }

  // ---- groups --------------------------------------------------------------------------------------

  /** What stands behind `(`, as nodes; undefined for flags of the whole pattern. */
  private group(flags: number, depth: number, first: boolean): Node[] | undefined {
    const { source } = this;
    const start = source.position - 1;
    if (!source.match('?')) return [this.capture(undefined, start, flags, depth)];
    const c = source.get();
    if (c === undefined) throw source.problem('unexpected end of pattern');
    if (c === 'P') return [this.named(start, flags, depth)];
    if (c === ':') return [wrap(this.body(start, flags, depth))];
    if (c === '>') return [{ kind: 'atomic', body: this.body(start, flags, depth) }];
    if (c === '#') return this.comment(start);
    if (c === '=' || c === '!' || c === '<') return [this.look(c, start, flags, depth)];
    if (c === '(') return [this.conditional(start, flags, depth)];
    if (c === '-' || LETTERS[c] !== undefined) return this.flagged(c, start, flags, depth, first);
    throw source.problem(`unknown extension ?${c}`, [...c].length + 1);
  }

  /** The rest of a group up to its parenthesis. */
  private body(start: number, flags: number, depth: number): Node {
    const node = this.alternatives(flags, depth + 1);
    this.close(start);
    return node;
  }

  private close(start: number): void {
    const { source } = this;
    if (!source.match(')'))
      throw source.problem('missing ), unterminated subpattern', source.position - start);
  }

  private capture(name: string | undefined, start: number, flags: number, depth: number): Node {
    const number = this.groups + 1;
    if (name !== undefined) {
      const old = this.names.get(name);
      if (old !== undefined)
        throw this.source.problem(
          `redefinition of group name ${quotedRepr(name)} as group ${number}; was group ${old}`,
          [...name].length + 1,
        );
      this.names.set(name, number);
    }
    this.groups = number;
    this.open.add(number);
    const body = this.body(start, flags, depth);
    this.open.delete(number);
    this.widthOf.set(number, widths(body));
    return { kind: 'group', number, body };
  }

  /** `(?P<name>…)`, `(?P=name)`. */
  private named(start: number, flags: number, depth: number): Node {
    const { source } = this;
    if (source.match('<')) {
      const name = source.until('>', 'group name');
      source.checkName(name, 1);
      return this.capture(name, start, flags, depth);
    }
    if (source.match('=')) {
      const name = source.until(')', 'group name');
      source.checkName(name, 1);
      return this.reference(this.numberOf(name), [...name].length + 1, flags);
    }
    const c = source.get();
    if (c === undefined) throw source.problem('unexpected end of pattern');
    throw source.problem(`unknown extension ?P${c}`, [...c].length + 2);
  }

  private numberOf(name: string): number {
    const number = this.names.get(name);
    if (number === undefined)
      throw this.source.problem(`unknown group name ${quotedRepr(name)}`, [...name].length + 1);
    return number;
  }

  private comment(start: number): Node[] {
    const { source } = this;
    for (;;) {
      if (source.next === undefined)
        throw source.problem('missing ), unterminated comment', source.position - start);
      if (source.get() === ')') return [];
    }
  }

  private look(c: string, start: number, flags: number, depth: number): Node {
    const { source } = this;
    let sign = c;
    const behind = c === '<';
    if (behind) {
      const next = source.get();
      if (next === undefined) throw source.problem('unexpected end of pattern');
      if (next !== '=' && next !== '!')
        throw source.problem(`unknown extension ?<${next}`, [...next].length + 2);
      sign = next;
    }
    const outer = this.behind;
    if (behind) this.behind ??= this.groups;
    const body = this.alternatives(flags, depth + 1);
    if (behind) this.behind = outer;
    this.close(start);
    const [least, most] = behind ? widths(body) : [0, 0];
    if (least > MAX_WIDTH) throw new PatternProblem('looks too much behind', -1);
    if (least !== most) throw new PatternProblem('look-behind requires fixed-width pattern', -1);
    return { kind: 'look', body, behind, negated: sign === '!', width: least };
  }

  private conditional(start: number, flags: number, depth: number): Node {
    const { source } = this;
    const name = source.until(')', 'group name');
    const number = this.conditionOf(name);
    this.checkBehind(number);
    const yes = this.sequence(flags, depth + 1);
    let no: Node = { kind: 'sequence', items: [] };
    if (source.match('|')) {
      no = this.sequence(flags, depth + 1);
      if (source.next === '|')
        throw source.problem('conditional backref with more than two branches');
    }
    this.close(start);
    return { kind: 'conditional', number, yes, no };
  }

  private conditionOf(name: string): number {
    const { source } = this;
    if (!/^[0-9]+$/.test(name)) {
      source.checkName(name, 1);
      return this.numberOf(name);
    }
    const number = Number(name);
    if (number === 0) throw source.problem('bad group number', name.length + 1);
    if (!this.references.has(number))
      this.references.set(number, source.position - name.length - 1);
    return number;
  }

  // ---- flags -------------------------------------------------------------------------------------

  private flagged(
    c: string,
    start: number,
    flags: number,
    depth: number,
    first: boolean,
  ): Node[] | undefined {
    const { source } = this;
    const [on, last] = flagsOn(source, c);
    if (last === ')') {
      if (!first)
        throw source.problem(
          'global flags not at the start of the expression',
          source.position - start,
        );
      this.flags |= on;
      return undefined;
    }
    if (on & FLAG.DEBUG) throw source.problem('bad inline flags: cannot turn on global flag', 1);
    const off = last === '-' ? flagsOff(source) : 0;
    if (on & off) throw source.problem('bad inline flags: flag turned on and off', 1);
    const kept = on & TYPE_FLAGS ? flags & ~TYPE_FLAGS : flags;
    return [wrap(this.body(start, (kept | on) & ~off, depth))];
  }
}

const BOUNDS: Record<string, [number, number]> = {
  '?': [0, 1],
  '*': [0, UNLIMITED],
  '+': [1, UNLIMITED],
};

/** A group that captures nothing: a repetition behind it is of the whole. */
const wrap = (body: Node): Node =>
  body.kind === 'repeat' || body.kind === 'at' ? { kind: 'sequence', items: [body] } : body;
