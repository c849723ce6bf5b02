/**
 * The exception classes (library reference, "Built-in Exceptions") and what their objects carry. OSError, SyntaxError, the errors of
 * codecs, and groups have files of their own.
 */
import { sa } from '../core/attributes.ts';
import { def, fill, metatype } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import {
  bareException,
  contextField,
  defineException,
  errors,
  typeError,
} from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { isStr, List, None, Tuple, type Value } from '../core/object.ts';
import { known, repr, str, toArray } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { dictOf, replaceDict } from './instance-dict.ts';
import { setExceptionBase } from './instantiation.ts';
import { entryOf, tracebackOf } from './traceback.ts';

/** A field as Python sees it. */
export const orNone = (v: Value): Value => (v === undefined ? None : v);
export const isNone = (v: Value): boolean => orNone(v) === None;

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

/** What `str(e)` gives, unless a class says more: its arguments. */
export const textOfArgs = (e: Value): string => {
  const { items } = e.args;
  return items.length === 0 ? '' : items.length === 1 ? str(items[0]) : repr(e.args);
};

const BaseException = defineException(metatype, 'BaseException', [known.object as Type]);
const noArgs = new Tuple([]);
BaseException.alloc = (cls) => bareException(cls, noArgs);
BaseException.layout = BaseException;
Object.defineProperty(BaseException.inst, 'ctx', contextField);
fill(BaseException, {
  make: def('cls, /, *args, **kwargs', (cls: Value, args: Value[]) => {
    const e = cls.alloc(cls);
    e.args = new Tuple(args);
    return e;
  }),
  methods: {
    __init__: def('self, *args', (e: Value, args: Value[]) => {
      e.args = new Tuple(args);
      return None;
    }),
    __str__: def('self, /', textOfArgs),
    __repr__: def('self, /', (e: Value) => {
      const { items } = e.args;
      return `${e.T.name}(${items.map((x: Value) => repr(x)).join(', ')})`;
    }),
    with_traceback: def('self, tb, /', (e: Value, tb: Value) => {
      setTraceback(e, tb);
      return e;
    }),
    add_note: def('self, note, /', (e: Value, note: Value) => {
      if (!isStr(note))
        throw typeError(
          `add_note() argument must be str, not ${note === None ? 'None' : note.T.name}`,
        );
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
export const field = (name: string): [(e: Value) => Value, (e: Value, v: Value) => void] => [
  (e) => orNone(e[name]),
  (e, v) => {
    e[name] = v;
  },
];

/** `__init__` of a class that keeps its arguments and reads more from them. */
export const init = (sig: string, f: (e: Value, args: Value[], kw: Map<string, Value>) => void) =>
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
      e.args.items.length === 1 ? repr(e.args.items[0]) : textOfArgs(e),
    ),
  },
});
fill(errors.AttributeError as Type, {
  methods: {
    __init__: init('self, /, *args, **kwargs', (e, _a, kw) =>
      takeKeywords(errors.AttributeError as Type, e, kw, { name: 'name', obj: 'obj' }),
    ),
  },
  properties: { name: field('name'), obj: field('obj') },
});
fill(errors.NameError as Type, {
  methods: {
    __init__: init('self, /, *args, **kwargs', (e, _a, kw) =>
      takeKeywords(errors.NameError as Type, e, kw, { name: 'name' }),
    ),
  },
  properties: { name: field('name') },
});
fill(errors.ImportError as Type, {
  methods: {
    __init__: init('self, /, *args, **kwargs', (e, args, kw) => {
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

// OSError has older names.
errors.EnvironmentError = errors.OSError as Type;
errors.IOError = errors.OSError as Type;

for (const [name, cls] of Object.entries(errors)) known[name] ??= cls;
