import type { Code } from '../../abi.ts';
import { type Live, liveAt } from './live.ts';
import { None, Tuple, type Value } from './object.ts';
import { isSubclass, makeType, type Type } from './type.ts';

/** One entry of a traceback: where a frame was when the exception passed through it. */
export interface TracebackEntry {
  code: Code;
  /** Position in the unit, or a plain line as `-1 - line` for entries made without a compiled position. */
  l: number;
  next: TracebackEntry | null;
  /** The frame's locals as it ended, by name; undefined where one has no value. */
  names?: string[];
  values?: Value[];
  /** The run, while it lasts, where it can be asked. */
  live?: WeakRef<Live> | undefined;
  /** The frame object, once it has been asked for. */
  frame?: Value;
  /** The traceback object, once it has been asked for. */
  object?: WeakRef<Value>;
  /** `tb_lasti`, where a program gave it. */
  lasti?: number;
}

/** The fields of every exception object. */
export interface PyException {
  T: Type;
  args: Tuple;
  tb: TracebackEntry | null;
  cause: Value;
  ctx: Value;
  suppress: boolean;
}

/** Exception classes by name. Filled by `types/exceptions`; a name that is missing is a mistake of ours. */
export const errors: Record<string, Type> = Object.create(null);

/** The exception being handled in the running frame or one it was called from (`sys.exception()`). */
let current: Value;

/** Sets the handled exception (undefined for none) and gives the previous one. */
export function handling(e: Value): Value {
  const previous = current;
  current = e;
  return previous;
}

export const handled = (): Value => current;

/** A new exception of a class of the runtime's own, without calling any Python code. */
export function newException(cls: Type, args: Value[]): Value {
  return bareException(cls, new Tuple(args));
}

/**
 * The fields of a new exception instance; one literal, so that all have one shape. QuickJS lets what they hold go from the last to the first:
 * CPython's order.
 */
export const bareException = (cls: Type, args: Tuple): Value =>
  ({
    __proto__: cls.inst,
    suppress: false,
    after: undefined,
    cause: undefined,
    tb: null,
    args,
  }) as Value;

/**
 * `__context__` stands behind an object of its own, so that it is let go after all that the traceback holds: QuickJS lets go of the fields of one
 * object at once, and what two of them lead to would go with the first.
 */
export const contextField = {
  get(this: Value): Value {
    return this.after?.e;
  },
  set(this: Value, e: Value) {
    this.after = e && { e };
  },
};

/** What to throw for an error found by the runtime: an exception by class name, its context set. */
export function err(name: string, ...args: Value[]): Value {
  const e = newException(errors[name] as Type, args);
  const value = args[0];
  if (name === 'StopIteration') e.value = value === undefined ? None : value;
  if (current !== undefined) e.ctx = current;
  return e;
}

export const typeError = (message: string): Value => err('TypeError', message);
export const valueError = (message: string): Value => err('ValueError', message);

/** Does a thrown JavaScript value come from Python? */
export const isException = (e: Value): boolean =>
  e != null && e.tb !== undefined && e.T !== undefined;

/** QuickJS's words for what does not fit. */
const OF_MEMORY = ['of memory', 'is too large', 'array length', 'string length', 'too long'];

/** Has the parser no room any more? What it is given was written by us, but close to the end of the stack it refuses good text. */
const hasNoRoom = (e: Value): boolean =>
  e?.name === 'SyntaxError' && e.stack.split('\n').length > DEEP;
/** Lines of a stack that must be near its end. */
const DEEP = 100;

/** QuickJS's own errors as Python's. Anything else is a fault of the sandbox and says so. */
function fromNative(e: Value): Value {
  const message: string = typeof e === 'object' && e !== null ? String(e.message) : String(e);
  // The host ends the run: nothing may take it for an error of the program's.
  if (message === 'interrupted') throw e;
  if (message.includes('stack overflow') || hasNoRoom(e))
    return err('RecursionError', "maximum recursion depth exceeded (the sandbox's limit)");
  // QuickJS throws null where there is no room for the error either.
  if (e === null || OF_MEMORY.some((words) => message.includes(words))) return err('MemoryError');
  // A `for` loop steps a generator's body itself.
  if (message.includes('running generator'))
    return err('ValueError', 'generator already executing');
  const where = typeof e === 'object' && e !== null && e.stack ? `\n${e.stack}` : '';
  return err('SystemError', `the sandbox failed: ${message}${where}`);
}

/** Knot: clean-ups of what was dropped while the exception passed (`generators/dropped`). */
export const dropped = { D: new Int32Array(2), reap: (_l: number, _code: Code): void => undefined };

/** Code that stands for what CPython writes in C: its frames do not show. */
export interface HiddenCode extends Code {
  hidden?: boolean;
}

/** See `Runtime.caught`. */
export function caught(
  e: Value,
  L: number | undefined,
  code: Code,
  names?: string[],
  values?: Value[],
): Value {
  const exc = isException(e) ? e : fromNative(e);
  let l = L ?? -1 - code.info.line;
  if (L === undefined || L > -1) {
    if (!(code as HiddenCode).hidden)
      // The rest goes before the locals: see `bareException`.
      exc.tb = { code, l, names, values, live: liveAt(code), next: exc.tb };
  } else {
    const own = exc.tb?.code === code ? exc.tb : undefined;
    if (values !== undefined && own) keep(own, names, values);
    l = L < -1 ? -2 - L : own ? own.l : L;
  }
  if (dropped.D[0] !== 0) dropped.reap(l, code);
  return exc;
}

/** The entry was made inside the body, by an `except` or `finally`: now the frame ends, and the locals are the entry's. */
function keep(entry: TracebackEntry, names: string[] | undefined, values: Value[]): void {
  entry.names = names;
  entry.values = values;
  if (entry.frame !== undefined) Object.assign(entry.frame, { names, values });
}

/** The locals that an entry keeps, by name: those that had a value when the frame ended. */
export function keptLocals(kept: Pick<TracebackEntry, 'names' | 'values'>): [string, Value][] {
  const pairs: [string, Value][] = [];
  kept.names?.forEach((name, i) => {
    const value = kept.values?.[i];
    if (value !== undefined) pairs.push([name, value]);
  });
  return pairs;
}

/** A thrown value as a Python exception, without a traceback entry: for natives that catch. */
export const pythonic = (e: Value): Value => (isException(e) ? e : fromNative(e));

const notException = 'exceptions must derive from BaseException';

const isType = (x: Value): boolean => x.mro !== undefined && x.proto !== undefined;

/** An instance from what stands after `raise` (a class is called without arguments). */
export function instantiate(x: Value, message = notException): Value {
  if (isType(x) && (x as Type).isException) {
    const e = hooksOfRaise.call(x, []);
    if (isException(e)) return e;
    throw typeError(
      `calling ${hooksOfRaise.repr(x)} should have returned an instance of BaseException, not ${hooksOfRaise.repr(e.T)}`,
    );
  }
  if (isException(x)) return x;
  throw typeError(message);
}

/** Knots tied by `call` and `protocols`. */
export const hooksOfRaise = {
  call: (_f: Value, _args: Value[]): Value => undefined,
  repr: (_x: Value): string => '',
};

/** Sets `__context__` to the handled exception, breaking a cycle as PyErr_SetObject does. */
export function setContext(e: Value): void {
  if (current === undefined || current === e) return;
  // A program may have made a cycle before: then `slow`, at half the speed, is met again.
  let slow = current;
  let even = false;
  for (let o = current; o?.ctx !== undefined; ) {
    if (o.ctx === e) {
      o.ctx = undefined;
      break;
    }
    o = o.ctx;
    if (o === slow) break;
    if (even) slow = slow.ctx;
    even = !even;
  }
  e.ctx = current;
}

/** See `Runtime.raise`. */
export function raise(x: Value, cause?: Value): Value {
  const e = x.tb !== undefined && x.mro === undefined && isException(x) ? x : instantiate(x);
  if (cause !== undefined) {
    e.cause =
      cause === None ? None : instantiate(cause, 'exception causes must derive from BaseException');
    e.suppress = true;
  }
  setContext(e);
  return e;
}

/** See `Runtime.reraise`. */
export function reraise(): Value {
  if (current === undefined) throw err('RuntimeError', 'No active exception to reraise');
  return current;
}

const badCatch = (): Value =>
  typeError('catching classes that do not inherit from BaseException is not allowed');

const isExceptionClass = (c: Value): boolean => c.isException === true && isType(c);

/** See `Runtime.match`. */
export function match(e: Value, cls: Value): boolean {
  if (cls.isException === true) {
    const t: Type = e.T;
    return t === cls || t.mro.includes(cls);
  }
  if (!(cls instanceof Tuple) || cls.items.some((c) => !isExceptionClass(c))) throw badCatch();
  return cls.items.some((c) => match(e, c));
}

/** See `Runtime.assertion`. */
export function assertion(message?: Value): Value {
  return message === undefined ? err('AssertionError') : err('AssertionError', message);
}

/** Is a thrown value an exception of this class name (or a subclass)? */
export function isError(e: Value, name: string): boolean {
  return isException(e) && isSubclass(e.T, errors[name] as Type);
}

/** Makes an exception class below others, for `types/exceptions`. */
export function defineException(meta: Type, name: string, bases: Type[]): Type {
  const cls = makeType({ meta, name, bases, hasDict: true }) as Type;
  cls.isException = true;
  errors[name] = cls;
  return cls;
}
