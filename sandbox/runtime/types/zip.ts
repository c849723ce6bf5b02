/** zip, and the stepping of several iterators that map shares. */
import { def } from '../core/define.ts';
import { valueError } from '../core/exceptions.ts';
import { END, Tuple, type Value } from '../core/object.ts';
import { getIter, next, truth } from '../core/protocols.ts';
import { allocIterator, defineIterator, NativeIterator } from './iterators.ts';

/** Which arguments come before the one at `at`: `argument 1`, `arguments 1-2`. */
const earlier = (at: number): string => (at === 1 ? 'argument 1' : `arguments 1-${at}`);

/**
 * The next value of each source, or END when one has no more. With `strict` all must end together: ValueError. `name` is
 * the function's in messages.
 */
export function stepAll(sources: Value[], strict: boolean, name: string): Value {
  const row: Value[] = [];
  for (let i = 0; i < sources.length; i++) {
    const v = next(sources[i]);
    if (v !== END) {
      row.push(v);
      continue;
    }
    if (strict) checkEnds(sources, i, name);
    return END;
  }
  return row;
}

/** Source `at` has ended: then nothing may have been taken before, and no later one may have more. */
function checkEnds(sources: Value[], at: number, name: string): void {
  if (at > 0) throw valueError(`${name}() argument ${at + 1} is shorter than ${earlier(at)}`);
  for (let i = 1; i < sources.length; i++)
    if (next(sources[i]) !== END)
      throw valueError(`${name}() argument ${i + 1} is longer than ${earlier(i)}`);
}

class Zip extends NativeIterator {
  sources: Value[] = [];
  strict = false;
  override step(): Value {
    if (this.sources.length === 0) return END;
    const row = stepAll(this.sources, this.strict, 'zip');
    return row === END ? END : new Tuple(row);
  }
}

defineIterator('zip', Zip, {
  make: def('cls, *iterables, strict?', (cls: Value, strict: Value, iterables: Value[]) => {
    const self = cls.alloc(cls);
    self.strict = strict !== undefined && truth(strict);
    self.sources = iterables.map(getIter);
    return self;
  }),
  alloc: allocIterator(Zip),
});
