/**
 * What emitted code calls in the runtime. Types only; imports nothing.
 *
 * The shapes below are chosen for QuickJS, where a property get costs about 10 ns, a call 40 and an allocation 150
 * (see ARCHITECTURE.md, "Emitted code"). Emitted code binds the helpers it uses to variables once in each unit
 * (`var add = R.add`), because a closure variable is cheaper than a property.
 */

/**
 * Any Python value. int: a number while safe, else a `BigInt` box; float: a `Float` box; str: a string; bool: true or
 * false; None: one frozen object. `undefined` is never a Python value: it always means "absent".
 */
// biome-ignore lint/suspicious/noExplicitAny: Python values are dynamic; every access goes through the object model
export type Value = any;

/** A prefix for attributes (`o.$x`) and one for functions to be called with `o` as first argument (`o._x(o)`). */
export const ATTR = '$';
export const CALL = '_';

/** Bits of `co_flags`, as CPython numbers them, and one of ours. */
export const CO = {
  OPTIMIZED: 0x1,
  NEWLOCALS: 0x2,
  VARARGS: 0x4,
  VARKEYWORDS: 0x8,
  NESTED: 0x10,
  GENERATOR: 0x20,
  COROUTINE: 0x80,
  ITERABLE_COROUTINE: 0x100,
  ASYNC_GENERATOR: 0x200,
  HAS_DOCSTRING: 0x4000000,
  METHOD: 0x8000000,
  /** Contains `yield from` or `await`: has to be driven by the trampoline. */
  DELEGATES: 0x40000000,
  /** Is suspended inside `try` or `with` somewhere: dropping it has to run the clean-up. */
  CLEANUP: 0x20000000,
} as const;

/**
 * By how many nanoseconds a wait on the virtual clock is longer than asked for. On a real machine each one is, so that programs find
 * `elapsed >= 0.1` after a sleep of 0.1 s, and that two sleeps end after one of the same length; exact waits would seem too short half of
 * the time, when moments are rounded to floats (of seconds since 1970: to 240 ns).
 */
export const LATENCY = 1000;

/** States of a resumable frame. `FrameState.l` holds them, and the position (0 or more) of a suspended one. */
export const ST = { SUSPENDED: 0, CREATED: -1, CLOSED: -2, RUNNING: -3 } as const;

/** What the compiler knows of a code object. Optional fields are left out of the emitted text when empty. */
export interface CodeInfo {
  name: string;
  qualname: string;
  /** First line, decorators included, as `co_firstlineno`. */
  line: number;
  flags: number;
  /** Parameters in order (positional-only, positional or keyword, keyword-only, then *args, **kwargs), then locals. */
  vars?: string[];
  /** `co_argcount` (positional, with positional-only), `co_posonlyargcount`, `co_kwonlyargcount`. */
  argc?: number;
  posonly?: number;
  kwonly?: number;
  /** Free variables, sorted. */
  free?: string[];
  cells?: string[];
  /** With CLEANUP: the positions of the `yield`s that stand in no `try` or `with`. */
  open?: number[];
  doc?: string;
}

/** A code object; also the JavaScript prototype of every function made from it. */
export interface Code {
  info: CodeInfo;
  unit: Unit;
  /** Number of arguments of the direct call `f(a, b)`, or -1 where a call has to go through `call`. */
  argc: number;
}

/** One compiled source: its file name and the positions that `L` counts through. */
export interface Unit {
  filename: string;
  /**
   * Rows between `;`, each of base-36 numbers between `,`: the line as difference to the previous row's (may be negative),
   * col, endLine - line, endCol; then, for the carets of a traceback, nothing, or `-` (no carets: the call is the whole value
   * of an assignment, or of a `return` and calls a bare name), and four numbers (with `-` only where the lines are several):
   * where the part marked `^` between `~` begins and ends: line - this line, column, line - this line, column. Columns count UTF-16 units of their source line from 0.
   */
  positions: string;
}

/**
 * The third object between a generator's wrapper and its body (the body must not hold the wrapper, or dropping the
 * wrapper would never be seen). The body reads and writes these fields around each `yield`.
 */
export interface FrameState {
  code: Code;
  /** The value sent in; the body takes it and leaves None behind. */
  v: Value;
  /** The exception to raise at the yield, or INSPECT; undefined when there is none. */
  x: Value;
  /** The return value. */
  r: Value;
  /** One of `ST`, from `l`. */
  st: number;
  /**
   * Where the frame stands. The body sets the position (an index into the unit's positions) before each yield, RUNNING when it goes
   * on, CLOSED at its end.
   */
  l: number;
  /** What the frame delegates to (`gi_yieldfrom`, `cr_await`), or undefined. Points down only. */
  d: Value;
  /**
   * While the frame is suspended inside `except` (or `finally`, with an exception on its way): the exception that it
   * handles. A delegate sees it as the handled one; a resumer does not.
   */
  h?: Value;
  /** The same, where the frame holds that exception by other ways as well. */
  k?: Value;
  /** Where the source mentions frames: what can be asked of the body while it runs, and its Python object. */
  live?: unknown;
  object?: WeakRef<Value>;
}

type Args = Value[];

/**
 * The helpers of the runtime. Names are short because emitted code is full of them.
 *
 * Emitted code may pass one argument more than a callee takes, to helpers and to functions called directly by `argc` alike. It is
 * evaluated after all others, sets `L` and drops temporaries: `add(t0,t1,t0=t1=L=7)`. So no helper and no function with an `argc` may have
 * a rest parameter or an optional parameter after those listed here.
 */
export interface Runtime {
  // ---- units, constants, functions ----
  unit(filename: string, positions: string): Unit;
  code(unit: Unit, info: CodeInfo): Code;
  None: Value;
  Ellipsis: Value;
  float(x: number): Value;
  /** The class of the boxes, whose field `f64` emitted code reads: no other value has it. */
  Float: new (
    x: number,
  ) => Value;
  complex(imag: number): Value;
  /** An int beyond 2**53, from its decimal digits. */
  bigint(digits: string): Value;
  /** Each character is one byte. */
  bytes(latin1: string): Value;
  /**
   * Makes a function of `f`, which takes every parameter of the code object in the order of `info.vars`. `G` is the
   * module; `defaults` belong to the last positional parameters, `kwdefaults` to keyword-only ones, by name. `cells` gives
   * the values of `info.free` now, in order (for `__closure__`); given a class, it first puts that into the cell of `__class__`.
   */
  fn(
    code: Code,
    f: Function,
    G: Value,
    defaults?: Args,
    kwdefaults?: Record<string, Value>,
    cells?: (cls?: Value) => Args,
  ): Value;
  /** The bases of a class statement with type parameters, to which `typing.Generic` is added (PEP 695). */
  generic(bases: Args, params: Args): Args;
  /** Sets `__type_params__` of a function (PEP 695), and gives it. */
  typeparams(target: Value, params: Args): Value;

  // ---- names ----
  /** Built-ins, as `B.$len`. */
  builtins: Value;
  /** A global that `G.$x` does not have: the built-in, or NameError. */
  gl(G: Value, name: string): Value;
  /** In a class body: namespace, then global, then built-in. */
  cl(N: Value, G: Value, name: string): Value;
  /** `del x` of a global or a class-level name; NameError where it is absent. */
  dg(G: Value, name: string): void;
  /**
   * A function of the module that emitted code calls by a variable of its own: gives it. `drop` empties the variable; it is called before the
   * global is bound or deleted by whatever means.
   */
  steady(G: Value, name: string, drop: () => void): Value;
  /** Throws UnboundLocalError: `cannot access local variable 'x' where it is not associated with a value`. */
  unbound(name: string): Value;
  /** Throws NameError for a free variable without a value. */
  unboundfree(name: string): Value;
  /**
   * Before a call of `globals`, `locals`, `eval`, `exec`, `vars`, `dir` or `__import__` by that name (where it is the built-in, as
   * far as the compiler can tell): the module, inside a function the local names that have a value, in a class body its namespace.
   */
  scope(G: Value, locals?: () => Record<string, Value>, N?: Value): void;

  // ---- attributes and items ----
  ga(o: Value, name: string): Value;
  sa(o: Value, name: string, v: Value): void;
  da(o: Value, name: string): void;
  gi(o: Value, key: Value): Value;
  si(o: Value, key: Value, v: Value): void;
  di(o: Value, key: Value): void;
  slice(lower: Value, upper: Value, step: Value): Value;

  // ---- operators: each also handles what the emitted fast path let through ----
  add(a: Value, b: Value): Value;
  sub(a: Value, b: Value): Value;
  mul(a: Value, b: Value): Value;
  matmul(a: Value, b: Value): Value;
  truediv(a: Value, b: Value): Value;
  floordiv(a: Value, b: Value): Value;
  mod(a: Value, b: Value): Value;
  pow(a: Value, b: Value): Value;
  lshift(a: Value, b: Value): Value;
  rshift(a: Value, b: Value): Value;
  and(a: Value, b: Value): Value;
  or(a: Value, b: Value): Value;
  xor(a: Value, b: Value): Value;
  iadd(a: Value, b: Value): Value;
  isub(a: Value, b: Value): Value;
  imul(a: Value, b: Value): Value;
  imatmul(a: Value, b: Value): Value;
  itruediv(a: Value, b: Value): Value;
  ifloordiv(a: Value, b: Value): Value;
  imod(a: Value, b: Value): Value;
  ipow(a: Value, b: Value): Value;
  ilshift(a: Value, b: Value): Value;
  irshift(a: Value, b: Value): Value;
  iand(a: Value, b: Value): Value;
  ior(a: Value, b: Value): Value;
  ixor(a: Value, b: Value): Value;
  neg(a: Value): Value;
  pos(a: Value): Value;
  invert(a: Value): Value;
  eq(a: Value, b: Value): Value;
  ne(a: Value, b: Value): Value;
  lt(a: Value, b: Value): Value;
  le(a: Value, b: Value): Value;
  gt(a: Value, b: Value): Value;
  ge(a: Value, b: Value): Value;
  /** `item in container`, a JavaScript boolean. */
  contains(item: Value, container: Value): boolean;
  /** `bool(x)` as a JavaScript boolean. */
  truth(x: Value): boolean;

  // ---- calls ----
  call(f: Value, args: Args): Value;
  /** What is called with `n` arguments (and one more, see above) in place of `f`, which may be anything. */
  via(f: Value, n: number): Function;
  /** Keyword arguments: names and values side by side; names are distinct. */
  callk(f: Value, args: Args, names: string[], values: Args): Value;
  /**
   * A call with `*` or `**`: `args` is already flat; `kw` is a list of `[name, value]` and of mappings `[null, mapping]`
   * in order. Repeated names: TypeError in CPython's words.
   */
  callx(f: Value, args: Args, kw: [string | null, Value][]): Value;
  /** `o.name(...args)`: the call slot if there is one, else the attribute. */
  callm(o: Value, name: string, args: Args): Value;
  callmk(o: Value, name: string, args: Args, names: string[], values: Args): Value;
  /**
   * A method call whose fast path (`o._name` with just these parameters) failed. `slot` is `o._name`: if there is one, it is
   * called with `x`, the object, before `args`; otherwise `x` is the attribute's value and is called with `args`.
   */
  meth(slot: Function | undefined, x: Value, args: Args): Value;
  methk(slot: Function | undefined, x: Value, args: Args, names: string[], values: Args): Value;
  /** Appends the items of an iterable to a flat argument list: for `f(*x)`; TypeError as a call words it. */
  star(into: Args, iterable: Value, f: Value): void;
  /** `super()` without arguments: `cls` is the `__class__` cell, null outside of classes; `self` the first argument. */
  super(cls: Value, self: Value): Value;

  // ---- displays, unpacking, formatting ----
  list(items: Value[]): Value;
  tuple(items: Value[]): Value;
  set(items: Value[]): Value;
  /** Keys and values in turn. */
  dict(pairs: Value[]): Value;
  /** `{**mapping}`: updates `into`. */
  dictmerge(into: Value, mapping: Value): void;
  /** `[*x]`, `(*x,)`, `{*x}`: appends to a JavaScript array. */
  extend(into: Value[], iterable: Value): void;
  listappend(list: Value, x: Value): void;
  setadd(set: Value, x: Value): void;
  dictset(dict: Value, k: Value, v: Value): void;
  /** `a, b = x`: an array of exactly n items, or ValueError in CPython's words. */
  unpack(x: Value, n: number): Value[];
  /** `a, *b, c = x`: `before` + a list + `after`. */
  unpackx(x: Value, before: number, after: number): Value[];
  /** An f-string field. `conv`: '' or 's', 'r', 'a'. `spec`: a str. */
  fmt(x: Value, conv: string, spec: string): string;
  /** An f-string that is but a field, as `format(x, spec)`: `__format__` may give an instance of a subclass of `str`. */
  field(x: Value, spec: Value): Value;
  template(
    strings: string[],
    values: Args,
    exprs: string[],
    convs: string[],
    specs: string[],
  ): Value;

  // ---- iteration ----
  /**
   * What `for … of` can step: an array iterator, a JavaScript generator without `return`, … . The caller keeps the
   * Python object alive for as long as the loop runs.
   */
  iter(o: Value): Iterable<Value>;
  /** The same of an iterator, whose `__iter__` is not asked again. */
  iterated(it: Value): Iterable<Value>;
  /** For `for i in range(…)`, when `range` is the built-in and the arguments are small ints: [start, stop, step]; else null. */
  range(f: Value, args: Args): [number, number, number] | null;

  /** The next item of a JavaScript iterator made from what `iter` gave, or undefined at its end. */
  step(it: Iterable<Value>): Value;

  // ---- exceptions ----
  /**
   * First thing in every emitted `catch`: turns QuickJS's own errors into Python's, adds this frame's traceback entry
   * (unless `L` is negative: the entry is there already, and the frame is where it says, or at `-2 - L`; undefined is the first line), and gives the exception. At the end of a function's body it also takes the
   * frame's locals, which the traceback keeps alive; of a class body the namespace, as `values` without names.
   */
  caught(e: unknown, L: number | undefined, code: Code, names?: string[], values?: Value[]): Value;
  /** `except C`: does `e` match the class, or the tuple of classes? */
  match(e: Value, cls: Value): boolean;
  /** The exception being handled, for `__context__`, bare `raise` and `sys.exception()`: sets it, gives the previous one. */
  handling(e: Value): Value;
  /** The exception being handled now, or undefined. Generators that yield inside `except` swap it around the yield. */
  handled(): Value;
  /** `raise x` / `raise x from y`: gives what to throw (an instance, with `__context__` and `__cause__` set). */
  raise(x: Value, cause?: Value): Value;
  /** Bare `raise`: gives the handled exception, to be thrown as it is; throws RuntimeError `No active exception to reraise`. */
  reraise(): Value;
  assertion(msg?: Value): Value;
  /** `except*` at position `l`: splits; gives [matched or None, rest or None]. */
  starmatch(e: Value, cls: Value, l: number, code: Code): [Value, Value];
  /** End of `try … except*`: what is left to raise of `original` after handlers raised `raised`, or undefined. */
  starend(original: Value, rest: Value, raised: Value[]): Value;

  // ---- with ----
  /** Looks up `__exit__`, calls `__enter__`: [value, exit]. `exit` takes the exception or None. */
  enter(cm: Value): [Value, (e: Value) => Value];

  // ---- classes, modules ----
  /**
   * Runs the class statement: metaclass, `__prepare__`, the body on a namespace object, creation. `body(N)` gives the
   * setter of the `__class__` cell, or undefined.
   */
  cls(
    name: string,
    qualname: string,
    G: Value,
    bases: Args,
    kw: [string | null, Value][],
    body: (N: Value) => ((cls: Value) => void) | undefined,
    code: Code,
  ): Value;
  import(G: Value, name: string, fromlist: string[] | null, level: number): Value;
  importfrom(module: Value, name: string): Value;
  importstar(G: Value, module: Value): void;
  /** The value of an expression statement at the end of a cell: prints its repr, unless None. */
  display(x: Value): void;

  // ---- generators, coroutines ----
  state(code: Code): FrameState;
  /**
   * In the catch of a generator's body, in place of `caught`: marks the frame closed, adds its traceback entry, and turns
   * an escaping StopIteration into RuntimeError (PEP 479). Gives what to throw.
   */
  failed(
    e: unknown,
    L: number,
    code: Code,
    S: FrameState,
    names?: string[],
    values?: Value[],
  ): Value;
  /** Wraps a started-to-be body: generator, coroutine or async generator by the code's flags. */
  gen(S: FrameState, body: Iterator<Value>, f: Value): Value;
  /** Just before a `yield` of a value that may be an object: notes `S.l = l`; gives `v`. */
  out(S: FrameState, v: Value, l: number): Value;
  /** Yielded in place of a value: "step what `S.d` says". */
  DELEGATE: Value;
  /** Gives `x`, which is delegated to and may be held elsewhere: it is then closed with the frame, and that can be seen. */
  held(x: Value): Value;
  /** `yield from x`: sets `S.d`. The frame then yields DELEGATE and finds the result in `S.v`. */
  delegate(S: FrameState, x: Value): void;
  /** The same for `await x`. `where`: '' or 'aenter', 'aexit' (the message differs), or 'anext' (what `anext` gave). */
  await(S: FrameState, x: Value, where?: string): void;
  /** Prepares a generator function for `gen`: what it makes is stepped by `for … of`, which does not close it. */
  steps(f: Function): Function;
  /**
   * Taken after a yield to which anything but undefined was sent: `S.x` is set then. Raises it (not if `later`), or answers an
   * inspection of the frame's locals (values in the order of `names`) and waits for the real resume.
   */
  taken(
    S: FrameState,
    names: string[],
    values: Value[],
    later?: number,
    set?: (values: Value[]) => void,
  ): Generator<Value, void>;
  /** Async generators: what `yield v` hands out, so that it is told from a value passed up by `await`. */
  agyield(v: Value): Value;
  aiter(x: Value): Value;
  /** What steps `__anext__()` of an async iterator. */
  anext(it: Value): Value;
  /** Is this the StopAsyncIteration that ends `async for`? */
  stopasync(e: Value): boolean;
  /** [awaitable of __aenter__, exit giving an awaitable]. */
  aenter(cm: Value): [Value, (e: Value) => Value];

  // ---- match ----
  matchseq(x: Value): boolean;
  matchmap(x: Value): boolean;
  /** Values for the keys, or null. */
  matchkeys(x: Value, keys: Value[]): Value[] | null;
  /** The rest of a mapping as a dict, without the keys. */
  matchrest(x: Value, keys: Value[]): Value;
  /** Attributes for the positional and keyword sub-patterns, or null. */
  matchcls(x: Value, cls: Value, positional: number, keywords: string[]): Value[] | null;
  len(x: Value): number;
  typealias(name: string, params: Args, value: () => Value): Value;
  typeparam(
    kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple',
    name: string,
    bound?: () => Value,
    dflt?: () => Value,
    constraints?: () => Value,
  ): Value;

  // ---- dropped frames ----
  /**
   * `D[0]` is not 0 when a dropped generator may wait for its clean-up; `reap` runs it. It is told the position last
   * reached (the drop's, for the line of a warning): `if(W)D[0]&&reap(L,C0)`. The global `W` is 0 while there is nothing to wait for:
   * QuickJS reads it in a third of the time.
   */
  D: Int32Array;
  reap(L: number, code: Code): void;

  // ---- frames that can be asked for while they run: only where a source mentions them ----
  /**
   * A body runs (again). `names`: of its locals, undefined where those are a namespace; `ask` gives `L` and their values (the namespace), and sets the
   * values that it is given. `S` of a resumable frame.
   */
  live(
    code: Code,
    names: string[] | undefined,
    ask: (values?: Value[]) => Value[],
    S?: FrameState,
  ): unknown;
  /** It ends, or is suspended. */
  leave(one: unknown): undefined;
  /** Notes the Python object of a resumable frame, and gives it. */
  owned(S: FrameState, w: Value): Value;
}

/**
 * What emitted code calls in addition where it was compiled to be traced. The global `E` is how many more times a frame may be entered
 * and left in the trace under way; it goes on counting below 0, and is negative while there is none. `F` counts all other events. So code that
 * is traced costs little where nothing is recorded: `E--<1||tracein(S)`.
 */
export interface TracingRuntime extends Runtime {
  /** `gen`, of a frame whose creation is recorded. */
  tracegen(S: FrameState, body: Iterator<Value>, f: Value): Value;
  /** The body goes on: it was resumed, or (`traceon`) what it delegated to has ended. `S.l` says where it was suspended. */
  tracein(S: FrameState): void;
  traceon(S: FrameState): void;
  /** It is about to yield `v`, or to delegate (`DELEGATE`), at position `l`; with the names and values of its locals. */
  traceout(S: FrameState, v: Value, l: number, names: string[], values: Value[]): void;
  /** It returns `S.r`, from position `l`. */
  traceend(S: FrameState, l: number): void;
  /** A statement begins, with its line: `S` in a resumable frame, else 0. Names and values of the locals, in the module none. */
  traceline(S: FrameState | 0, code: Code, line: number, names: string[], values: Value[]): void;
}
