/** `_iterator_states`: how `copy` and `pickle` take iterators of the built-in types apart, and put them back to where they were. */
import { builtin } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { builtins } from '../core/names.ts';
import { List, None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { index, isInt, len, slot, truth, typeName } from '../core/protocols.ts';
import { add, compare, mul, sub } from '../types/bigint.ts';
import { DictIterator, DictReverseIterator, parts } from '../types/dict-iterators.ts';
import { ListReverseIterator, NativeIterator, SequenceIterator } from '../types/iterators.ts';
import { Range } from '../types/range.ts';
import { countArgument } from '../types/sequence.ts';
import type { Definition } from './importing.ts';

const f = (name: string, sig: string, impl: Value): Value =>
  builtin(name, sig, impl, '_iterator_states');

function builtinOf(name: string): Value {
  const found = builtins[`$${name}`];
  if (found === undefined) throw err('AttributeError', name);
  return found;
}

const iterOf = (x: Value, ...state: Value[]): Value =>
  new Tuple([builtinOf('iter'), new Tuple([x]), ...state]);
const again = (it: Value, args: Value[], ...state: Value[]): Value =>
  new Tuple([it.T, new Tuple(args), ...state]);

/** How to make each kind anew: a callable, its arguments and perhaps a state. By the name of the type. */
const WAYS: Record<string, (it: Value) => Value> = {
  list_iterator: (it) => (it.of === undefined ? iterOf(new List([])) : iterOf(it.of, it.at)),
  tuple_iterator: (it) => (it.of === undefined ? iterOf(new Tuple([])) : iterOf(it.of, it.at)),
  list_reverseiterator: (it) =>
    new Tuple([
      builtinOf('reversed'),
      new Tuple([it.of ?? new List([])]),
      ...(it.of === undefined ? [] : [it.at]),
    ]),
  str_iterator: (it) => (it.text === undefined ? iterOf('') : iterOf(it.text, pointsTo(it))),
  bytes_iterator: (it) =>
    it.source === undefined ? iterOf(new Tuple([])) : iterOf(it.source, it.at),
  iterator: (it) => (it.seq === undefined ? iterOf(new Tuple([])) : iterOf(it.seq, it.at)),
  generic_alias_iterator: (it) => iterOf(it.alias ?? new Tuple([])),
  callable_iterator: (it) =>
    it.f === undefined
      ? iterOf(new Tuple([]))
      : new Tuple([builtinOf('iter'), new Tuple([it.f, it.sentinel])]),
  range_iterator: (it) => iterOf(new Range(it.at, add(it.at, mul(it.left, it.by)), it.by), None),
  set_iterator: (it) =>
    iterOf(new List(it.s === undefined ? [] : [...it.s.iterable()].slice(it.seen))),
  map: (it) => again(it, [it.f, ...it.sources], ...(it.strict ? [true] : [])),
  zip: (it) => again(it, it.sources, ...(it.strict ? [true] : [])),
  filter: (it) => again(it, [it.f, it.source]),
  enumerate: (it) => again(it, [it.source, it.count]),
  reversed: (it) =>
    it.seq === undefined ? again(it, [new Tuple([])]) : again(it, [it.seq], it.at),
};
const SAME_AS: Record<string, string> = {
  str_ascii_iterator: 'str_iterator',
  bytearray_iterator: 'bytes_iterator',
  longrange_iterator: 'range_iterator',
};

const pointsTo = (it: Value): number => [...it.text.slice(0, it.at)].length;

function reduce(it: Value): Value {
  if (it instanceof DictIterator || it instanceof DictReverseIterator)
    return iterOf(new List(restOf(it)));
  if (!(it instanceof NativeIterator)) return None;
  for (const cls of it.T.mro) {
    const way = WAYS[SAME_AS[cls.name] ?? cls.name];
    if (way !== undefined && cls.heap !== true) return way(it);
  }
  return None;
}

function restOf(it: Value): Value[] {
  if (it.d === undefined) return [];
  if (it instanceof DictReverseIterator) return it.left.slice().reverse();
  const named = /value/.test(it.T.name) ? 'values' : /item/.test(it.T.name) ? 'items' : 'keys';
  const part = (it.part ?? named) as keyof typeof parts;
  return parts[part](it.d).slice(it.seen);
}

/** `__setstate__`: a position, which is put within bounds; of `map` and `zip`, whether they are strict. */
function setState(it: Value, state: Value): Value {
  if ('sources' in it) it.strict = truth(state);
  else setPosition(it, positionOf(it, state));
  return None;
}

/** The state as a number: ranges count in C longs, or in Python's ints where they are long. */
function positionOf(it: Value, state: Value): Value {
  const { name } = it.T;
  if (name === 'range_iterator') {
    const at = index(state);
    if (compare(at, 2 ** 31 - 1) > 0 || compare(at, -(2 ** 31)) < 0)
      throw err('OverflowError', 'Python int too large to convert to C long');
    return at;
  }
  if (!isInt(state))
    throw typeError(
      name === 'longrange_iterator'
        ? `state must be an int, not ${typeName(state)}`
        : 'an integer is required',
    );
  return name === 'longrange_iterator' ? index(state) : countArgument(state);
}

function setPosition(it: Value, given: Value): void {
  const within = (low: number, high: number): number =>
    compare(given, low) < 0 ? low : compare(given, high) > 0 ? high : given;
  if ('left' in it) {
    const n = compare(given, 0) < 0 ? 0 : compare(given, it.left) > 0 ? it.left : given;
    it.at = add(it.at, mul(n, it.by));
    it.left = sub(it.left, n);
  } else if (it instanceof ListReverseIterator) it.at = within(-1, (it.of?.items.length ?? 0) - 1);
  else if (it.T.name === 'list_iterator' && compare(given, 0) < 0) it.of = undefined;
  else if ('of' in it) it.at = within(0, it.of?.items.length ?? 0);
  else if ('text' in it) it.at = [...(it.text ?? '')].slice(0, within(0, 2 ** 31)).join('').length;
  else if ('source' in it) it.at = within(0, it.source?.data.length ?? 0);
  else it.at = within(it instanceof SequenceIterator ? 0 : -1, Number.MAX_SAFE_INTEGER);
}

/** `__length_hint__`: how many items are left. */
function lengthHint(it: Value): Value {
  if ('left' in it) return it.left;
  if ('s' in it) return it.s?.size === it.size ? it.size - it.seen : 0;
  if (it instanceof ListReverseIterator) return backTo(it, it.of?.items.length ?? 0);
  if (it.text !== undefined) return [...it.text.slice(it.at)].length;
  if (it.source !== undefined) return Math.max(0, it.source.data.length - it.at);
  if (it.seq === undefined) return 0;
  if (!(it instanceof SequenceIterator)) return backTo(it, len(it.seq) as number);
  if (slot(it.seq, '___len__') == null) return NotImplemented;
  return Math.max(0, (len(it.seq) as number) - it.at);
}

/** What goes backwards has nothing left where the rest has become shorter than its place. */
const backTo = ({ at }: Value, length: number): number => (at < length ? at + 1 : 0);

export const iteratorStates: Definition = {
  name: '_iterator_states',
  make: () => ({
    reduce: f('reduce', 'iterator, /', reduce),
    length_hint: f('length_hint', 'iterator, /', lengthHint),
    set_state: f('set_state', 'iterator, state, /', setState),
  }),
};
