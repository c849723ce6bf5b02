/** `memoryview`: a window on the bytes of a bytes or bytearray object. One dimension, unsigned bytes (format 'B'). */
import { def, defineType, functionProtos, native } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { Slice } from '../core/items.ts';
import { List, None, NotImplemented, PyObject, Tuple, type Value } from '../core/object.ts';
import { callSlot, index, slot, typeName } from '../core/protocols.ts';
import { bytearray } from './bytearray.ts';
import { BytesIterator, bytes } from './bytes.ts';
import { ByteArray, Bytes, bytesOf, ownBytes } from './bytes-object.ts';
import { defineIterator } from './iterators.ts';
import { position, span } from './sequence.ts';

class MemoryView extends PyObject {
  /** What it looks at; undefined once released. */
  source: Value;
  start: number;
  step: number;
  count: number;
  constructor(source: Value, start: number, step: number, count: number) {
    super();
    this.source = source;
    this.start = start;
    this.step = step;
    this.count = count;
  }

  /** The bytes: a window where they lie side by side, else a copy. */
  get data(): Uint8Array {
    const all: Uint8Array = open(this).data;
    if (this.step === 1) return all.subarray(this.start, this.start + this.count);
    return Uint8Array.from(
      { length: this.count },
      (_, i) => all[this.start + i * this.step] as number,
    );
  }

  get readonly(): boolean {
    return !(open(this) instanceof ByteArray);
  }
}

class MemoryIterator extends BytesIterator {}
defineIterator('memory_iterator', MemoryIterator);

function open(m: MemoryView): Value {
  if (m.source === undefined) throw valueError('operation forbidden on released memoryview object');
  return m.source;
}

function newView(_cls: Value, x: Value): MemoryView {
  if (x instanceof MemoryView) return new MemoryView(open(x), x.start, x.step, x.count);
  const bytes = ownBytes(x);
  if (bytes === undefined)
    throw typeError(`memoryview: a bytes-like object is required, not '${typeName(x)}'`);
  return new MemoryView(x, 0, 1, bytes.length);
}

const placeOf = (m: MemoryView, key: Value): number => {
  if (slot(key, '___index__') == null) throw typeError('memoryview: invalid slice key');
  return (
    m.start +
    m.step * position(key, { length: m.count }, 'memoryview', 'index out of bounds on dimension 1')
  );
};

function getItem(m: MemoryView, key: Value): Value {
  const source = open(m);
  if (!(key instanceof Slice)) return source.data[placeOf(m, key)];
  const { start, step, count } = span(key, m.count);
  return new MemoryView(source, m.start + start * m.step, step * m.step, count);
}

function setItem(m: MemoryView, key: Value, value: Value): Value {
  const source = open(m);
  if (m.readonly) throw typeError('cannot modify read-only memory');
  if (!(key instanceof Slice)) {
    const byte = index(value, "memoryview: invalid type for format 'B'");
    if (!(byte >= 0 && byte < 256)) throw valueError("memoryview: invalid value for format 'B'");
    source.room[placeOf(m, key)] = byte;
    return None;
  }
  const by = bytesOf(value)?.slice();
  if (by === undefined)
    throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
  const part = getItem(m, key) as MemoryView;
  if (by.length !== part.count)
    throw valueError('memoryview assignment: lvalue and rvalue have different structures');
  by.forEach((byte, i) => (source.room[part.start + i * part.step] = byte));
  return None;
}

function release(m: MemoryView): Value {
  m.source = undefined;
  return None;
}

const equal = (a: MemoryView, b: Value): Value => {
  const other = b instanceof MemoryView && b.source === undefined ? undefined : bytesOf(b);
  if (a.source === undefined || other === undefined)
    return b instanceof MemoryView ? a === b : NotImplemented;
  const own = a.data;
  return own.length === other.length && own.every((byte, i) => byte === other[i]);
};

function hashOf(m: MemoryView): Value {
  if (!m.readonly) throw valueError('cannot hash writable memoryview object');
  const bytes = new Bytes(m.data);
  return callSlot(slot(bytes, '___hash__'), bytes);
}

export const memoryview = defineType('memoryview', {
  js: MemoryView,
  final: true,
  doc: 'A window on the memory of an object that has the buffer protocol.',
  make: def('cls, object', newView),
  methods: {
    __len__: def('self, /', (m: MemoryView) => (open(m), m.count)),
    __getitem__: def('self, key, /', getItem),
    __setitem__: def('self, key, value, /', setItem),
    __delitem__: def('self, key, /', () => {
      throw typeError('cannot delete memory');
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
    tolist: def('self, /', (m: MemoryView) => new List([...m.data])),
    hex: def('self, *args', (m: MemoryView, args: Value[]) => {
      const bytes: Value = new Bytes(m.data);
      return bytes._hex(bytes, ...args);
    }),
    toreadonly: def('self, /', (m: MemoryView) => new MemoryView(new Bytes(m.data), 0, 1, m.count)),
    cast: def('self, format, shape?', (m: MemoryView, format: Value) => {
      if (format === 'B') return newView(memoryview, m);
      throw err('NotImplementedError', 'the sandbox has memory views of unsigned bytes only');
    }),
  },
  getters: {
    obj: (m) => open(m),
    nbytes: (m) => (open(m), m.count),
    itemsize: () => 1,
    format: () => 'B',
    ndim: () => 1,
    readonly: (m) => m.readonly,
    shape: (m) => new Tuple([m.count]),
    strides: (m) => new Tuple([m.step]),
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
