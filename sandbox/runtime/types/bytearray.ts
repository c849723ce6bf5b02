/** `bytearray`: the type object and what changes its bytes. */
import { def, defineType } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { Slice } from '../core/items.ts';
import { None, strOf, type Value } from '../core/object.ts';
import { slot, typeName } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { BytesIterator, sizeArgument, sourceBytes } from './bytes.ts';
import { byteArgument, bytesFrom } from './bytes-arguments.ts';
import { sharedMethods } from './bytes-methods.ts';
import { ByteArray, bytesOf, fromLatin1 } from './bytes-object.ts';
import { defineIterator } from './iterators.ts';
import { bytesRepr } from './repr-str.ts';
import { countArgument, notRepeatable, position, repeatCount, span } from './sequence.ts';
import { MAX_TEXT } from './str-points.ts';

const RANGE = 'byte must be in range(0, 256)';

/** Replaces `self[start:stop]` by other bytes, making room by doubling. */
function splice(self: ByteArray, start: number, stop: number, by: Uint8Array): void {
  const size = self.size - (stop - start) + by.length;
  if (size > MAX_TEXT) throw err('MemoryError');
  if (size !== self.size) mayResize(self);
  let { room } = self;
  if (size > room.length) {
    room = new Uint8Array(Math.max(size, room.length * 2));
    room.set(self.room.subarray(0, start));
  }
  const inserted = by.buffer === self.room.buffer ? by.slice() : by;
  room.set(self.room.slice(stop, self.size), start + by.length);
  room.set(inserted, start);
  self.room = room;
  self.size = size;
}

/** What looks at the bytes keeps their number (PEP 3118). */
function mayResize(self: ByteArray): void {
  if (self.views?.some((view) => view.deref()?.source === self)) throw isLookedAt();
}

const isLookedAt = () => err('BufferError', 'Existing exports of data: object cannot be re-sized');

function append(self: ByteArray, byte: number): void {
  mayResize(self);
  if (self.size === self.room.length) {
    const room = new Uint8Array(Math.max(8, self.size * 2));
    room.set(self.room);
    self.room = room;
  }
  self.room[self.size++] = byte;
}

const indexOf = (self: ByteArray, key: Value): number =>
  position(key, { length: self.size }, 'bytearray', 'bytearray index out of range');

/** What is assigned to a slice. */
function assigned(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes !== undefined) return bytes;
  if (strOf(x) !== undefined || slot(x, '___iter__') == null) {
    throw typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  }
  return bytesFrom(x, RANGE);
}

function setItem(self: ByteArray, key: Value, value: Value): Value {
  if (!(key instanceof Slice)) {
    const at = indexOf(self, key);
    self.room[at] = byteArgument(value);
    return None;
  }
  const by = assigned(value);
  const { start, stop, step, count } = span(key, self.size);
  if (step === 1) {
    splice(self, start, Math.max(start, stop), by);
    return None;
  }
  if (by.length === 0) return deleteItem(self, key);
  if (by.length !== count) {
    throw valueError(
      `attempt to assign bytes of size ${by.length} to extended slice of size ${count}`,
    );
  }
  const source = by.slice();
  for (let i = 0; i < count; i++) self.room[start + i * step] = source[i] as number;
  return None;
}

function deleteItem(self: ByteArray, key: Value): Value {
  if (!(key instanceof Slice)) {
    const at = indexOf(self, key);
    splice(self, at, at + 1, new Uint8Array(0));
    return None;
  }
  const { start, step, count } = span(key, self.size);
  if (step === 1) {
    splice(self, start, start + count, new Uint8Array(0));
    return None;
  }
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
  const kept = self.data.filter((_, i) => !gone.has(i));
  splice(self, 0, self.size, kept);
  return None;
}

function extend(self: ByteArray, x: Value): Value {
  if (strOf(x) !== undefined) {
    throw typeError(`expected iterable of integers; got: '${typeName(x)}'`);
  }
  if (bytesOf(x) === undefined && slot(x, '___iter__') == null) {
    throw typeError(`can't extend bytearray with ${typeName(x)}`);
  }
  splice(self, self.size, self.size, bytesFrom(x, RANGE));
  return None;
}

function pop(self: ByteArray, at: Value): Value {
  const given = at === undefined ? -1 : countArgument(at);
  if (self.size === 0) throw err('IndexError', 'pop from empty bytearray');
  const i = given < 0 ? given + self.size : given;
  if (i < 0 || i >= self.size) throw err('IndexError', 'pop index out of range');
  const byte = self.room[i];
  splice(self, i, i + 1, new Uint8Array(0));
  return byte;
}

function remove(self: ByteArray, value: Value): Value {
  const at = self.data.indexOf(byteArgument(value));
  if (at < 0) throw valueError('value not found in bytearray');
  splice(self, at, at + 1, new Uint8Array(0));
  return None;
}

function insert(self: ByteArray, key: Value, value: Value): Value {
  const i = countArgument(key);
  const at = Math.min(self.size, i < 0 ? Math.max(0, i + self.size) : i);
  splice(self, at, at, Uint8Array.of(byteArgument(value)));
  return None;
}

const wrap = (text: string): ByteArray => new ByteArray(fromLatin1(text).data);

class ByteArrayIterator extends BytesIterator {}
defineIterator('bytearray_iterator', ByteArrayIterator);

export const bytearray: Type = defineType('bytearray', {
  js: ByteArray,
  make: def('cls, /, *args, **kwargs', (cls: Type) =>
    cls === bytearray ? new ByteArray(new Uint8Array(0)) : cls.alloc(cls),
  ),
  alloc: (cls) => ({ __proto__: cls.inst, room: new Uint8Array(0), size: 0 }) as Value,
  methods: {
    ...sharedMethods('bytearray', wrap, () => bytearray),
    __init__: def(
      'self, source?, encoding?, errors?',
      (self: ByteArray, source: Value, encoding: Value, errors: Value) => {
        if (self.size > 0) mayResize(self);
        self.room = sourceBytes(source, encoding, errors, 'bytearray', RANGE);
        self.size = self.room.length;
        return None;
      },
    ),
    __reduce__: inModule('self, /', '_pickling', 'reduce_bytearray'),
    __reduce_ex__: inModule('self, protocol, /', '_pickling', 'reduce_bytearray_ex'),
    __repr__: def(
      'self, /',
      (self: ByteArray) => `${typeName(self)}(${bytesRepr(self.data, true)})`,
    ),
    __iter__: def('self, /', (self: ByteArray) => new ByteArrayIterator(self)),
    __setitem__: def('self, key, value, /', setItem),
    __delitem__: def('self, key, /', deleteItem),
    __iadd__: def('self, value, /', (self: ByteArray, x: Value) => {
      const bytes = bytesOf(x);
      if (bytes === undefined) throw typeError(`can't concat ${typeName(x)} to bytearray`);
      // While it is read it cannot grow.
      if (x === self && self.size > 0) throw isLookedAt();
      splice(self, self.size, self.size, bytes);
      return self;
    }),
    __imul__: def('self, value, /', (self: ByteArray, n: Value) => {
      const count = repeatCount(self.size, n);
      if (count === undefined) throw notRepeatable(n);
      const all = new Uint8Array(self.size * count);
      for (let i = 0; i < count; i++) all.set(self.data, i * self.size);
      splice(self, 0, self.size, all);
      return self;
    }),
    append: def('self, item, /', (self: ByteArray, item: Value) => {
      append(self, byteArgument(item));
      return None;
    }),
    clear: def('self, /', (self: ByteArray) => {
      splice(self, 0, self.size, new Uint8Array(0));
      return None;
    }),
    copy: def('self, /', (self: ByteArray) => new ByteArray(self.data.slice())),
    extend: def('self, iterable_of_ints, /', extend),
    insert: def('self, index, item, /', insert),
    pop: def('self, index?, /', pop),
    remove: def('self, value, /', remove),
    resize: def('self, size, /', (self: ByteArray, size: Value) => {
      const wanted = sizeArgument(size);
      const grown = new Uint8Array(Math.max(0, wanted - self.size));
      splice(self, Math.min(wanted, self.size), self.size, grown);
      return None;
    }),
    reverse: def('self, /', (self: ByteArray) => {
      self.data.reverse();
      return None;
    }),
  },
  attrs: { __hash__: None },
});
(bytearray as Value).sequence = true;
