/** The built-in functions that need the compiler, the caller's scope or the import system. */
import { tryGet } from '../core/attributes.ts';
import { call, callk, callm } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { err, pythonic, typeError } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { computed, takeScope } from '../core/names.ts';
import { isStr, List, None, strOf, type Value } from '../core/object.ts';
import { slot, toArray, typeName } from '../core/protocols.ts';
import { builtinAiter, builtinAnext } from '../types/async-generator.ts';
import { builder, buildOtherwise } from '../types/class-statement.ts';
import { sortItems } from '../types/sorting.ts';
import { objectFunctions } from './builtins-objects.ts';
import { console } from './builtins-print.ts';
import { compileSource, evalSource, execSource, globalsOf, localsOf } from './evaluation.ts';
import { importModule, load1 } from './importing.ts';
import { modules } from './loaded.ts';
import { flush, write } from './output.ts';

function vars(o: Value): Value {
  if (o === undefined) return localsOf();
  takeScope();
  const d = tryGet(o, '__dict__');
  if (d === undefined) throw typeError('vars() argument must have __dict__ attribute');
  return d;
}

/** The keys of any mapping of locals, as a list of its own. */
function keysOf(locals: Value): Value[] {
  const keys = callm(locals, 'keys', []);
  if (slot(keys, '___iter__') === undefined)
    throw typeError(`${typeName(locals)}.keys() returned a non-iterable (type ${typeName(keys)})`);
  return toArray(keys);
}

function dir(o: Value): Value {
  if (o === undefined) {
    const names = keysOf(localsOf());
    sortItems(names);
    return new List(names);
  }
  takeScope();
  return call(objectFunctions.dir, [o]);
}

/** `breakpoint()`: what `sys.breakpointhook` is. */
function breakpoint(args: Value[], kw: Map<string, Value>): Value {
  const hook = tryGet(modules.get('sys'), 'breakpointhook');
  if (hook === undefined) throw err('RuntimeError', 'lost sys.breakpointhook');
  return callk(hook, args, [...kw.keys()], [...kw.values()]);
}

function importFunction(name: Value, _g: Value, _l: Value, fromlist: Value, level: Value): Value {
  const G = takeScope()?.G ?? modules.get('__main__');
  if (!isStr(name)) throw typeError('module name must be a string');
  const list = fromlist === undefined || fromlist === None ? null : (toArray(fromlist) as string[]);
  return importModule(G, strOf(name) as string, list, level ?? 0);
}

console.stdout = () => modules.get('sys')?.$stdout;
/** `input` where a program has put a stream of its own in the place of one of the host's. */
function inputThrough(sys: Value, prompt: string): string | undefined {
  callm(sys.$stdout, 'write', [prompt]);
  try {
    callm(sys.$stdout, 'flush', []);
  } catch (e) {
    pythonic(e); // what cannot be flushed is not: CPython does without, too
  }
  const line: Value = callm(sys.$stdin, 'readline', []);
  if (!isStr(line)) throw typeError('object.readline() returned non-string');
  return line === '' ? undefined : line.replace(/\n$/, '');
}

console.readLine = (prompt) => {
  const sys = modules.get('sys');
  for (const name of ['stdin', 'stdout', 'stderr'])
    if ((sys[`$${name}`] ?? None) === None) throw err('RuntimeError', `lost sys.${name}`);
  if (sys.$stdin !== sys.$__stdin__ || sys.$stdout !== sys.$__stdout__)
    return inputThrough(sys, prompt);
  write(1, prompt);
  flush();
  const line = host.input(JSON.stringify(prompt));
  return line === '' ? undefined : (JSON.parse(line) as string).replace(/\n$/, '');
};

const OPEN = 'file, mode?, buffering?, encoding?, errors?, newline?, closefd?, opener?';
function openFile(...given: Value[]): Value {
  const names = (OPEN.match(/\w+/g) as string[]).filter((_, i) => given[i] !== undefined);
  const values = given.filter((v) => v !== undefined);
  return callk(load1('_io').$_open, [], names, values);
}

/** Made when one of them is first read: few programs ask for help. */
const FROM_SITE = ['copyright', 'credits', 'license', 'help'];

/** Puts the names into `builtins` that are made when they are asked for. */
export function installSite(builtins: Value): void {
  computed(
    builtins,
    '__build_class__',
    () => load1('_making_classes').$build,
    true,
    () => {
      builder.make = buildOtherwise;
    },
  );
  for (const name of FROM_SITE) computed(builtins, name, () => load1('_site')[`$${name}`], true);
}

export const codeFunctions: Record<string, Value> = {
  open: builtin('open', OPEN, openFile, '_io'),
  breakpoint: builtin('breakpoint', '*args, **kws', breakpoint),
  compile: builtin(
    'compile',
    'source, filename, mode, flags?, dont_inherit?, optimize?, *, _feature_version?',
    compileSource,
  ),
  eval: builtin('eval', 'source, /, globals?, locals?', evalSource),
  exec: builtin('exec', 'source, /, globals?, locals?, *, closure?', execSource),
  globals: builtin('globals', '', globalsOf),
  locals: builtin('locals', '', localsOf),
  vars: builtin('vars', 'object?, /', vars),
  dir: builtin('dir', 'object?, /', dir),
  __import__: builtin('__import__', 'name, globals?, locals?, fromlist?, level?', importFunction),
  aiter: builtin('aiter', 'async_iterable, /', builtinAiter),
  anext: builtin('anext', 'aiterator, default?, /', builtinAnext),
};
