/** The exception classes (library reference, "Built-in Exceptions") and what their objects carry. */

import { attributeError, sa } from '../core/attributes.ts';
import { def, fill, metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import {
  bareException,
  contextField,
  defineException,
  errors,
  newException,
  typeError,
  valueError,
} from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { isStr, List, None, Tuple, type Value } from '../core/object.ts';
import { index, isInstance, isInt, known, repr, slot, str, toArray } from '../core/protocols.ts';
import { isSubclass, lookup, type Type } from '../core/type.ts';
import { callSplit, derive, describeGroup, subgroup } from './exception-group.ts';
import { classItem } from './generic-alias.ts';
import { dictOf, replaceDict } from './instance-dict.ts';
import { setExceptionBase } from './instantiation.ts';
import { entryOf, tracebackOf } from './traceback.ts';

const orNone = (v: Value): Value => (v === undefined ? None : v);
const isNone = (v: Value): boolean => orNone(v) === None;

function setTraceback(e: Value, v: Value): void {
  if (v === undefined) throw typeError('__traceback__ may not be deleted');
  if (v !== None && entryOf(v) === undefined)
    throw typeError('__traceback__ must be a traceback or None');
  e.tb = v === None ? null : entryOf(v);
}

function setCause(field: 'cause' | 'ctx', what: string): (e: Value, v: Value) => void {
  return (e, v) => {
    if (v === undefined) throw typeError(`__${what}__ may not be deleted`);
    if (v !== None && v.tb === undefined)
      throw typeError(`exception ${what} must be None or derive from BaseException`);
    e[field] = v === None && field === 'ctx' ? undefined : v;
    if (field === 'cause') e.suppress = true;
  };
}

const text = (e: Value): string => {
  const { items } = e.args;
  return items.length === 0 ? '' : items.length === 1 ? str(items[0]) : repr(e.args);
};

const BaseException = defineException(metatype, 'BaseException', [known.object as Type]);
const noArgs = new Tuple([]);
BaseException.alloc = (cls) => bareException(cls, noArgs);
BaseException.layout = BaseException;
Object.defineProperty(BaseException.inst, 'ctx', contextField);
fill(BaseException, {
  make: def('cls, *args, **kwargs', (cls: Value, args: Value[]) => {
    const e = cls.alloc(cls);
    e.args = new Tuple(args);
    return e;
  }),
  methods: {
    __init__: def('self, *args', (e: Value, args: Value[]) => {
      e.args = new Tuple(args);
      return None;
    }),
    __str__: def('self, /', text),
    __repr__: def('self, /', (e: Value) => {
      const { items } = e.args;
      return `${e.T.name}(${items.map((x: Value) => repr(x)).join(', ')})`;
    }),
    with_traceback: def('self, tb, /', (e: Value, tb: Value) => {
      setTraceback(e, tb);
      return e;
    }),
    add_note: def('self, note, /', (e: Value, note: Value) => {
      if (!isStr(note)) throw typeError(`add_note() argument must be str, not ${note.T.name}`);
      if (e.$__notes__ === undefined) e.$__notes__ = new List([]);
      if (!(e.$__notes__ instanceof List))
        throw typeError('Cannot add note: __notes__ is not a list');
      e.$__notes__.items.push(note);
      return None;
    }),
    __reduce__: inModule('self, /', '_pickling', 'reduce_exception'),
    __setstate__: def('self, state, /', (e: Value, state: Value) => {
      if (state === None) return None;
      if (!(state instanceof Dict)) throw typeError('state is not a dictionary');
      for (const [k, v] of state.entryList()) sa(e, str(k), v);
      return None;
    }),
  },
  properties: {
    args: [
      (e) => e.args,
      (e, v) => {
        if (v === undefined) throw typeError('args may not be deleted');
        e.args = new Tuple(toArray(v));
      },
    ],
    __traceback__: [(e) => tracebackOf(e.tb), setTraceback],
    __cause__: [(e) => orNone(e.cause), setCause('cause', 'cause')],
    __context__: [(e) => orNone(e.ctx), setCause('ctx', 'context')],
    __suppress_context__: [(e) => e.suppress, (e, v) => (e.suppress = v === true)],
    __dict__: [(e) => dictOf(e), replaceDict],
  },
});

setExceptionBase(BaseException.dict.get('__new__'), BaseException.dict.get('__init__'));

/** Each class, then those right below it, in the order in which `__subclasses__` lists them. */
const tree = [
  'BaseException BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit',
  'Exception ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError',
  'Exception NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError',
  'Exception TypeError ValueError Warning',
  'ArithmeticError FloatingPointError OverflowError ZeroDivisionError',
  'ImportError ModuleNotFoundError',
  'LookupError IndexError KeyError',
  'NameError UnboundLocalError',
  'OSError BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError',
  'OSError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError',
  'RuntimeError NotImplementedError PythonFinalizationError RecursionError',
  'SyntaxError IndentationError _IncompleteInputError',
  'ValueError UnicodeError',
  'Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning',
  'Warning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning',
  'ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError',
  'IndentationError TabError',
  'UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError',
];
for (const row of tree) {
  const [base = '', ...below] = row.split(' ');
  for (const name of below) fill(defineException(metatype, name, [errors[base] as Type]), {});
}

/** An attribute that is kept in a field of the same name, None while unset. */
const field = (name: string): [(e: Value) => Value, (e: Value, v: Value) => void] => [
  (e) => orNone(e[name]),
  (e, v) => {
    e[name] = v;
  },
];

const init = (sig: string, f: (e: Value, args: Value[], kw: Map<string, Value>) => void) =>
  def(sig, (e: Value, args: Value[], kw: Map<string, Value>) => {
    e.args = new Tuple(args);
    f(e, args, kw);
    return None;
  });

/** Keywords that a class's constructor takes besides its arguments. */
function takeKeywords(
  cls: Type,
  e: Value,
  kw: Map<string, Value>,
  names: Record<string, string>,
): void {
  const taken = Object.keys(names);
  const most = taken.length;
  if (kw.size > most)
    throw typeError(
      `${cls.name}() takes at most ${most} keyword argument${most === 1 ? '' : 's'} (${kw.size} given)`,
    );
  for (const k of kw.keys())
    if (!taken.includes(k))
      throw typeError(`${cls.name}() got an unexpected keyword argument '${k}'`);
  for (const k of taken) e[names[k] as string] = kw.get(k);
}

fill(errors.StopIteration as Type, {
  methods: { __init__: init('self, *args', (e, args) => (e.value = args[0] ?? None)) },
  properties: { value: field('value') },
});
fill(errors.SystemExit as Type, {
  methods: {
    __init__: init(
      'self, *args',
      (e, args) => (e.code = args.length > 1 ? e.args : (args[0] ?? None)),
    ),
  },
  properties: { code: field('code') },
});
fill(errors.KeyError as Type, {
  methods: {
    __str__: def('self, /', (e: Value) =>
      e.args.items.length === 1 ? repr(e.args.items[0]) : text(e),
    ),
  },
});
fill(errors.AttributeError as Type, {
  methods: {
    __init__: init('self, *args, **kwargs', (e, _a, kw) =>
      takeKeywords(errors.AttributeError as Type, e, kw, { name: 'name', obj: 'obj' }),
    ),
  },
  properties: { name: field('name'), obj: field('obj') },
});
fill(errors.NameError as Type, {
  methods: {
    __init__: init('self, *args, **kwargs', (e, _a, kw) =>
      takeKeywords(errors.NameError as Type, e, kw, { name: 'name' }),
    ),
  },
  properties: { name: field('name') },
});
fill(errors.ImportError as Type, {
  methods: {
    __init__: init('self, *args, **kwargs', (e, args, kw) => {
      e.msg = args.length === 1 ? args[0] : None;
      takeKeywords(errors.ImportError as Type, e, kw, {
        name: 'name',
        path: 'path',
        name_from: 'wrong',
      });
    }),
  },
  properties: {
    msg: field('msg'),
    name: field('name'),
    path: field('path'),
    name_from: field('wrong'),
  },
});

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
  make: def('cls, *args, **kwargs', (cls: Value, args: Value[], kw: Map<string, Value>) => {
    const mapped = cls === errors.OSError && args.length >= 2 ? byErrno[args[0]] : undefined;
    const made = mapped === undefined ? cls : (errors[mapped] as Type);
    const e = made.alloc(made);
    return takesLater(cls) ? Object.assign(e, { args: new Tuple([]) }) : filled(e, args, kw);
  }),
  methods: {
    __init__: def('self, *args, **kwargs', (e: Value, args: Value[], kw: Map<string, Value>) => {
      if (takesLater(e.T)) filled(e, args, kw);
      return None;
    }),
    __str__: def('self, /', (e: Value) => {
      if (e.errno === undefined) return text(e);
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

/** The details are read as the arguments of a function of C's. */
const wrongDetails = (n: number): string =>
  n < 4
    ? `function takes at least 4 arguments (${n} given)`
    : `function takes at most 7 arguments (${n} given)`;

fill(errors.SyntaxError as Type, {
  methods: {
    __init__: init('self, *args', (e, args) => {
      e.msg = args[0] ?? None;
      if (args.length !== 2) return;
      const d = toArray(args[1]);
      if (d.length < 4 || d.length > 7) throw typeError(wrongDetails(d.length));
      if (d.length === 5)
        throw typeError('end_offset must be provided when end_lineno is provided');
      e.syntax = {
        filename: d[0],
        line: d[1],
        offset: d[2],
        text: d[3],
        endLine: d[4] ?? None,
        endOffset: d[5] ?? None,
      };
    }),
    __str__: def('self, /', (e: Value) => {
      const s = e.syntax;
      const msg = str(orNone(e.msg));
      if (s === undefined) return msg;
      const file = isStr(s.filename) ? str(s.filename).split('/').pop() : undefined;
      if (file !== undefined && isInt(s.line)) return `${msg} (${file}, line ${str(s.line)})`;
      if (file !== undefined) return `${msg} (${file})`;
      return isInt(s.line) ? `${msg} (line ${str(s.line)})` : msg;
    }),
  },
  properties: {
    msg: field('msg'),
    filename: syntaxField('filename'),
    lineno: syntaxField('line'),
    offset: syntaxField('offset'),
    text: syntaxField('text'),
    end_lineno: syntaxField('endLine'),
    end_offset: syntaxField('endOffset'),
    print_file_and_line: field('printFileAndLine'),
  },
});

function syntaxField(name: string): [(e: Value) => Value, (e: Value, v: Value) => void] {
  return [
    (e) => (e.syntax === undefined ? None : e.syntax[name]),
    (e, v) => {
      e.syntax ??= {
        filename: None,
        line: None,
        offset: None,
        text: None,
        endLine: None,
        endOffset: None,
      };
      e.syntax[name] = v;
    },
  ];
}

/** Fields of the errors of codecs, in the order of their arguments. */
function unicodeError(
  name: string,
  fields: string[],
  message: (e: Value, part: string) => string,
): void {
  fill(errors[name] as Type, {
    methods: {
      __init__: init('self, *args', (e, args) => {
        if (args.length !== fields.length)
          throw typeError(
            `function takes exactly ${fields.length} arguments (${args.length} given)`,
          );
        fields.forEach((f, i) => (e[f] = args[i]));
      }),
      __str__: def('self, /', (e: Value) => {
        const range =
          e.end === e.start + 1 ? `position ${e.start}` : `position ${e.start}-${e.end - 1}`;
        return e.reason === undefined ? '' : message(e, range);
      }),
    },
    properties: Object.fromEntries(fields.map((f) => [f, field(f)])),
  });
}
const fields = ['encoding', 'object', 'start', 'end', 'reason'];
const escape = (c: number): string =>
  c <= 0xff
    ? `\\x${c.toString(16).padStart(2, '0')}`
    : c <= 0xffff
      ? `\\u${c.toString(16).padStart(4, '0')}`
      : `\\U${c.toString(16).padStart(8, '0')}`;
const badCharacter = (e: Value): string => {
  if (e.end !== e.start + 1) return 'characters';
  return `character '${escape(([...e.object][e.start] ?? '?').codePointAt(0) as number)}'`;
};
unicodeError(
  'UnicodeEncodeError',
  fields,
  (e, at) => `'${e.encoding}' codec can't encode ${badCharacter(e)} in ${at}: ${str(e.reason)}`,
);
unicodeError('UnicodeDecodeError', fields, (e, at) => {
  const bytes =
    e.end === e.start + 1
      ? `byte 0x${(e.object.data?.[e.start] ?? 0).toString(16).padStart(2, '0')}`
      : 'bytes';
  return `'${e.encoding}' codec can't decode ${bytes} in ${at}: ${str(e.reason)}`;
});
unicodeError(
  'UnicodeTranslateError',
  fields.slice(1),
  (e, at) => `can't translate ${badCharacter(e)} in ${at}: ${str(e.reason)}`,
);

// ---- groups (PEP 654) ------------------------------------------------------------------------------

const BaseExceptionGroup = errors.BaseExceptionGroup as Type;
const Exception_ = errors.Exception as Type;

function newGroup(given: Value, args: Value[]): Value {
  if (args.length !== 2)
    throw typeError(
      `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`,
    );
  const [message, list] = args;
  if (!isStr(message))
    throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${message.T.name}`);
  if (slot(list, '___getitem__') == null || list instanceof Dict)
    throw typeError('second argument (exceptions) must be a sequence');
  const members = toArray(list);
  if (members.length === 0)
    throw valueError('second argument (exceptions) must be a non-empty sequence');
  members.forEach((m, i) => {
    if (m.tb === undefined)
      throw valueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
  const plain = members.every((m) => isInstance(m, Exception_));
  let cls: Type = given;
  if (cls === BaseExceptionGroup && plain) cls = errors.ExceptionGroup as Type;
  else if (!plain && isSubclass(cls, Exception_))
    throw typeError(
      cls === errors.ExceptionGroup
        ? 'Cannot nest BaseExceptions in an ExceptionGroup'
        : `Cannot nest BaseExceptions in '${cls.name}'`,
    );
  const e = newException(cls, args);
  e.message = message;
  e.members = new Tuple(members);
  return e;
}

fill(BaseExceptionGroup, {
  make: def('cls, *args, **kwargs', newGroup),
  methods: {
    __init__: def('self, *args', () => None),
    __str__: def('self, /', describeGroup),
    derive: def('self, excs, /', (e: Value, list: Value) => derive(e, toArray(list))),
    split: def('self, matcher, /', (e: Value, m: Value) => new Tuple(callSplit(e, m))),
    subgroup: def('self, matcher, /', (e: Value, m: Value) => subgroup(e, m)),
    __class_getitem__: classItem(),
  },
  getters: { message: (e) => e.message, exceptions: (e) => e.members },
});
fill(defineException(metatype, 'ExceptionGroup', [BaseExceptionGroup, Exception_]), {});

// OSError has older names.
errors.EnvironmentError = errors.OSError as Type;
errors.IOError = errors.OSError as Type;

for (const [name, cls] of Object.entries(errors)) known[name] ??= cls;
