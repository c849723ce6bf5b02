/** `OSError`: its class by errno, and what it says of files. */
import { attributeError } from '../core/attributes.ts';
import { def, fill } from '../core/define.ts';
import { errors, typeError } from '../core/exceptions.ts';
import { None, Tuple, type Value } from '../core/object.ts';
import { index, repr, slot, str } from '../core/protocols.ts';
import { lookup, type Type } from '../core/type.ts';
import { field, isNone, textOfArgs } from './exceptions.ts';

/** OSError's class by errno. */
const byErrno: Record<number, string> = {
  1: 'PermissionError',
  2: 'FileNotFoundError',
  3: 'ProcessLookupError',
  4: 'InterruptedError',
  10: 'ChildProcessError',
  11: 'BlockingIOError',
  13: 'PermissionError',
  17: 'FileExistsError',
  20: 'NotADirectoryError',
  21: 'IsADirectoryError',
  32: 'BrokenPipeError',
  103: 'ConnectionAbortedError',
  104: 'ConnectionResetError',
  108: 'BrokenPipeError',
  110: 'TimeoutError',
  111: 'ConnectionRefusedError',
  114: 'BlockingIOError',
  115: 'BlockingIOError',
};
fill(errors.OSError as Type, {
  make: def('cls, /, *args, **kwargs', (cls: Value, args: Value[], kw: Map<string, Value>) => {
    const mapped = cls === errors.OSError && args.length >= 2 ? byErrno[args[0]] : undefined;
    const made = mapped === undefined ? cls : (errors[mapped] as Type);
    const e = made.alloc(made);
    return takesLater(cls) ? Object.assign(e, { args: new Tuple([]) }) : filled(e, args, kw);
  }),
  methods: {
    __init__: def('self, /, *args, **kwargs', (e: Value, args: Value[], kw: Map<string, Value>) => {
      if (takesLater(e.T)) filled(e, args, kw);
      return None;
    }),
    __str__: def('self, /', (e: Value) => {
      if (e.errno === undefined) return textOfArgs(e);
      const second = isNone(e.filename2) ? '' : ` -> ${repr(e.filename2)}`;
      const where = isNone(e.filename) ? '' : `: ${repr(e.filename)}${second}`;
      return `[Errno ${str(e.errno)}] ${str(e.strerror)}${where}`;
    }),
  },
  properties: {
    errno: field('errno'),
    strerror: field('strerror'),
    filename: field('filename'),
    filename2: field('filename2'),
    characters_written: [charactersWritten, setCharactersWritten],
  },
});

/** `__new__` takes the arguments, since errno may tell the class; where a program has only an `__init__` of its own, `__init__` does (`oserror_use_init`). */
function takesLater(cls: Type): boolean {
  const isOwn = (name: string) => lookup(cls, name) === lookup(errors.OSError as Type, name);
  return isOwn('__new__') && !isOwn('__init__');
}

function filled(e: Value, args: Value[], kw: Map<string, Value>): Value {
  if (kw.size > 0) throw typeError(`${e.T.name}() takes no keyword arguments`);
  e.args = new Tuple(args);
  initOSError(e, args);
  return e;
}

/** What names no file stays among the arguments: None, and how much a blocked write has written. */
function initOSError(e: Value, args: Value[]): void {
  if (args.length < 2 || args.length > 5) return;
  [e.errno, e.strerror] = args;
  const third = args[2];
  if (isNone(third)) return;
  if (e.T.mro.includes(errors.BlockingIOError) && slot(third, '___index__') != null) {
    setCharactersWritten(e, third);
    return;
  }
  e.filename = third;
  e.filename2 = args[4];
  e.args = new Tuple(args.slice(0, 2));
}

function charactersWritten(e: Value): Value {
  if (e.written === undefined) throw attributeError('characters_written', e, 'characters_written');
  return e.written;
}

function setCharactersWritten(e: Value, v: Value): void {
  if (v === undefined) charactersWritten(e);
  e.written = v === undefined ? undefined : index(v);
}
