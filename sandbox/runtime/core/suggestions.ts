import { setSuggest } from './binding.ts';
import { None, type Value } from './object.ts';
import { isA } from './protocols.ts';
import { standardModules } from './standard-modules.ts';

const MAX_CANDIDATES = 750;
const MAX_LENGTH = 40;
const MOVE = 2;
const CASE = 1;

/** Cost of exchanging one character: less for a change of case. */
const exchange = (a: string, b: string): number =>
  a === b ? 0 : a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;

/** Levenshtein distance with CPython's costs, given up beyond `max`. */
function distance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  // Most names are settled by their length.
  if (Math.abs(a.length - b.length) * MOVE > max) return max + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j * MOVE);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * MOVE];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + exchange(a[i - 1] as string, b[j - 1] as string);
      next.push(Math.min(change, (row[j] as number) + MOVE, (next[j - 1] as number) + MOVE));
    }
    if (Math.min(...next) > max) return max + 1;
    row = next;
  }
  return row[b.length] as number;
}

/** The first of the candidates nearest to a wrong name, if one is near enough (CPython's rule: a third of the letters). */
export function nearest(wrong: string, candidates: string[]): string | undefined {
  if (candidates.length > MAX_CANDIDATES || wrong.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const c of candidates) {
    if (c === wrong) continue;
    const limit = Math.min(
      Math.floor(((c.length + wrong.length + 3) * MOVE) / 6),
      bestDistance - 1,
    );
    const d = distance(wrong, c, limit);
    if (d > limit) continue;
    best = c;
    bestDistance = d;
  }
  return best;
}

setSuggest(nearest);

/** Knots: the names that an object, and the place of an error, offer; that place's `self`, and whether a name is an attribute of it. */
export const offers = {
  attributes: (_o: Value): string[] => [],
  names: (_e: Value): string[] => [],
  self: (_e: Value): Value => undefined,
  ofSelf: (_e: Value, _name: string): boolean => false,
};

/** `. Did you mean: 'x'?` for an error that names a thing, or ''. Some hints come from the frame where it was raised, if that may be asked. */
export function suggestion(e: Value, hasFrame: boolean): string {
  if (isA(e, 'AttributeError') && e.obj !== undefined && typeof e.name === 'string') {
    const names = offers.attributes(e.obj);
    const isOwn = hasFrame && offers.self(e) === e.obj;
    const hit = nearest(e.name, isOwn ? names.sort() : visible(names, e.name));
    return hit === undefined ? '' : `. Did you mean: '${hit}'?`;
  }
  if (
    isA(e, 'ImportError') &&
    typeof e.wrong === 'string' &&
    e.module !== undefined &&
    e.module !== None
  ) {
    const hit = nearest(e.wrong, visible(offers.attributes(e.module), e.wrong));
    return hit === undefined ? '' : `. Did you mean: '${hit}'?`;
  }
  if (hasFrame && isA(e, 'NameError') && typeof e.name === 'string') return nameHint(e, e.name);
  return '';
}

function nameHint(e: Value, name: string): string {
  const hit = offers.ofSelf(e, name) ? `self.${name}` : nearest(name, offers.names(e));
  const near = hit === undefined ? '' : `. Did you mean: '${hit}'?`;
  if (!standardModules().includes(name)) return near;
  return near === ''
    ? `. Did you forget to import '${name}'?`
    : `. Did you mean: '${hit}'? Or did you forget to import '${name}'?`;
}

/** As `dir()` gives them. Private names are offered only for private mistakes. */
const visible = (names: string[], wrong: string): string[] =>
  names.filter((n) => wrong.startsWith('_') || !n.startsWith('_')).sort();
