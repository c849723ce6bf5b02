/** itertools: groupby, pairwise, batched, tee. */
import { call } from '../core/call.ts';
import { builtin, def } from '../core/define.ts';
import { err, valueError } from '../core/exceptions.ts';
import { END, None, Tuple, type Value } from '../core/object.ts';
import { getIter, next, same, truth } from '../core/protocols.ts';
import { allocIterator, defineIterator, NativeIterator } from '../types/iterators.ts';
import { countArgument } from '../types/sequence.ts';

const module = 'itertools';

class GroupBy extends NativeIterator {
  source: Value;
  f: Value = None;
  /** The key of the group that was given out last, and the one ahead: its key and value. */
  target: Value;
  key: Value;
  value: Value;
  group: Group | undefined;

  /** Reads one value ahead; false at the end. */
  advance(): boolean {
    const v = next(this.source);
    if (v === END) return false;
    this.key = this.f === None ? v : call(this.f, [v]);
    this.value = v;
    return true;
  }
  override step(): Value {
    this.group = undefined;
    while (this.key === undefined || (this.target !== undefined && same(this.target, this.key)))
      if (!this.advance()) return END;
    this.target = this.key;
    this.group = new Group(this, this.key);
    return new Tuple([this.key, this.group]);
  }
}

/** The values of one group; over as soon as its groupby goes on. */
class Group extends NativeIterator {
  parent: GroupBy;
  key: Value;
  constructor(parent: GroupBy, key: Value) {
    super();
    this.parent = parent;
    this.key = key;
  }
  override step(): Value {
    const { parent } = this;
    if (parent.group !== this) return END;
    if (parent.value === undefined && !parent.advance()) return END;
    if (!same(this.key, parent.key)) return END;
    const v = parent.value;
    parent.value = undefined;
    return v;
  }
}
const _grouper = defineIterator('_grouper', Group, {
  module,
  make: def(
    'cls, parent, tgtkey, /',
    (_cls: Value, parent: Value, key: Value) => new Group(parent, key),
  ),
});
const groupby = defineIterator('groupby', GroupBy, {
  module,
  make: def('cls, iterable, key?', (cls: Value, iterable: Value, key: Value = None) => {
    const self = cls.alloc(cls);
    self.source = getIter(iterable);
    self.f = key;
    return self;
  }),
  alloc: allocIterator(GroupBy),
});

class Pairwise extends NativeIterator {
  source: Value;
  old: Value;
  override step(): Value {
    if (this.source === undefined) return END;
    // The source may itself ask for a pair while it is read: the first value is then still this one's.
    const first = this.old ?? this.take();
    this.old = first;
    if (first === undefined) return END;
    const v = this.take();
    if (v === undefined) return END;
    const pair = new Tuple([first, v]);
    this.old = v;
    return pair;
  }
  /** The next value, or undefined at the end, which is final. */
  private take(): Value {
    if (this.source === undefined) return undefined;
    const v = next(this.source);
    if (v !== END) return v;
    this.source = undefined;
    return undefined;
  }
}
const pairwise = defineIterator('pairwise', Pairwise, {
  module,
  make: def('cls, iterable, /', (cls: Value, iterable: Value) => {
    const self = cls.alloc(cls);
    self.source = getIter(iterable);
    return self;
  }),
  alloc: allocIterator(Pairwise),
});

class Batched extends NativeIterator {
  source: Value;
  size = 1;
  strict = false;
  override step(): Value {
    if (this.source === undefined) return END;
    const batch: Value[] = [];
    while (batch.length < this.size) {
      const v = next(this.source);
      if (v === END) {
        this.source = undefined;
        if (batch.length === 0) return END;
        if (this.strict) throw valueError('batched(): incomplete batch');
        break;
      }
      batch.push(v);
    }
    return new Tuple(batch);
  }
}
const batched = defineIterator('batched', Batched, {
  module,
  make: def(
    'cls, iterable, n, *, strict?',
    (cls: Value, iterable: Value, n: Value, strict: Value) => {
      const size = countArgument(n);
      if (size < 1) throw valueError('n must be at least one');
      const self = cls.alloc(cls);
      self.size = size;
      self.strict = strict !== undefined && truth(strict);
      self.source = getIter(iterable);
      return self;
    },
  ),
  alloc: allocIterator(Batched),
});

// ---- tee ---------------------------------------------------------------------------------------------------

/** A chain of values read from one source; readers hold a place in it, so that what all have read is freed. */
class Link {
  value: Value;
  next: Link | undefined;
  isReading = false;
}

class Tee extends NativeIterator {
  source: Value;
  link: Link = new Link();
  override step(): Value {
    const { link } = this;
    if (link.next === undefined) {
      if (link.isReading) throw err('RuntimeError', 'cannot re-enter the tee iterator');
      link.isReading = true;
      let v: Value;
      try {
        v = next(this.source);
      } finally {
        link.isReading = false;
      }
      if (v === END) return END;
      link.value = v;
      link.next = new Link();
    }
    this.link = link.next;
    return link.value;
  }
}

/** A reader at the start of an iterator, or where another reader stands. */
function teeOf(iterable: Value): Tee {
  const it = getIter(iterable);
  const t = new Tee();
  t.source = it instanceof Tee ? it.source : it;
  if (it instanceof Tee) t.link = it.link;
  return t;
}
const copyTee = (self: Tee): Value => teeOf(self);
const _tee = defineIterator('_tee', Tee, {
  module,
  make: def('cls, iterable, /', (_cls: Value, iterable: Value) => teeOf(iterable)),
  methods: { __copy__: def('self, /', copyTee) },
});

const tee = builtin(
  'tee',
  'iterable, n?, /',
  (iterable: Value, n: Value = 2) => {
    const count = countArgument(n);
    if (count < 0) throw valueError('n must be >= 0');
    if (count === 0) return new Tuple([]);
    const first = teeOf(iterable);
    const readers: Value[] = [first];
    while (readers.length < count) readers.push(teeOf(first));
    return new Tuple(readers);
  },
  module,
);

export const grouping = { groupby, pairwise, batched, tee, _grouper, _tee };
