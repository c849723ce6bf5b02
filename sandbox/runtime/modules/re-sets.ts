/** Sets of characters: `[a-z\d]`. */
import { type Escape, setEscape } from './re-escapes.ts';
import type { Source } from './re-source.ts';
import type { Member, Node } from './re-syntax.ts';

const OPTIONS: Record<string, string> = {
  '-': 'difference',
  '&': 'intersection',
  '~': 'symmetric difference',
  '|': 'union',
};

/** The character of a token that is no escape, or escapes itself. */
export const charOf = (token: string): number =>
  token.codePointAt(token.length > 1 && token[0] === '\\' ? 1 : 0) as number;

/** The rest of a set, up to its bracket. What CPython warns of goes into `warnings`. */
export function parseSet(source: Source, flags: number, warnings: string[]): Node {
  const here = source.position - 1;
  const unterminated = () => source.problem('unterminated character set', source.position - here);
  if (source.next === '[') warnings.push(`Possible nested set at position ${source.position}`);
  const negated = source.match('^');
  const members: Member[] = [];
  for (;;) {
    const token = source.get();
    if (token === undefined) throw unterminated();
    if (token === ']' && members.length > 0) break;
    const low = memberOf(source, token, members.length > 0, warnings);
    if (!source.match('-')) {
      members.push(asMember(low));
      continue;
    }
    const that = source.get();
    if (that === undefined) throw unterminated();
    if (that === ']') {
      members.push(asMember(low), { from: 45, to: 45 });
      break;
    }
    if (that === '-') warnings.push(`Possible set difference at position ${source.position - 2}`);
    const high = that[0] === '\\' ? setEscape(source, that) : { code: charOf(that) };
    members.push(rangeOf(source, token, low, that, high));
  }
  return { kind: 'set', members, negated, flags };
}

function memberOf(source: Source, token: string, later: boolean, warnings: string[]): Escape {
  if (token[0] === '\\' && token.length > 1) return setEscape(source, token);
  if (later && OPTIONS[token] !== undefined && source.next === token)
    warnings.push(`Possible set ${OPTIONS[token]} at position ${source.position - 1}`);
  return { code: charOf(token) };
}

function rangeOf(source: Source, token: string, low: Escape, that: string, high: Escape): Member {
  const from = low !== undefined && 'code' in low ? low.code : undefined;
  const to = high !== undefined && 'code' in high ? high.code : undefined;
  if (from === undefined || to === undefined || to < from)
    throw source.problem(
      `bad character range ${token}-${that}`,
      [...token].length + 1 + [...that].length,
    );
  return { from, to };
}

function asMember(escape: Escape): Member {
  if (escape !== undefined && 'category' in escape) return escape;
  const code = escape !== undefined && 'code' in escape ? escape.code : 0;
  return { from: code, to: code };
}
