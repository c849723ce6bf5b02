/**
 * What could be typed next, from the live namespace. Nothing of the program runs: attributes are looked up in dictionaries and classes as
 * they lie there, so what a property, `__getattr__` or `__dir__` would give is not known.
 */
import { storeOf } from '../core/attributes.ts';
import { builtins } from '../core/names.ts';
import { BoundMethod, Module, type Value } from '../core/object.ts';
import { signatureOf } from '../core/signature.ts';
import { contextOf } from './completion-context.ts';
import { main } from './evaluation.ts';
import { modules } from './loaded.ts';

/** As in the protocol. */
type Kind = 'function' | 'class' | 'module' | 'variable' | 'property' | 'keyword' | 'argument';
interface Option {
  label: string;
  type: Kind;
}

/** A value that was found, and whether a call of it passes an object before its arguments. */
interface Found {
  value: Value;
  bound: boolean;
}

const KEYWORDS =
  'False None True and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try type while with yield';

/** JSON of `Completions` for an offset of a source. */
export function complete(source: string, offset: number): string {
  const context = contextOf(source.slice(0, offset));
  const word = context?.word ?? '';
  const options = new Map<string, Kind>();
  const offer = (name: string, type: Kind) => {
    // Names with an underscore are offered to those who have typed one.
    if (name.startsWith('_') && !word.startsWith('_')) return;
    if (!options.has(name)) options.set(name, type);
  };
  if (context?.importedFrom !== undefined) offerAll(modules.get(context.importedFrom), offer);
  else if (context?.of !== undefined) offerAll(context.of && resolve(context.of)?.value, offer);
  else if (context) {
    const called = context.called && resolve(context.called);
    for (const name of called ? keywordsOf(called) : []) offer(`${name}=`, 'argument');
    offerOwn(main.module, offer);
    for (const name of KEYWORDS.split(' ')) offer(name, 'keyword');
    offerOwn(builtins, offer);
  }
  const list: Option[] = [...options].map(([label, type]) => ({ label, type }));
  return JSON.stringify({ from: offset - word.length, options: list });
}

type Offer = (name: string, type: Kind) => void;

/** The attributes of an object, its own first, then those of its classes. */
function offerAll(o: Value, offer: Offer): void {
  if (o === undefined || o === null) return;
  if (isClass(o)) offerClasses(o, offer);
  else offerOwn(o, offer);
  offerClasses(o.T, offer);
}

function offerOwn(o: Value, offer: Offer): void {
  if (!isObject(o)) return;
  for (const key of Object.keys(storeOf(o))) {
    const own = key.startsWith('$') ? ownValue(o, key.slice(1)) : undefined;
    if (own !== undefined) offer(key.slice(1), kindOf(own));
  }
}

function offerClasses(cls: Value, offer: Offer): void {
  for (const each of cls.mro)
    for (const [name, raw] of each.dict) offer(name, raw == null ? 'variable' : kindOf(raw));
}

function kindOf(x: Value): Kind {
  if (isClass(x)) return 'class';
  if (x instanceof Module) return 'module';
  const { name } = x.T;
  if (/function|method|descriptor|wrapper/.test(name) && !/getset|member/.test(name))
    return 'function';
  return /property|getset|member/.test(name) ? 'property' : 'variable';
}

/** What a chain of names stands for; undefined where finding out would run code. */
function resolve([first, ...rest]: string[]): Found | undefined {
  let value: Value =
    first === "''"
      ? ''
      : (ownValue(main.module, first as string) ?? ownValue(builtins, first as string));
  let bound = false;
  for (const name of rest) {
    if (value === undefined) return undefined;
    ({ value, bound } = attribute(value, name));
  }
  return value === undefined ? undefined : { value, bound };
}

function attribute(o: Value, name: string): Found {
  if (!isClass(o)) {
    const own = ownValue(o, name);
    if (own !== undefined) return { value: own, bound: false };
    return unwrapped(inClasses(o.T, name), true);
  }
  const raw = inClasses(o, name);
  return raw === undefined ? unwrapped(inClasses(o.T, name), true) : unwrapped(raw, false);
}

/** What lies in a class, as its instances (or it itself) would show it. Other descriptors than functions are not asked. */
function unwrapped(raw: Value, onInstance: boolean): Found {
  const nothing = { value: undefined, bound: false };
  if (raw === undefined || raw === null) return nothing;
  if (raw.static !== undefined) return { value: raw.static, bound: false };
  if (raw.T.name === 'classmethod') return { value: raw.func, bound: true };
  if (typeof raw === 'function') return { value: raw, bound: onInstance };
  return inClasses(raw.T, '__get__') === undefined ? { value: raw, bound: false } : nothing;
}

const inClasses = (cls: Value, name: string): Value =>
  cls.mro.find((each: Value) => each.dict.has(name))?.dict.get(name);

/** An attribute that is stored in the object itself; undefined for one that is computed. */
function ownValue(o: Value, name: string): Value {
  if (!isObject(o)) return undefined;
  const own: Value = Object.getOwnPropertyDescriptor(storeOf(o), `$${name}`);
  return own?.value ?? own?.get?.held;
}

const isObject = (o: Value): boolean => typeof o === 'object' || typeof o === 'function';
const isClass = (o: Value): boolean =>
  typeof o === 'object' && o.mro !== undefined && o.dict !== undefined;

/** Names of parameters that can be given as keyword arguments of a call. */
function keywordsOf({ value, bound }: Found): string[] {
  if (value instanceof BoundMethod) return keywordsOf({ value: value.func, bound: true });
  if (isClass(value)) {
    const init = inClasses(value, '__init__');
    const make = init?.info || init?.owner?.name !== 'object' ? init : inClasses(value, '__new__');
    return typeof make === 'function' ? keywordsOf({ value: make, bound: true }) : [];
  }
  if (typeof value !== 'function') return [];
  if (value.info !== undefined) {
    const { vars = [], argc = 0, posonly = 0, kwonly = 0 } = value.info;
    return vars.slice(Math.max(posonly, bound ? 1 : 0), argc + kwonly);
  }
  const signature = signatureOf(value);
  return signature?.names.slice(Math.max(signature.posonly, bound ? 1 : 0)) ?? [];
}
