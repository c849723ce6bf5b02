/** Searching with a pattern, as its methods do. */
import { None, type Value } from '../core/object.ts';
import type { Mode, Subject } from './re-engine.ts';
import { Match } from './re-match.ts';
import { type Pattern, type Range, rangeOf, subjectOf } from './re-pattern.ts';

/** `pattern.search(string, pos, endpos)` and its like: a match or None. */
export function findOne(mode: Mode) {
  return (p: Pattern, string: Value, pos: Value, endpos: Value): Value => {
    const s = subjectOf(p, string);
    const r = rangeOf(s, pos, endpos);
    const found = p.engine.find(s, r.start, r.end, mode);
    return found === undefined ? None : new Match(p, s, string, found, r.pos, r.endpos);
  };
}

/** All matches in turn; after an empty one the next at the same place must not be empty. */
export function* findAll(
  p: Pattern,
  s: Subject,
  string: Value,
  r: Range,
  mode: Mode = 'search',
): Generator<Match> {
  let at = r.start;
  let advance = false;
  for (;;) {
    const found = p.engine.find(s, at, r.end, mode, advance);
    if (found === undefined) return;
    yield new Match(p, s, string, found, r.pos, r.endpos);
    at = found.spans[1] as number;
    advance = found.spans[0] === at;
  }
}
