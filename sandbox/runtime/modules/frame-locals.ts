/** `_frame_locals`: `FrameLocalsProxy` (PEP 667), the locals of a function's frame as a mapping that follows them. */
import { callm } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, keptLocals, valueError } from '../core/exceptions.ts';
import { si } from '../core/items.ts';
import { liveLocals, writeLive } from '../core/live.ts';
import { List, None, NotImplemented, PyObject, type Value } from '../core/object.ts';
import { eq, or } from '../core/operators.ts';
import { getIter, iter, repr } from '../core/protocols.ts';
import { Frame } from '../generators/frame.ts';
import { writeLocal } from '../generators/taken.ts';
import { globalsOf } from '../types/frame.ts';
import { dictOf } from '../types/instance-dict.ts';
import { mappingOf } from '../types/namespace.ts';
import type { Definition } from './importing.ts';

/** A frame with what programs have added to its locals. */
type Holder = Value & { extra?: Dict };

/** The names of a frame's locals that have a value, with it. */
function pairsOf(frame: Holder): [string, Value][] {
  if (frame instanceof Frame) return frame.locals();
  return frame.live === undefined ? keptLocals(frame) : liveLocals(frame.live);
}

/** The locals now, and what programs have added. */
function snapshot(frame: Holder): Dict {
  const d = new Dict();
  for (const [k, v] of pairsOf(frame)) d.set(k, v);
  if (frame.extra !== undefined) callm(d, 'update', [frame.extra]);
  return d;
}

const isLocal = (frame: Holder, key: Value): boolean => pairsOf(frame).some(([k]) => k === key);

/** Sets a local; false where there is none of that name, or none that can be set. */
function writeOwn(frame: Holder, key: Value, value: Value): boolean {
  if (frame instanceof Frame) return writeLocal(frame.S, frame.g, key, value);
  if (frame.live !== undefined) return writeLive(frame.live, key, value);
  const at = frame.names?.indexOf(key) ?? -1;
  if (at >= 0) frame.values[at] = value;
  return at >= 0;
}

/** `f_locals`: a proxy, another one each time; of a class body or a module, its namespace. */
function localsOf(frame: Holder): Value {
  const { code, live } = frame;
  const space = live !== undefined && live.names === undefined && live.ask()[1];
  if (space) return mappingOf(space);
  // What an exception has kept of a class body.
  if (frame.names === undefined && frame.values !== undefined) return mappingOf(frame.values);
  return code.info.name === '<module>' ? dictOf(globalsOf(code)) : new FrameLocals(frame);
}

/** Names beyond the function's own live beside the frame; to its locals only its own code can write here. */
function write(frame: Holder, key: Value, value: Value): void {
  if (writeOwn(frame, key, value)) return;
  if (isLocal(frame, key))
    throw err('NotImplementedError', 'the sandbox cannot set the locals of this frame');
  si((frame.extra ??= new Dict()), key, value);
}

const cannotRemove = () => valueError('cannot remove local variables from FrameLocalsProxy');

function missing(key: Value): Value {
  return err('KeyError', `local variable '${repr(key)}' is not defined`);
}

class FrameLocals extends PyObject {
  frame: Holder;
  constructor(frame: Holder) {
    super();
    this.frame = frame;
  }
}
const inner = (x: Value): Value => (x instanceof FrameLocals ? snapshot(x.frame) : x);
const listed = (name: string) =>
  def('self, /', (self: FrameLocals) => {
    const view = callm(snapshot(self.frame), name, []);
    return new List([...iter(view)]);
  });
const asked = (name: string) =>
  def('self, /', (self: FrameLocals) => callm(snapshot(self.frame), name, []));
const set = (self: FrameLocals, key: Value, value: Value) => {
  write(self.frame, key, value);
  return None;
};
const type: Value = defineType('FrameLocalsProxy', {
  js: FrameLocals,
  final: true,
  attrs: { __hash__: None },
  methods: {
    __len__: asked('__len__'),
    __contains__: def(
      'self, key, /',
      (self: FrameLocals, key: Value) => snapshot(self.frame).get(key) !== undefined,
    ),
    __iter__: def('self, /', (self: FrameLocals) =>
      getIter(new List([...iter(snapshot(self.frame))])),
    ),
    __reversed__: asked('__reversed__'),
    __repr__: def('self, /', (self: FrameLocals) => repr(snapshot(self.frame))),
    __getitem__: def('self, key, /', (self: FrameLocals, key: Value) => {
      const value = snapshot(self.frame).get(key);
      if (value === undefined) throw missing(key);
      return value;
    }),
    __setitem__: def('self, key, value, /', set),
    __delitem__: def('self, key, /', (self: FrameLocals, key: Value) => {
      if (isLocal(self.frame, key)) throw cannotRemove();
      if (self.frame.extra?.get(key) === undefined) throw err('KeyError', key);
      callm(self.frame.extra, 'pop', [key]);
      return None;
    }),
    __eq__: def('self, value, /', (a: FrameLocals, b: Value) =>
      b instanceof FrameLocals
        ? a.frame === b.frame
        : b instanceof Dict
          ? eq(snapshot(a.frame), b)
          : NotImplemented,
    ),
    __or__: def('self, value, /', (a: Value, b: Value) => or(inner(a), inner(b))),
    __ror__: def('self, value, /', (a: Value, b: Value) => or(inner(b), inner(a))),
    get: def(
      'self, key, default?, /',
      (self: FrameLocals, key: Value, otherwise: Value = None) =>
        snapshot(self.frame).get(key) ?? otherwise,
    ),
    copy: asked('copy'),
    keys: listed('keys'),
    values: listed('values'),
    items: listed('items'),
    setdefault: def(
      'self, key, default?, /',
      (self: FrameLocals, key: Value, value: Value = None) => {
        const found = snapshot(self.frame).get(key);
        if (found === undefined) set(self, key, value);
        return found ?? value;
      },
    ),
    update: def('self, other, /', (self: FrameLocals, other: Value) => {
      const added = new Dict();
      callm(added, 'update', [inner(other)]);
      for (const key of iter(added)) set(self, key, added.get(key));
      return None;
    }),
    pop: def('self, key, default?, /', (self: FrameLocals, key: Value, otherwise: Value) => {
      if (isLocal(self.frame, key)) throw cannotRemove();
      const { extra = new Dict() } = self.frame;
      return callm(extra, 'pop', otherwise === undefined ? [key] : [key, otherwise]);
    }),
  },
});
type.abc = 'Mapping';
type.isMapping = true;

export const frameLocals: Definition = {
  name: '_frame_locals',
  make: () => ({
    of: builtin('of', 'frame, /', localsOf),
  }),
};
