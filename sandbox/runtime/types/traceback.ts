/** `traceback` objects: the linked list of entries as Python sees it. */
import { def, defineType } from '../core/define.ts';
import { type TracebackEntry, typeError, valueError } from '../core/exceptions.ts';
import { List, None, PyObject, type Value } from '../core/object.ts';
import { lineOf, positionOf } from '../core/positions.ts';
import { index, typeName } from '../core/protocols.ts';
import { liveFrame, PlainFrame } from './frame.ts';

class Traceback extends PyObject {
  entry: TracebackEntry;
  constructor(entry: TracebackEntry) {
    super();
    this.entry = entry;
  }
}

export function tracebackOf(entry: TracebackEntry | null): Value {
  if (entry === null) return None;
  let o = entry.object?.deref();
  if (o === undefined) {
    o = new Traceback(entry);
    // Weakly: a cycle would keep the frames' locals alive.
    entry.object = new WeakRef(o);
  }
  return o;
}

export const entryOf = (v: Value): TracebackEntry | undefined =>
  v instanceof Traceback ? v.entry : undefined;

/** The frame of an entry; the same object each time. */
function frameOf(entry: TracebackEntry): Value {
  const live = entry.live?.deref();
  if (live !== undefined && live.S === undefined) {
    entry.frame = liveFrame(live);
  }
  if (entry.frame === undefined) {
    const { code, l } = entry;
    const frame = new PlainFrame(code, lineOf(code, l));
    // Not the entry itself: a cycle would keep both.
    frame.names = entry.names;
    frame.values = entry.values;
    entry.frame = frame;
  }
  return entry.frame;
}

/** `types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`. */
function newTraceback(_cls: Value, next: Value, frame: Value, lasti: Value, line: Value): Value {
  if (next !== None && !(next instanceof Traceback))
    throw typeError(`expected traceback object or None, got '${typeName(next)}'`);
  if (!(frame instanceof PlainFrame))
    throw typeError(`traceback() argument 'tb_frame' must be frame, not ${typeName(frame)}`);
  const { code } = frame;
  const tail = next === None ? null : next.entry;
  // As `tb_lasti` gives it, it is a position, which has carets.
  const at = index(lasti);
  const l = positionOf(code, at)?.line === index(line) ? at : -1 - index(line);
  return tracebackOf({ code, l, next: tail, frame, lasti: at });
}

function setNext(self: Value, v: Value): void {
  if (v === undefined) throw typeError("can't delete tb_next attribute");
  if (v !== None && !(v instanceof Traceback))
    throw typeError(`expected traceback object, got '${typeName(v)}'`);
  const next: TracebackEntry | null = v === None ? null : v.entry;
  for (let e = next; e !== null; e = e.next)
    if (e === self.entry) throw valueError('traceback loop detected');
  self.entry.next = next;
}

export const tracebackType = defineType('traceback', {
  js: Traceback,
  final: true,
  methods: {
    __dir__: def('self, /', () => new List(['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'])),
  },
  make: def('cls, tb_next, tb_frame, tb_lasti, tb_lineno', newTraceback),
  properties: { tb_next: [(self) => tracebackOf(self.entry.next), setNext] },
  getters: {
    tb_lineno: (self) => lineOf(self.entry.code, self.entry.l),
    tb_lasti: (self) => self.entry.lasti ?? self.entry.l,
    tb_frame: (self) => frameOf(self.entry),
  },
});
