/** The tree of a regular expression, and what its parts are known by (library reference, "Regular Expression Syntax"). */

/** Flags, as `re` numbers them. */
export const FLAG = { I: 2, L: 4, M: 8, S: 16, U: 32, X: 64, DEBUG: 128, A: 256 } as const;

/** A class such as `\d`: digits, white space, word characters; upper case for their complements. */
export type Category = 'd' | 'D' | 's' | 'S' | 'w' | 'W';

/** A member of a set: a range of code points (one, if both are equal), or a category. */
export type Member = { from: number; to: number } | { category: Category };

/** Where a position has to be. */
export type Where = '^' | '$' | 'A' | 'Z' | 'b' | 'B';

/** A node. `flags` are those in force where it stands. */
export type Node =
  | { kind: 'literal'; code: number; flags: number }
  | { kind: 'any'; flags: number }
  | { kind: 'set'; members: Member[]; negated: boolean; flags: number }
  | { kind: 'at'; where: Where; flags: number }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'branch'; options: Node[] }
  | { kind: 'repeat'; body: Node; min: number; max: number; how: 'greedy' | 'lazy' | 'possessive' }
  | { kind: 'group'; number: number; body: Node }
  | { kind: 'atomic'; body: Node }
  | { kind: 'look'; body: Node; behind: boolean; negated: boolean; width: number }
  | { kind: 'backreference'; number: number; width: [number, number]; flags: number }
  | { kind: 'conditional'; number: number; yes: Node; no: Node };

/** What parsing gives. */
export interface Syntax {
  tree: Node;
  flags: number;
  /** Number of groups, the whole match not counted. */
  groups: number;
  /** Numbers of the named groups, in order. */
  names: Map<string, number>;
  /** What CPython gives a FutureWarning for. */
  warnings: string[];
}

/** The greatest number of repetitions, and beyond. */
export const UNLIMITED = Number.POSITIVE_INFINITY;

/** An error in a pattern, thrown by the parser; `re` makes a PatternError of it. */
export class PatternProblem {
  message: string;
  position: number;
  constructor(message: string, position: number) {
    this.message = message;
    this.position = position;
  }
}

/** The least and the greatest number of characters that a node matches. */
export function widths(node: Node): [least: number, most: number] {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return [1, 1];
    case 'at':
    case 'look':
      return [0, 0];
    case 'sequence':
      return node.items.map(widths).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case 'branch': {
      const all = node.options.map(widths);
      return [Math.min(...all.map(([a]) => a)), Math.max(...all.map(([, b]) => b))];
    }
    case 'repeat': {
      const [a, b] = widths(node.body);
      return [a * node.min, b === 0 ? 0 : b * node.max];
    }
    case 'group':
    case 'atomic':
      return widths(node.body);
    case 'backreference':
      return node.width;
    case 'conditional': {
      const [a, b] = widths(node.yes);
      const [c, d] = widths(node.no);
      return [Math.min(a, c), Math.max(b, d)];
    }
  }
}

/** The nodes right below one. */
export function children(node: Node): Node[] {
  switch (node.kind) {
    case 'sequence':
      return node.items;
    case 'branch':
      return node.options;
    case 'conditional':
      return [node.yes, node.no];
    case 'repeat':
    case 'group':
    case 'atomic':
    case 'look':
      return [node.body];
    default:
      return [];
  }
}
