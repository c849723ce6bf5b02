/** reversed: asks `__reversed__`, else goes back over `__len__` and `__getitem__`. */
import { def } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { isError, typeError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { END, type Value } from '../core/object.ts';
import { callSlot, indexSized, len, slot, typeName } from '../core/protocols.ts';
import { allocIterator, defineIterator, NativeIterator } from './iterators.ts';

class Reversed extends NativeIterator {
  seq: Value;
  at = -1;
  override step(): Value {
    if (this.seq === undefined || this.at < 0) return this.end();
    try {
      return gi(this.seq, this.at--);
    } catch (e) {
      if (!isError(e, 'IndexError') && !isError(e, 'StopIteration')) throw e;
      return this.end();
    }
  }
  private end(): Value {
    this.seq = undefined;
    return END;
  }
}

function make(cls: Value, x: Value): Value {
  const f = slot(x, '___reversed__');
  if (f != null) return callSlot(f, x);
  const isSequence = slot(x, '___getitem__') != null && !(x instanceof Dict);
  if (f === null || !isSequence) throw typeError(`'${typeName(x)}' object is not reversible`);
  const self = cls.alloc(cls);
  self.at = (indexSized(len(x)) as number) - 1;
  self.seq = x;
  return self;
}

defineIterator('reversed', Reversed, {
  make: def('cls, object, /', make),
  alloc: allocIterator(Reversed),
});
