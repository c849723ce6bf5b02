/** Frame objects. Those of generators live (`generators/frame`); those of plain functions are what a traceback keeps. */
import { CO, type Code, ST } from '../../abi.ts';
import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { importer } from '../core/in-module.ts';
import { None, PyObject, type Value } from '../core/object.ts';
import { reports } from '../generators/dropped-frames.ts';
import { Frame } from '../generators/frame.ts';
import { running } from '../generators/running.ts';
import { codeObject } from './function.ts';
import { dictOf } from './instance-dict.ts';
import { mappingOf } from './namespace.ts';

/** The frame of a function as it stood at one line. */
export class PlainFrame extends PyObject {
  code: Code;
  line: number;
  /** The frame that called it, once somebody has asked for it. */
  back: Value;
  /** Finds that frame, while it is running. */
  caller: (() => Value) | undefined;
  /** The locals that a traceback keeps, by name; undefined where one has no value. */
  names: string[] | undefined;
  values: Value[] | undefined;
  /** What gives the names and values now, or a class body's namespace (`Runtime.shown`). */
  shown: Value;
  constructor(code: Code, line: number) {
    super();
    this.code = code;
    this.line = line;
    this.back = undefined;
    this.caller = undefined;
    this.names = undefined;
    this.values = undefined;
    this.shown = undefined;
  }
}

const fields = {
  f_lasti: (self: Value) => (self instanceof Frame ? self.S.l : 0),
  f_builtins: () => new Dict(),
  f_trace: () => None,
};

const isModule = (code: Code): boolean => code.info.name === '<module>';

const frameRepr = (code: Code, line: number, self: Value): string =>
  `<frame at ${addressOf(self)}, file '${code.unit.filename}', line ${line}, code ${code.info.name}>`;

/** `frame.clear()`: a frame that never ran is finished by it, one under way refuses. */
function clear(self: Value): Value {
  if (!(self instanceof Frame)) return None;
  const { S } = self;
  if (S.st === ST.RUNNING) throw err('RuntimeError', 'cannot clear an executing frame');
  if (S.st === ST.SUSPENDED) throw err('RuntimeError', 'cannot clear a suspended frame');
  if (S.st === ST.CREATED) {
    S.st = ST.CLOSED;
    const here = running.frame(0);
    if (S.code.info.flags & CO.COROUTINE)
      reports.neverAwaited(`coroutine '${S.code.info.qualname}'`, -1 - here.line, here.code);
  }
  return None;
}

export const frameType = defineType('frame', {
  js: PlainFrame,
  final: true,
  methods: {
    __repr__: def('self, /', (self: Value) => frameRepr(codeOf(self), self.line, self)),
    clear: def('self, /', clear),
  },
  getters: {
    ...fields,
    f_code: (self) => codeObject(codeOf(self)),
    f_lineno: (self) => self.line,
    f_back: (self) => (self.back ??= self.caller?.() ?? None),
    f_globals: (self) => dictOf(globalsOf(codeOf(self))),
    f_generator: () => None,
    f_locals: (self) => {
      const code = codeOf(self);
      if (typeof self.shown === 'object') return mappingOf(self.shown);
      return isModule(code)
        ? dictOf(globalsOf(code))
        : call(importer.load('_frame_locals').$proxy, [self]);
    },
  },
});

/** The module of a code object: known from its functions, or from the unit. */
const globalsOf = (code: Value): Value => code.G ?? code.unit.G;

const codeOf = (self: Value): Code => (self instanceof Frame ? self.S.code : self.code);

// Frames of generators are of the same Python class.
Object.setPrototypeOf(Frame.prototype, PlainFrame.prototype);
