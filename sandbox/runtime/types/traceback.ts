/** `traceback` objects: the linked list of entries as Python sees it. */
import { def, defineType } from '../core/define.ts';
import type { TracebackEntry } from '../core/exceptions.ts';
import { typeError } from '../core/exceptions.ts';
import { None, PyObject, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { PlainFrame } from './frame.ts';

class Traceback extends PyObject {
  entry: TracebackEntry;
  constructor(entry: TracebackEntry) {
    super();
    this.entry = entry;
  }
}

const objects = new WeakMap<TracebackEntry, Traceback>();

export function tracebackOf(entry: TracebackEntry | null): Value {
  if (entry === null) return None;
  let o = objects.get(entry);
  if (o === undefined) {
    o = new Traceback(entry);
    objects.set(entry, o);
  }
  return o;
}

export const entryOf = (v: Value): TracebackEntry | undefined =>
  v instanceof Traceback ? v.entry : undefined;

/** The frame of an entry; the same object each time. */
function frameOf(entry: TracebackEntry): Value {
  entry.frame ??= new PlainFrame(entry.code, lineOf(entry.code, entry.l));
  return entry.frame;
}

export const tracebackType = defineType('traceback', {
  js: Traceback,
  final: true,
  methods: {
    __dir__: def('self, /', () => None),
  },
  properties: {
    tb_next: [
      (self) => tracebackOf(self.entry.next),
      (self, v) => {
        if (v !== None && !(v instanceof Traceback))
          throw typeError(`expected traceback object or None, got '${v?.T.name}'`);
        self.entry.next = v === None ? null : v.entry;
      },
    ],
  },
  getters: {
    tb_lineno: (self) => lineOf(self.entry.code, self.entry.l),
    tb_lasti: (self) => self.entry.l,
    tb_frame: (self) => frameOf(self.entry),
  },
});
