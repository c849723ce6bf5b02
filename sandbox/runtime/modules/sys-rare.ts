/** The part of `sys` that few programs ask for: loaded when one of its names is first read. */
import { call } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { Float, List, None, Tuple, type Value } from '../core/object.ts';
import { index } from '../core/protocols.ts';
import { standardModules } from '../core/standard-modules.ts';
import { setClassAttr } from '../core/type.ts';
import { origin, runningFrame } from '../generators/running.ts';
import { frozenset } from '../types/frozenset.ts';
import { limits as intLimits } from '../types/int-text.ts';
import type { Definition } from './importing.ts';
import { structSequence } from './struct-sequence.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, 'sys');

/** A function that can only be switched off: nothing in emitted code calls what it would set. */
const only = (name: string, what: string): Value =>
  f(name, 'function, /', (x: Value) => {
    if (x !== None) throw err('NotImplementedError', `the sandbox calls no ${what} function`);
    return None;
  });

const threadInfo = structSequence('sys.thread_info', ['name', 'lock', 'version']);

export const sysRare: Definition = {
  name: '_sys',
  elsewhere: { meta_path: '_finders' },
  make: () => ({
    prefix: '/',
    exec_prefix: '/',
    base_prefix: '/',
    base_exec_prefix: '/',
    platlibdir: 'lib',
    pycache_prefix: None,
    api_version: 1013,
    abiflags: '',
    float_repr_style: 'short',
    path_hooks: new List([]),
    path_importer_cache: new Dict(),
    orig_argv: new List(JSON.parse(host.argv())),
    thread_info: threadInfo(['pthread-stubs', 'mutex+cond', None]),
    stdlib_module_names: call(frozenset, [new List(standardModules())]),
    _git: new Tuple(['CPython', '', '']),
    gettrace: f('gettrace', '', () => None),
    settrace: only('settrace', 'trace'),
    getprofile: f('getprofile', '', () => None),
    setprofile: only('setprofile', 'profile'),
    getfilesystemencodeerrors: f('getfilesystemencodeerrors', '', () => 'utf-8'),
    getallocatedblocks: f('getallocatedblocks', '', () => 0),
    call_tracing: f('call_tracing', 'func, args, /', (g: Value, args: Value) =>
      call(g, args.items),
    ),
    _current_frames: f('_current_frames', '', () => {
      const frames = new Dict();
      frames.set(1, runningFrame(0));
      return frames;
    }),
    get_int_max_str_digits: f('get_int_max_str_digits', '', () => intLimits.digits),
    set_int_max_str_digits: f('set_int_max_str_digits', 'maxdigits', (n: Value) => {
      if (n !== 0 && n < 640)
        throw err('ValueError', 'maxdigits must be >= 640 or 0 for unlimited');
      intLimits.digits = n;
      return None;
    }),
    getfilesystemencoding: f('getfilesystemencoding', '', () => 'utf-8'),
    is_finalizing: f('is_finalizing', '', () => false),
    getswitchinterval: f('getswitchinterval', '', () => new Float(0.005)),
    setswitchinterval: f('setswitchinterval', 'interval, /', () => None),
    get_coroutine_origin_tracking_depth: f(
      'get_coroutine_origin_tracking_depth',
      '',
      () => origin.depth,
    ),
    set_coroutine_origin_tracking_depth: f(
      'set_coroutine_origin_tracking_depth',
      'depth',
      (depth: Value) => {
        const n = index(depth);
        if (n < 0) throw err('ValueError', 'depth must be >= 0');
        origin.depth = n;
        return None;
      },
    ),
    audit: f('audit', 'event, /, *args', () => None),
    addaudithook: f('addaudithook', 'hook', () => None),
    /** For `dataclasses`, which makes a class with slots out of one without. */
    _clear_type_descriptors: f('_clear_type_descriptors', 'type, /', (cls: Value) => {
      for (const name of ['__dict__', '__weakref__'])
        if (cls.dict.has(name)) setClassAttr(cls, name, undefined);
      return None;
    }),
  }),
};
