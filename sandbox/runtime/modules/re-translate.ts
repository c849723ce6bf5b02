/**
 * Writes a tree as a regular expression of JavaScript (flags `v`, and `i` where all of it ignores case), whose engine is written in C.
 * What would behave otherwise there is left to our own matcher: references back, conditions, atomic groups, groups that an
 * iteration of a loop may leave out (JavaScript forgets them, Python does not), loops whose body may match nothing.
 */
import { isTurkish } from './re-chars.ts';
import {
  type Category,
  children,
  FLAG,
  type Member,
  type Node,
  UNLIMITED,
  widths,
} from './re-syntax.ts';

/** `str.isspace`, `str.isdecimal` and `str.isalnum` with the underscore, as members of a set. */
const UNICODE: Record<'d' | 's' | 'w', string> = {
  d: '\\p{Nd}',
  s: '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000',
  w: '\\p{L}\\p{N}_',
};
const ASCII: Record<'d' | 's' | 'w', string> = { d: '0-9', s: '\\t-\\r\\x20', w: '0-9A-Za-z_' };

/** The pattern in JavaScript, or undefined where it has to be matched otherwise. */
export function translate(tree: Node, flags: number): string | undefined {
  return fits(tree, flags) ? write(tree) : undefined;
}

const hasGroup = (node: Node): boolean => node.kind === 'group' || children(node).some(hasGroup);

function fits(node: Node, flags: number): boolean {
  switch (node.kind) {
    case 'backreference':
    case 'conditional':
    case 'atomic':
      return false;
    case 'literal':
    case 'set':
      // Ignoring case is all or nothing, and JavaScript's own way of it goes beyond ASCII.
      if ((node.flags ^ flags) & FLAG.I) return false;
      return !(flags & FLAG.I) || !(node.flags & FLAG.A || namesTurkish(node));
    case 'look':
      return !hasGroup(node.body) && fits(node.body, flags);
    case 'repeat':
      if (node.how === 'possessive' || (widths(node.body)[0] === 0 && node.max > 0)) return false;
      if (node.max > 1 && !groupsAlwaysSet(node.body)) return false;
      return fits(node.body, flags);
    default:
      return children(node).every((child) => fits(child, flags));
  }
}

function namesTurkish(node: Node): boolean {
  if (node.kind === 'literal') return isTurkish(node.code);
  return node.kind === 'set' && node.members.some((m) => 'from' in m && isTurkish(m.from));
}

/** Is every group in a body set by each way through it? */
function groupsAlwaysSet(node: Node): boolean {
  if (node.kind === 'branch') return !hasGroup(node);
  if (node.kind === 'repeat' && node.min === 0) return !hasGroup(node);
  return children(node).every(groupsAlwaysSet);
}

function write(node: Node): string {
  switch (node.kind) {
    case 'literal':
      return escaped(node.code);
    case 'any':
      return node.flags & FLAG.S ? '[\\s\\S]' : '[^\\n]';
    case 'set':
      return writeSet(node.members, node.negated, node.flags);
    case 'at':
      return writeAt(node.where, node.flags);
    case 'sequence':
      return node.items.map(writeItem).join('');
    case 'branch':
      return `(?:${node.options.map(write).join('|')})`;
    case 'repeat':
      return `${writeRepeated(node.body)}${bounds(node.min, node.max)}${node.how === 'lazy' ? '?' : ''}`;
    case 'group':
      return `(${write(node.body)})`;
    case 'look':
      return `(?${node.behind ? '<' : ''}${node.negated ? '!' : '='}${write(node.body)})`;
    default:
      throw new Error(`no translation of ${node.kind}`);
  }
}

const writeItem = (node: Node): string => write(node);

function writeRepeated(node: Node): string {
  const single =
    node.kind === 'literal' || node.kind === 'any' || node.kind === 'set' || node.kind === 'group';
  return single ? write(node) : `(?:${write(node)})`;
}

function bounds(min: number, max: number): string {
  if (max === UNLIMITED) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

function escaped(code: number): string {
  const c = String.fromCodePoint(code);
  return /[0-9A-Za-z_ ]/.test(c) ? c : `\\u{${code.toString(16)}}`;
}

const classes = (flags: number) => (flags & FLAG.A ? ASCII : UNICODE);

function writeMember(m: Member, flags: number): string {
  if (!('category' in m))
    return m.from === m.to ? escaped(m.from) : `${escaped(m.from)}-${escaped(m.to)}`;
  const { category } = m;
  const own = classes(flags)[category.toLowerCase() as 'd' | 's' | 'w'];
  return category === category.toLowerCase() ? own : `[^${own}]`;
}

function writeSet(members: Member[], negated: boolean, flags: number): string {
  const first = members[0] as Member;
  if (members.length === 1 && !negated && 'category' in first)
    return categorySet(first.category, flags);
  return `[${negated ? '^' : ''}${members.map((m) => writeMember(m, flags)).join('')}]`;
}

const categorySet = (category: Category, flags: number): string =>
  `[${category === category.toLowerCase() ? '' : '^'}${classes(flags)[category.toLowerCase() as 'd' | 's' | 'w']}]`;

const END = '(?![\\s\\S])';

function writeAt(where: string, flags: number): string {
  const word = categorySet('w', flags);
  const multi = (flags & FLAG.M) !== 0;
  switch (where) {
    case '^':
      return multi ? '(?<![^\\n])' : '(?<![\\s\\S])';
    case 'A':
      return '(?<![\\s\\S])';
    case '$':
      return multi ? '(?![^\\n])' : `(?=\\n?${END})`;
    case 'Z':
      return END;
    case 'b':
      return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
    default:
      return `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
  }
}
