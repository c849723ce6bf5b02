/** Frame objects. Those of generators live (`generators/frame`); those of plain functions are what a traceback keeps. */
import { CO, type Code, ST } from '../../abi.ts';
import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { err } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { importer } from '../core/in-module.ts';
import { type Live, lineNow, lives } from '../core/live.ts';
import { None, PyObject, type Value } from '../core/object.ts';
import { reports } from '../generators/dropped-frames.ts';
import { Frame } from '../generators/frame.ts';
import { running } from '../generators/running.ts';
import { codeObject } from './code.ts';
import { dictOf } from './instance-dict.ts';

/** The frame of a function: of a run that can be asked, or as it stood at one line. */
export class PlainFrame extends PyObject {
  code: Code;
  /** Where it stood, if it cannot be asked. */
  stood: number;
  live: Live | undefined;
  /** The frame that called it, once somebody has asked for it. */
  back: Value;
  /** Finds that frame, while it is running, if it was met on the way out from an inner one. */
  outer: (() => Value) | undefined;
  /** The locals that a traceback keeps, by name; undefined where one has no value. */
  names: string[] | undefined;
  values: Value[] | undefined;
  constructor(code: Code, line: number, live?: Live) {
    super();
    this.code = code;
    this.stood = line;
    this.live = live;
  }

  /** The frame that called or resumed it, while it is running. (What finds it does not hold this one: locals would live longer.) */
  caller(): Value {
    return this.outer?.() ?? running.callerOf(this);
  }

  get line(): number {
    return this.live === undefined ? this.stood : lineNow(this.live);
  }
}

/** The frame of a run; the same object each time. */
export function liveFrame(live: Live): Value {
  const known = live.frame ?? live.last?.deref();
  return known ?? (live.frame = new PlainFrame(live.code, 0, live));
}

function frameRepr(self: Value): string {
  const { code, line } = self;
  return `<frame at ${addressOf(self)}, file '${code.unit.filename}', line ${line}, code ${code.info.name}>`;
}

const executing = () => err('RuntimeError', 'cannot clear an executing frame');

/** `frame.clear()`: a frame that never ran is finished by it, one that has ended lets go of its locals, one under way refuses. */
function clear(self: Value): Value {
  if (!(self instanceof Frame)) return clearPlain(self);
  const { S, of } = self;
  if (S.st === ST.RUNNING) throw executing();
  if (S.st === ST.SUSPENDED) throw err('RuntimeError', 'cannot clear a suspended frame');
  if (S.st === ST.CREATED) {
    S.st = ST.CLOSED;
    const here = running.frame(0);
    if (S.code.info.flags & CO.COROUTINE)
      reports.neverAwaited(
        of?.deref(),
        `coroutine '${S.code.info.qualname}'`,
        -1 - here.line,
        here.code,
      );
  }
  return None;
}

function clearPlain(self: PlainFrame): Value {
  const { live, code, names, values } = self;
  const runs = live === undefined ? names === undefined && self.caller() : lives.includes(live);
  if (runs || code.info.name === '<module>') throw executing();
  // The traceback has the same array. What is kept of a class body is its namespace.
  if (names !== undefined) values?.fill(undefined);
  else self.names = self.values = [];
  if (live !== undefined) Object.assign(self, { stood: self.line, live: undefined, names: [] });
  return None;
}

export const frameType = defineType('frame', {
  js: PlainFrame,
  final: true,
  methods: {
    __repr__: def('self, /', frameRepr),
    clear: def('self, /', clear),
  },
  getters: {
    f_lasti: (self) => (self instanceof Frame ? self.S.l : 0),
    f_builtins: () => dictOf(importer.load('builtins')),
    f_trace: () => None,
    f_code: (self) => codeObject(self.code),
    f_lineno: (self) => (self.line < 0 ? None : self.line),
    f_back: (self) => (self.S ? self.caller() : (self.back ??= self.caller() ?? None)) ?? None,
    f_globals: (self) => dictOf(globalsOf(self.code)),
    f_generator: (self) => (self.S?.l !== ST.CLOSED && self.of?.deref()) || None,
    f_locals: (self) => call(importer.load('_frame_locals').$of, [self]),
  },
});

/** The module of a code object: known from its functions, or from the unit. */
export const globalsOf = (code: Value): Value => code.G ?? code.unit.G;

// Frames of generators are of the same Python class.
Object.setPrototypeOf(Frame.prototype, PlainFrame.prototype);
