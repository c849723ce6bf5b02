/** `memoryview`: a window on the bytes of a bytes or bytearray object, as items of a native format. One dimension. */
import { call } from '../core/call.ts';
import { def, defineType, functionProtos, native } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { Slice } from '../core/items.ts';
import {
  END,
  List,
  None,
  NotImplemented,
  PyObject,
  strOf,
  Tuple,
  type Value,
} from '../core/object.ts';
import { callSlot, same, slot, toArray, typeName } from '../core/protocols.ts';
import { bytearray } from './bytearray.ts';
import { BytesIterator, bytes } from './bytes.ts';
import { ByteArray, Bytes, bytesOf, ownBytes } from './bytes-object.ts';
import { defineIterator } from './iterators.ts';
import { type Kind, kindFor } from './memory-formats.ts';
import { position, span } from './sequence.ts';

class MemoryView extends PyObject {
  /** What it looks at; undefined once released. */
  source: Value;
  /** In bytes. */
  start: number;
  /** In items. */
  step: number;
  /** Items. */
  count: number;
  format: string;
  kind: Kind | undefined;
  /** Its hash, once somebody has asked: it is kept when the view is released. */
  hashed: Value;
  constructor(source: Value, start: number, step: number, count: number, format = 'B') {
    super();
    this.source = source;
    this.start = start;
    this.step = step;
    this.count = count;
    this.format = format;
    if (source instanceof ByteArray) register(this, source);
  }

  get data(): Uint8Array {
    return dataOf(this);
  }
}

/** Those that have gone are taken out. */
function register(m: MemoryView, source: ByteArray): void {
  source.views = [...(source.views ?? []).filter((r) => r.deref()), new WeakRef(m)];
}

const kindOf = (m: MemoryView): Kind => (m.kind ??= kindFor(m.format) as Kind);

/** How many bytes the items take. */
const sizeOf = (m: MemoryView): number => m.count * kindOf(m).size;

/** The bytes: a window where they lie side by side, else a copy. */
function dataOf(m: MemoryView): Uint8Array {
  const all: Uint8Array = open(m).data;
  if (m.step === 1) return all.subarray(m.start, m.start + sizeOf(m));
  return Uint8Array.from({ length: sizeOf(m) }, (_, i) => all[placeOf(m, i)] as number);
}

/** Where the byte at an index within the bytes of a view lies. */
function placeOf(m: MemoryView, i: number): number {
  const { size } = kindOf(m);
  return m.start + Math.floor(i / size) * m.step * size + (i % size);
}

/** The memory of the item at an index within the length. */
function memoryAt(m: MemoryView, i: number): DataView {
  const all: Uint8Array = open(m).data;
  const { size } = kindOf(m);
  return new DataView(all.buffer, all.byteOffset + m.start + i * m.step * size, size);
}

const itemOf = (m: MemoryView, i: number): Value =>
  m.format === 'B' ? open(m).data[m.start + i * m.step] : kindOf(m).read(memoryAt(m, i));

const itemsOf = (m: MemoryView): Value[] => Array.from({ length: m.count }, (_, i) => itemOf(m, i));

const isReadonly = (m: MemoryView): boolean => !(open(m) instanceof ByteArray);

class MemoryIterator extends BytesIterator {
  override step(): Value {
    const m: MemoryView | undefined = this.source;
    if (m !== undefined && this.at < m.count) return itemOf(m, this.at++);
    this.source = undefined;
    return END;
  }
}
defineIterator('memory_iterator', MemoryIterator);

function open(m: MemoryView): Value {
  if (m.source === undefined) throw valueError('operation forbidden on released memoryview object');
  return m.source;
}

/** All that a reader may want to know of a buffer (`PyBUF_FULL_RO`). */
const FULL_RO = 0x11c;

function newView(_cls: Value, x: Value): MemoryView {
  if (x instanceof MemoryView) return new MemoryView(open(x), x.start, x.step, x.count, x.format);
  const bytes = ownBytes(x);
  const buffer = slot(x, '___buffer__');
  if (bytes === undefined && buffer != null) {
    const view = call(buffer, [x, FULL_RO]);
    if (view instanceof MemoryView) return newView(_cls, view);
    throw typeError('__buffer__ returned non-memoryview object');
  }
  if (bytes === undefined)
    throw typeError(`memoryview: a bytes-like object is required, not '${typeName(x)}'`);
  return new MemoryView(x, 0, 1, bytes.length);
}

const indexOf = (m: MemoryView, key: Value): number => {
  if (key instanceof Tuple) return indexOf(m, onlyOf(key.items));
  if (slot(key, '___index__') == null) throw typeError('memoryview: invalid slice key');
  return position(key, { length: m.count }, 'memoryview', 'index out of bounds on dimension 1');
};

/** The index in a tuple of as many as there are dimensions: one. */
function onlyOf(keys: Value[]): Value {
  const not = (what: string) => err('NotImplementedError', `${what} not implemented`);
  if (keys.length === 0) throw not('sub-views are');
  if (keys.every((key) => key instanceof Slice)) throw not('multi-dimensional slicing is');
  if (keys.length > 1)
    throw typeError(`cannot index 1-dimension view with ${keys.length}-element tuple`);
  return keys[0];
}

function getItem(m: MemoryView, key: Value): Value {
  const source = open(m);
  if (!(key instanceof Slice)) return itemOf(m, indexOf(m, key));
  const { start, step, count } = span(key, m.count);
  const first = m.start + start * m.step * kindOf(m).size;
  return new MemoryView(source, first, step * m.step, count, m.format);
}

function setItem(m: MemoryView, key: Value, value: Value): Value {
  const source = open(m);
  if (isReadonly(m)) throw typeError('cannot modify read-only memory');
  if (!(key instanceof Slice)) {
    kindOf(m).write(memoryAt(m, indexOf(m, key)), value);
    return None;
  }
  const from = viewOf(value);
  if (from === undefined)
    throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
  const by = from.data.slice();
  const part = getItem(m, key) as MemoryView;
  if (by.length !== sizeOf(part) || from.format !== m.format)
    throw valueError('memoryview assignment: lvalue and rvalue have different structures');
  by.forEach((byte, i) => {
    source.room[placeOf(part, i)] = byte;
  });
  return None;
}

function indexOfItem(m: MemoryView, x: Value, start: Value = 0, stop: Value = m.count): number {
  const { start: first, count } = span(new Slice(start, stop, None), m.count);
  for (let i = first; i < first + count; i++) if (same(itemOf(m, i), x)) return i;
  throw valueError('memoryview.index(x): x not found');
}

function release(m: MemoryView): Value {
  m.source = undefined;
  return None;
}

/** A view of anything that has bytes; undefined where there are none, or the view has been released. */
function viewOf(x: Value): MemoryView | undefined {
  if (!(x instanceof MemoryView)) return bytesOf(x) && newView(memoryview, x);
  return x.source === undefined ? undefined : x;
}

const equal = (a: MemoryView, b: Value): Value => {
  const other = viewOf(b);
  if (a.source === undefined || other === undefined)
    return b instanceof MemoryView ? a === b : NotImplemented;
  const own = itemsOf(a);
  const others = itemsOf(other);
  return own.length === others.length && own.every((x, i) => same(x, others[i]));
};

/** The same bytes as items of another format: one of the two is bytes. TypeError, ValueError. */
function cast(m: MemoryView, format: Value, shape: Value): MemoryView {
  const name = strOf(format);
  if (name === undefined)
    throw typeError(`cast() argument 'format' must be str, not ${typeName(format)}`);
  if (m.step !== 1) throw typeError('memoryview: casts are restricted to C-contiguous views');
  const kind = kindFor(name);
  if (kind === undefined)
    throw valueError(
      "memoryview: destination format must be a native single character format prefixed with an optional '@'",
    );
  const isBytes = (f: string) => 'Bbc'.includes(f.replace(/^@/, ''));
  if (!isBytes(m.format) && !isBytes(name))
    throw typeError('memoryview: cannot cast between two non-byte formats');
  if (sizeOf(m) % kind.size !== 0)
    throw typeError('memoryview: length is not a multiple of itemsize');
  if (shape !== undefined && toArray(shape).length !== 1)
    throw err('NotImplementedError', 'the sandbox has memory views of one dimension only');
  const count = sizeOf(m) / kind.size;
  if (shape !== undefined && !same(toArray(shape)[0], count))
    throw typeError('memoryview: product(shape) * itemsize != buffer size');
  return new MemoryView(open(m), m.start, 1, count, name);
}

function hashOf(m: MemoryView): Value {
  if (m.hashed !== undefined) return m.hashed;
  if (!isReadonly(m)) throw valueError('cannot hash writable memoryview object');
  if (!'Bbc'.includes(m.format))
    throw valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  const bytes = new Bytes(m.data);
  m.hashed = callSlot(slot(bytes, '___hash__'), bytes);
  return m.hashed;
}

export const memoryview = defineType('memoryview', {
  js: MemoryView,
  final: true,
  make: def('cls, object', newView),
  methods: {
    __len__: def('self, /', (m: MemoryView) => (open(m), m.count)),
    __getitem__: def('self, key, /', getItem),
    __setitem__: def('self, key, value, /', setItem),
    __delitem__: def('self, key, /', (m: MemoryView) => {
      throw typeError(isReadonly(m) ? 'cannot modify read-only memory' : 'cannot delete memory');
    }),
    __iter__: def('self, /', (m: MemoryView) => new MemoryIterator(m)),
    __eq__: def('self, value, /', equal),
    __hash__: def('self, /', hashOf),
    __repr__: def(
      'self, /',
      (m: MemoryView) =>
        `<${m.source === undefined ? 'released memory' : 'memory'} at ${addressOf(m)}>`,
    ),
    __enter__: def('self, /', (m: MemoryView) => (open(m), m)),
    __exit__: def('self, *args', (m: MemoryView) => release(m)),
    release: def('self, /', (m: MemoryView) => release(m)),
    tobytes: def('self, order?', (m: MemoryView) => new Bytes(m.data.slice())),
    tolist: def('self, /', (m: MemoryView) => new List(itemsOf(m))),
    count: def(
      'self, value, /',
      (m: MemoryView, x: Value) => itemsOf(m).filter((item) => same(item, x)).length,
    ),
    index: def('self, value, start?, stop?, /', indexOfItem),
    hex: def('self, *args', (m: MemoryView, args: Value[]) => {
      const bytes: Value = new Bytes(m.data);
      return bytes._hex(bytes, ...args);
    }),
    toreadonly: def(
      'self, /',
      (m: MemoryView) => new MemoryView(new Bytes(m.data), 0, 1, m.count, m.format),
    ),
    cast: def('self, format, shape?', cast),
  },
  getters: {
    obj: (m) => open(m).lender ?? open(m),
    nbytes: (m) => (open(m), sizeOf(m)),
    itemsize: (m) => kindOf(m).size,
    format: (m) => open(m) && m.format,
    ndim: () => 1,
    readonly: (m) => isReadonly(m),
    shape: (m) => new Tuple([m.count]),
    strides: (m) => new Tuple([m.step * kindOf(m).size]),
    suboffsets: () => new Tuple([]),
    contiguous: (m) => m.step === 1,
    c_contiguous: (m) => m.step === 1,
    f_contiguous: (m) => m.step === 1,
  },
});

// PEP 688: what takes part in the buffer protocol says so.
for (const cls of [bytes, bytearray, memoryview]) {
  const buffer = def('self, flags, /', (x: Value) => newView(memoryview, x));
  cls.dict.set('__buffer__', native('__buffer__', buffer, functionProtos.method, cls));
}
(memoryview as Value).isSequence = true;
