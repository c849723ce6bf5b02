/** `sys`, as far as a sandbox has one. */
import { ga } from '../core/attributes.ts';
import { call, callk, isCallable } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { err, handled, isException, typeError, valueError } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { importer } from '../core/in-module.ts';
import { Float, isStr, List, None, PyObject, strOf, Tuple, type Value } from '../core/object.ts';
import { index, iter, str, typeName } from '../core/protocols.ts';
import { Report } from '../core/traceback-report.ts';
import { asyncHooks } from '../generators/async.ts';
import { runningFrame } from '../generators/running.ts';
import { limits } from '../generators/trampoline.ts';
import { normal } from '../types/bigint.ts';
import { tracebackOf } from '../types/traceback.ts';
import { displayhook } from './display.ts';
import { type Definition, load1 } from './importing.ts';
import { modules } from './loaded.ts';
import { flush, report, write } from './output.ts';
import './running-frames.ts';
import { structSequence } from './struct-sequence.ts';
import { defaultHook } from './unraisable.ts';

/** A text stream of the host. */
class Stream extends PyObject {
  name: string;
  /** The short way for `print`. */
  emit: ((text: string) => void) | undefined;
  stream: 0 | 1 | 2;
  /** Its `buffer`, once that was asked for. */
  bytes: Value;
  closed = false;
  /** What of a line has not been read yet. */
  ahead = '';
  /** What it was told to be (`reconfigure`), by name. */
  settings: Record<string, Value> = {
    encoding: 'utf-8',
    errors: 'strict',
    line_buffering: false,
    write_through: false,
  };
  constructor(name: string, stream: 0 | 1 | 2) {
    super();
    this.name = name;
    this.stream = stream;
    this.emit = stream === 0 ? undefined : (text) => write(stream, text);
  }
}

function checkOpen(s: Stream): void {
  if (s.closed) throw valueError('I/O operation on closed file.');
}

function writeTo(s: Stream, text: Value): Value {
  checkOpen(s);
  const t = strOf(text);
  if (t === undefined) throw typeError(`write() argument must be str, not ${text.T.name}`);
  if (s.stream === 0) throw unsupported('not writable');
  write(s.stream, t);
  return [...t].length;
}

const unsupported = (what: string): Value => call(load1('io').$UnsupportedOperation, [what]);

function notSeekable(): never {
  throw unsupported('underlying stream is not seekable');
}

function flushStream(s: Stream): Value {
  checkOpen(s);
  flush();
  return None;
}

function close(s: Stream): Value {
  if (!s.closed) flush();
  s.closed = true;
  // So that `print` asks for `write`.
  s.emit = undefined;
  return None;
}

function reconfigure(
  s: Stream,
  encoding: Value,
  errors: Value,
  _newline: Value,
  line_buffering: Value,
  write_through: Value,
): Value {
  const given = { encoding, errors, line_buffering, write_through };
  for (const [name, value] of Object.entries(given))
    if ((value ?? None) !== None) s.settings[name] = value;
  return None;
}

/** The next line, or as much of it as so many characters. */
function readLine(s: Stream, size: Value = None): string {
  checkOpen(s);
  if (s.stream !== 0) throw unsupported('not readable');
  let line = s.ahead;
  if (line === '') {
    flush();
    const text = host.input('""');
    line = text === '' ? '' : JSON.parse(text);
  }
  const chars = size === None || size < 0 ? undefined : [...line];
  s.ahead = chars?.slice(size).join('') ?? '';
  return chars?.slice(0, size).join('') ?? line;
}

/** So many characters, or all. */
function readText(s: Stream, size: Value = None): string {
  let all = '';
  let left = size === None || size < 0 ? undefined : size;
  while (left === undefined || left > 0) {
    const part = readLine(s, left);
    if (part === '') break;
    all += part;
    if (left !== undefined) left -= [...part].length;
  }
  return all;
}

function readLines(s: Stream): Value[] {
  const lines: Value[] = [];
  for (let line = readLine(s); line !== ''; line = readLine(s)) lines.push(line);
  return lines;
}

defineType('TextIOWrapper', {
  js: Stream,
  module: '_io',
  hasDict: true,
  methods: {
    write: def('self, text, /', writeTo),
    flush: def('self, /', flushStream),
    close: def('self, /', close),
    detach: def('self, /', (s: Value) => ga(s, 'buffer')),
    isatty: def('self, /', () => false),
    readable: def('self, /', (s: Value) => s.stream === 0),
    writable: def('self, /', (s: Value) => s.stream !== 0),
    seekable: def('self, /', () => false),
    seek: def('self, cookie, whence?, /', notSeekable),
    tell: def('self, /', notSeekable),
    truncate: def('self, pos?, /', notSeekable),
    reconfigure: def(
      'self, *, encoding?, errors?, newline?, line_buffering?, write_through?',
      reconfigure,
    ),
    fileno: def('self, /', (s: Value) => s.stream),
    readline: def('self, size?, /', readLine),
    read: def('self, size?, /', readText),
    readlines: def('self, hint?, /', (s: Stream) => new List(readLines(s))),
    writelines: def('self, lines, /', (s: Stream, lines: Value) => {
      for (const line of iter(lines)) writeTo(s, line);
      return None;
    }),
    __enter__: def('self, /', (s: Stream) => (checkOpen(s), s)),
    __exit__: def('self, *args', close),
    __iter__: def('self, /', (s: Value) => s),
    __next__: def('self, /', (s: Stream) => {
      const line = readLine(s);
      if (line === '') throw err('StopIteration');
      return line;
    }),
    __repr__: def(
      'self, /',
      (s: Value) =>
        `<_io.TextIOWrapper name='<${s.name}>' mode='${s.stream === 0 ? 'r' : 'w'}' encoding='${str(s.settings.encoding)}'>`,
    ),
  },
  getters: {
    name: (s) => `<${s.name}>`,
    encoding: (s) => s.settings.encoding,
    errors: (s) => s.settings.errors,
    line_buffering: (s) => s.settings.line_buffering,
    write_through: (s) => s.settings.write_through,
    newlines: () => None,
    closed: (s) => s.closed,
    mode: (s) => (s.stream === 0 ? 'r' : 'w'),
    buffer: (s) => (s.bytes ??= call(load1('_io.standard').$StandardBuffer, [s])),
  },
});

/** Each under its name and, for a program that replaces it, under a second one. */
function streams(): Record<string, Value> {
  const [stdin, stdout, stderr] = [
    new Stream('stdin', 0),
    new Stream('stdout', 1),
    new Stream('stderr', 2),
  ];
  return { stdin, stdout, stderr, __stdin__: stdin, __stdout__: stdout, __stderr__: stderr };
}

const hooks = { firstiter: None as Value, finalizer: None as Value };

/** Given ones take the place of those there were; when one is refused, neither does. */
function setHooks(firstiter = hooks.firstiter, finalizer = hooks.finalizer): Value {
  for (const [name, hook] of Object.entries({ finalizer, firstiter }))
    if (hook !== None && !isCallable(hook))
      throw typeError(`callable ${name} expected, got ${typeName(hook)}`);
  Object.assign(hooks, { firstiter, finalizer });
  return None;
}

asyncHooks.first = (w) => {
  if (hooks.finalizer !== None) w.S.finalizer = hooks.finalizer;
  if (hooks.firstiter !== None) call(hooks.firstiter, [w]);
};

function excInfo(): Value {
  const e = handled();
  return e === undefined ? new Tuple([None, None, None]) : new Tuple([e.T, e, tracebackOf(e.tb)]);
}

/** Of each traceback the last `sys.tracebacklimit` entries are shown; `traceback` shows the first. */
function excepthook(_type: Value, e: Value): Value {
  if (!isException(e)) throw typeError('excepthook() argument 2 must be an exception');
  const most = modules.get('sys').$tracebacklimit;
  const limit = typeof most === 'number' ? -Math.max(0, most) : undefined;
  report(`${new Report(false, limit).of(e).join('\n')}\n`);
  return None;
}

const unraisablehook = builtin('unraisablehook', 'unraisable, /', defaultHook, 'sys');

const version = structSequence('sys.version_info', [
  'major',
  'minor',
  'micro',
  'releaselevel',
  'serial',
]);
const floatInfo = structSequence('sys.float_info', [
  'max',
  'max_exp',
  'max_10_exp',
  'min',
  'min_exp',
  'min_10_exp',
  'dig',
  'mant_dig',
  'epsilon',
  'radix',
  'rounds',
]);
const intInfo = structSequence('sys.int_info', [
  'bits_per_digit',
  'sizeof_digit',
  'default_max_str_digits',
  'str_digits_check_threshold',
]);
const hashInfo = structSequence('sys.hash_info', [
  'width',
  'modulus',
  'inf',
  'nan',
  'imag',
  'algorithm',
  'hash_bits',
  'seed_bits',
  'cutoff',
]);
const flags = structSequence('sys.flags', [
  'debug',
  'inspect',
  'interactive',
  'optimize',
  'dont_write_bytecode',
  'no_user_site',
  'no_site',
  'ignore_environment',
  'verbose',
  'bytes_warning',
  'quiet',
  'hash_randomization',
  'isolated',
  'dev_mode',
  'utf8_mode',
  'warn_default_encoding',
  'safe_path',
  'int_max_str_digits',
  'gil',
  'thread_inherit_context',
  'context_aware_warnings',
]);
const asyncgenHooks = structSequence('builtins.asyncgen_hooks', ['firstiter', 'finalizer']);

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, 'sys');

/** Few programs ask for a debugger; what it is told by the environment stands in a module. */
function callBreakpoint(args: Value[], kw: Map<string, Value>): Value {
  return callk(importer.load('_breakpoint').$hook, args, [...kw.keys()], [...kw.values()]);
}
const breakpointHook = f('breakpointhook', '*args, **kws', callBreakpoint);

/** What few programs ask for: see `sys-rare.ts`. */
const RARE = (
  'prefix exec_prefix base_prefix base_exec_prefix platlibdir pycache_prefix api_version abiflags ' +
  'float_repr_style meta_path path_hooks path_importer_cache orig_argv thread_info stdlib_module_names ' +
  'get_int_max_str_digits set_int_max_str_digits getfilesystemencoding getfilesystemencodeerrors is_finalizing ' +
  'getswitchinterval setswitchinterval gettrace settrace getprofile setprofile ' +
  'get_coroutine_origin_tracking_depth set_coroutine_origin_tracking_depth audit addaudithook ' +
  '_clear_type_descriptors _git _current_frames getallocatedblocks call_tracing'
).split(' ');

export const sys: Definition = {
  name: 'sys',
  elsewhere: {
    implementation: '_implementation',
    copyright: '_copyright',
    ...Object.fromEntries(RARE.map((name) => [name, '_sys'])),
  },
  make: () => ({
    argv: new List(JSON.parse(host.argv())),
    modules,
    path: new List(['']),
    version: '3.14.2 (Resumable sandbox)',
    version_info: version([3, 14, 2, 'final', 0]),
    hexversion: 0x030e02f0,
    platform: 'emscripten',
    byteorder: 'little',
    maxsize: normal(2n ** 63n - 1n),
    maxunicode: 0x10ffff,
    executable: '',
    float_info: floatInfo([
      new Float(Number.MAX_VALUE),
      1024,
      308,
      new Float(2.2250738585072014e-308),
      -1021,
      -307,
      15,
      53,
      new Float(Number.EPSILON),
      2,
      1,
    ]),
    int_info: intInfo([30, 4, 4300, 640]),
    hash_info: hashInfo([64, normal(2n ** 61n - 1n), 314159, 0, 1000003, 'siphash13', 64, 128, 0]),
    warnoptions: new List([]),
    flags: flags([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, false, 1, 0, false, 4300, 1, 0, 0]),
    dont_write_bytecode: true,
    builtin_module_names: new Tuple(['builtins', 'sys', 'time']),
    ...streams(),
    breakpointhook: breakpointHook,
    __breakpointhook__: breakpointHook,
    displayhook: f('displayhook', 'object, /', displayhook),
    __displayhook__: displayhook,
    excepthook: f('excepthook', 'exctype, value, traceback, /', excepthook),
    __excepthook__: f('excepthook', 'exctype, value, traceback, /', (t: Value, e: Value) =>
      excepthook(t, e),
    ),
    unraisablehook,
    __unraisablehook__: unraisablehook,
    exc_info: f('exc_info', '', excInfo),
    exception: f('exception', '', () => handled() ?? None),
    exit: f('exit', 'status?, /', (status: Value) => {
      const e = err('SystemExit', ...(status === undefined ? [] : [status]));
      e.code = status ?? None;
      throw e;
    }),
    getrecursionlimit: f('getrecursionlimit', '', () => limits.recursion),
    setrecursionlimit: f('setrecursionlimit', 'limit, /', (limit: Value) => {
      const n = index(limit);
      if (n < 1) throw err('ValueError', 'recursion limit must be greater or equal than 1');
      limits.recursion = n;
      return None;
    }),
    getrefcount: f('getrefcount', 'object, /', () => 2),
    getsizeof: f('getsizeof', 'object, default?, /', () => 64),
    intern: f('intern', 'string, /', (s: Value) => {
      if (!isStr(s)) throw typeError(`intern() argument must be str, not ${s.T.name}`);
      return s;
    }),
    getdefaultencoding: f('getdefaultencoding', '', () => 'utf-8'),
    get_asyncgen_hooks: f('get_asyncgen_hooks', '', () =>
      asyncgenHooks([hooks.firstiter, hooks.finalizer]),
    ),
    set_asyncgen_hooks: f('set_asyncgen_hooks', 'firstiter?, finalizer?', setHooks),
    _getframe: f('_getframe', 'depth?, /', (depth: Value) => runningFrame(depth ?? 0)),
  }),
};
