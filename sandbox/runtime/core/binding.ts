import { Dict } from './dict.ts';
import { err, typeError } from './exceptions.ts';
import { type Parameters, parameters } from './functions.ts';
import { Tuple, type Value } from './object.ts';
import { type Signature, signatureOf } from './signature.ts';

/** English lists as CPython words them: `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`. */
export function nameList(names: string[]): string {
  const quoted = names.map((n) => `'${n}'`);
  const last = quoted.pop() as string;
  if (quoted.length === 0) return last;
  return quoted.length === 1 ? `${quoted[0]} and ${last}` : `${quoted.join(', ')}, and ${last}`;
}

/**
 * The arguments of a call in the order of the callee's parameters (reference, "Calls"). Missing ones of built-ins stay
 * undefined; `*args` is a tuple for Python functions and an array for built-ins, `**kwargs` a dict and a Map.
 */
export function bind(f: Value, args: Value[], names: string[], values: Value[]): Value[] {
  if (f.info !== undefined && f.sig === undefined) return bindPython(f, args, names, values);
  if (f.guard !== undefined) f.guard(args);
  const sig = signatureOf(f);
  if (sig === undefined) {
    if (names.length > 0) throw typeError(`${f.name}() takes no keyword arguments`);
    return args;
  }
  const all = bindNative(sig, args, names, values);
  // What stands for a function in C fails as that does, but has defaults.
  return f.info === undefined ? all : bindPython(f, args, names, values);
}

/** Names that fit no parameter, with their values. */
type Extra = [string, Value][];

/** What messages call a Python function now, or a built-in one always. */
const callee = (p: Parameters, f: Value): string => (f === undefined ? p.name : f.$__qualname__);

/**
 * Puts keywords into `out`, those that fit no parameter into `extra`: built-in functions (`f` is undefined) look for missing
 * arguments before they complain of those, and of what is given twice.
 */
function placeKeywords(
  p: Parameters,
  f: Value,
  out: Value[],
  names: string[],
  values: Value[],
  extra: Extra,
): void {
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const at = p.names.indexOf(name);
    if (at >= p.posonly) {
      if (out[at] === undefined) out[at] = values[i];
      else if (f !== undefined || p.varkw) throw twice(p, f, name, at);
      else extra.unshift([name, values[i]]);
    } else if (p.varkw || f === undefined) extra.push([name, values[i]]);
    else throw unexpected(p, callee(p, f), names, name);
  }
}

/** An argument given by position and by name. Built-in functions do not count `self`. */
function twice(p: Parameters, f: Value, name: string, at: number): Value {
  if (f !== undefined)
    return typeError(`${callee(p, f)}() got multiple values for argument '${name}'`);
  const position = at + 1 - ((p as Signature).method ? 1 : 0);
  return typeError(
    `argument for ${(p as Signature).label} given by name ('${name}') and position (${position})`,
  );
}

function unexpected(p: Parameters, callee: string, given: string[], name: string): Value {
  const posonly = p.names.slice(0, p.posonly).filter((n) => given.includes(n));
  if (posonly.length > 0)
    return typeError(
      `${callee}() got some positional-only arguments passed as keyword arguments: '${posonly.join(', ')}'`,
    );
  return unknown(p, `${callee}()`, name);
}

function unknown(p: Parameters, label: string, name: string): Value {
  const near = suggest(name, p.names.slice(p.posonly));
  const hint = near === undefined ? '' : `. Did you mean '${near}'?`;
  return typeError(`${label} got an unexpected keyword argument '${name}'${hint}`);
}

/** Knot: `suggestions.ts` compares names; it stands above. */
let suggest: (name: string, candidates: string[]) => string | undefined = () => undefined;
export function setSuggest(f: typeof suggest): void {
  suggest = f;
}

const s = (n: number): string => (n === 1 ? '' : 's');

function tooMany(p: Parameters, given: number, defaults: number, kwonlyGiven: number): Value {
  const max = p.positional;
  const takes = defaults > 0 ? `from ${max - defaults} to ${max}` : `${max}`;
  const plural = defaults > 0 || max !== 1 ? 's' : '';
  const kw =
    kwonlyGiven > 0
      ? ` positional argument${s(given)} (and ${kwonlyGiven} keyword-only argument${s(kwonlyGiven)})`
      : '';
  const were = given === 1 && kwonlyGiven === 0 ? 'was' : 'were';
  return typeError(
    `${p.name}() takes ${takes} positional argument${plural} but ${given}${kw} ${were} given`,
  );
}

const missing = (p: Parameters, kind: string, names: string[]): Value =>
  typeError(
    `${p.name}() missing ${names.length} required ${kind} argument${s(names.length)}: ${nameList(names)}`,
  );

function bindPython(f: Value, args: Value[], names: string[], values: Value[]): Value[] {
  const p: Parameters = (Object.getPrototypeOf(f).params ??= parameters(Object.getPrototypeOf(f)));
  const { positional } = p;
  const n = args.length;
  if (p.varargs && n >= positional && names.length === 0 && p.names.length === positional) {
    const all = positional === 0 ? [] : args.slice(0, positional);
    all.push(new Tuple(positional === 0 ? args : args.slice(positional)));
    if (p.varkw) all.push(new Dict());
    return all;
  }
  const out: Value[] = n <= positional ? args.slice() : args.slice(0, positional);
  while (out.length < p.names.length) out.push(undefined);
  const extra: Extra = [];
  if (names.length > 0) placeKeywords(p, f, out, names, values, extra);
  const defaults: Value[] = f.defaults ?? [];
  if (n > positional && !p.varargs) {
    const kwonly = p.names.slice(positional).filter((_, i) => out[positional + i] !== undefined);
    throw tooMany({ ...p, name: f.$__qualname__ }, n, defaults.length, kwonly.length);
  }
  fillDefaults(f, p, out, n, defaults);
  if (p.varargs) out.push(new Tuple(n > positional ? args.slice(positional) : []));
  if (p.varkw) out.push(keywordDict(extra));
  return out;
}

function fillDefaults(f: Value, p: Parameters, out: Value[], n: number, defaults: Value[]): void {
  const { positional } = p;
  const first = positional - defaults.length;
  let absent: string[] | undefined;
  for (let i = n; i < positional; i++) {
    if (out[i] !== undefined) continue;
    if (i >= first) out[i] = defaults[i - first];
    else (absent ??= []).push(p.names[i] as string);
  }
  if (absent) throw missing({ ...p, name: f.$__qualname__ }, 'positional', absent);
  for (let i = positional; i < p.names.length; i++) {
    if (out[i] !== undefined) continue;
    const d = f.kwdefaults?.[p.names[i] as string];
    if (d !== undefined) out[i] = d;
    else (absent ??= []).push(p.names[i] as string);
  }
  if (absent) throw missing({ ...p, name: f.$__qualname__ }, 'keyword-only', absent);
}

function keywordDict(pairs: Extra): Dict {
  const d = new Dict();
  for (const pair of pairs) d.set(pair[0], pair[1]);
  return d;
}

// ---- built-ins ---------------------------------------------------------------------------------------

function bindNative(sig: Signature, args: Value[], names: string[], values: Value[]): Value[] {
  const n = args.length;
  if (names.length > 0 && takesNoKeywords(sig))
    throw typeError(
      `${sig.slot ? `wrapper ${sig.name}` : calleeName(sig, args)}() takes no keyword arguments`,
    );
  if (n > sig.positional && !sig.varargs) throw nativeCount(sig, n + names.length, args);
  if (names.length === 0 && !sig.varargs && !sig.varkw && sig.names.length === sig.positional) {
    if (n < sig.required) throw nativeMissing(sig, args, n);
    return args;
  }
  const out: Value[] = sig.positional === 0 ? [] : args.slice(0, sig.positional);
  while (out.length < sig.names.length) out.push(undefined);
  const extra: Extra = [];
  if (names.length > 0) {
    if (n + names.length > sig.names.length && !sig.varargs && !sig.varkw)
      throw nativeCount(sig, n + names.length, args);
    placeKeywords(sig, undefined, out, names, values, extra);
  }
  for (let i = 0; i < sig.names.length; i++)
    if (out[i] === undefined && sig.needed[i]) throw nativeMissing(sig, args, i);
  if (!sig.varkw && extra.length > 0) {
    const [name] = extra[0] as Extra[0];
    const at = sig.names.indexOf(name);
    throw at < sig.posonly
      ? unknown(sig, sig.label === 'function' ? 'this function' : sig.label, name)
      : twice(sig, undefined, name, at);
  }
  if (sig.varargs) out.push(sig.positional === 0 ? args : args.slice(sig.positional));
  if (sig.varkw) out.push(new Map(extra));
  return out;
}

/** May no parameter be given by keyword? */
export const takesNoKeywords = (sig: Signature): boolean =>
  !sig.varkw && !sig.classed && sig.names.length === Math.max(sig.posonly, sig.method ? 1 : 0);

/** What messages call a built-in: exceptions name the class that is made, whose own constructor it may not be. */
function calleeName(sig: Signature, args: Value[]): string {
  const self = args[0];
  if (!sig.making || self === undefined) return sig.qualname;
  return self.tb !== undefined && self.T.isException ? self.T.name : sig.qualname;
}

/** CPython's words for a wrong number of arguments of a C function (self is not counted). */
function nativeCount(sig: Signature, all: number, args: Value[]): Value {
  const given = args.length;
  const self = sig.method ? 1 : 0;
  const max = sig.positional - self;
  const min = sig.required - self;
  const n = given - self;
  if (sig.method && given === 0) return typeError(`unbound method ${sig.name}() needs an argument`);
  if (sig.slot && min < 2 && sig.name !== '__get__') return wrapperCount(min, max, n);
  if (sig.classed && max === 0) return typeError(`${sig.name}() takes no arguments`);
  if ((sig.posonly === sig.names.length && !sig.classed) || (sig.vector && all === given)) {
    // A method that is bound to a class is called by that.
    const owner = args[0]?.mro !== undefined && !sig.making ? args[0] : undefined;
    const name = sig.method && owner ? `${owner.qualname}.${sig.name}` : sig.qualname;
    if (max === 0) return typeError(`${name}() takes no arguments (${n} given)`);
    if (min === max && max === 1 && !sig.making)
      return typeError(`${name}() takes exactly one argument (${n} given)`);
    if (min === max) return typeError(`${sig.name} expected ${max} argument${s(max)}, got ${n}`);
    return n < min
      ? typeError(`${sig.name} expected at least ${min} argument${s(min)}, got ${n}`)
      : typeError(`${sig.name} expected at most ${max} argument${s(max)}, got ${n}`);
  }
  const total = sig.names.length - self;
  if (all - self > total) {
    const kind = n === 0 ? 'keyword ' : '';
    return typeError(
      `${sig.label} takes at most ${total} ${kind}argument${s(total)} (${all - self} given)`,
    );
  }
  if (max === 0) return typeError(`${sig.name}() takes no positional arguments`);
  // What can be given by name too is looked for later.
  const wanted = n < min ? Math.min(min, sig.posonly - self) : max;
  const isLess = n < min;
  const takes = (isLess ? wanted : min) === max ? 'exactly' : isLess ? 'at least' : 'at most';
  return typeError(
    `${sig.label} takes ${takes} ${wanted} positional argument${s(wanted)} (${n} given)`,
  );
}

/** What the wrapper of a slot says; those of `__get__` and of slots that take two arguments unpack them as functions do. */
const wrapperCount = (min: number, max: number, given: number): Value =>
  typeError(`expected ${min < max ? `${min} or ${max}` : min} argument${s(max)}, got ${given}`);

function nativeMissing(sig: Signature, args: Value[], at: number): Value {
  const self = sig.method ? 1 : 0;
  if (at < sig.posonly) return nativeCount(sig, args.length, args);
  return typeError(
    `${sig.label} missing required argument '${sig.names[at]}' (pos ${at - self + 1})`,
  );
}

export { err };
