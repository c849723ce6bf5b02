/**
 * Texts that stand for values in a trace. No code of the program runs: no `__repr__`, no property, no `__getattr__`; so that looking at
 * a program does not change what it does. What could be big is cut before it becomes text.
 */
import { KeyBox } from '../core/dict.ts';
import { isException } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { isType } from '../core/type.ts';
import { isResumable, kindOf, qualnameOf } from '../generators/state.ts';
import { floatRepr } from '../types/float-repr.ts';
import { bytesRepr, strRepr } from '../types/repr-str.ts';

/** Characters that a text may have. */
const LENGTH = 60;
/** Items of a container that are shown, and containers in containers. */
const ITEMS = 6;
const DEPTH = 2;

/** Cuts a text; the last character says so. */
export const cut = (text: string): string =>
  text.length <= LENGTH ? text : `${text.slice(0, LENGTH - 1)}…`;

/** The text for a value. */
export const safeRepr = (x: Value): string => cut(show(x, 0));

/** The last line of a traceback: `ValueError: x`. */
export function safeError(e: Value): string {
  const { name } = e.T;
  const { items } = e.args;
  if (items.length === 0) return name;
  const [first] = items;
  const isText = items.length === 1 && typeof first === 'string' && e.T.name !== 'KeyError';
  return cut(
    `${name}: ${isText ? first : items.length === 1 ? safeRepr(first) : list(items, '(', ')', 0)}`,
  );
}

function show(x: Value, depth: number): string {
  if (x === undefined) return '<deleted>';
  switch (typeof x) {
    case 'number':
      return String(x);
    case 'boolean':
      return x ? 'True' : 'False';
    case 'string':
      return strRepr(x.length > LENGTH ? x.slice(0, LENGTH) : x);
    case 'function':
      return `<function ${x.pyname ?? x.info?.name ?? x.nm ?? '?'}>`;
    default:
      return x === None ? 'None' : showObject(x, depth);
  }
}

function showObject(x: Value, depth: number): string {
  if (isResumable(x)) return `<${kindOf(x)} ${qualnameOf(x)}>`;
  if (isType(x)) return `<class '${x.name}'>`;
  const { T } = x;
  if (isException(x)) return `${T.name}${list(x.args.items, '(', ')', depth)}`;
  if (T === undefined || T.heap) return showInstance(x);
  const known = Object.hasOwn(BUILT_IN, T.name) ? BUILT_IN[T.name] : undefined;
  return known === undefined ? `<${T.name} object>` : known(x, depth);
}

/** Built-in types whose values are shown as Python shows them. */
const BUILT_IN: Record<string, (x: Value, depth: number) => string> = {
  int: (x) => bigint(x.b),
  float: (x) => floatRepr(x.v),
  str: (x) => show(x.v, 0),
  ellipsis: () => 'Ellipsis',
  NotImplementedType: () => 'NotImplemented',
  bytes: (x) => bytesRepr(x.data.subarray(0, LENGTH)),
  range: (x) =>
    `range(${[x.start, x.stop, ...(x.step === 1 ? [] : [x.step])].map((n) => show(n, 0)).join(', ')})`,
  list: (x, depth) => list(x.items, '[', ']', depth),
  tuple: (x, depth) => list(x.items, '(', x.items.length === 1 ? ',)' : ')', depth),
  dict: pairs,
  set: (x, depth) => elements(x, '{', '}', depth),
  frozenset: (x, depth) => elements(x, 'frozenset({', '})', depth),
  method: (x) => `<bound method ${x.func.info?.qualname ?? x.func.nm ?? '?'}>`,
  module: (x) => `<module ${show(x.$__name__, 0)}>`,
};

/** An int of thousands of digits would take long to write out. */
const bigint = (b: bigint): string => (b > MOST || b < -MOST ? '<int of many digits>' : String(b));
const MOST = 10n ** 60n;

function list(items: Value[], open: string, close: string, depth: number): string {
  if (depth >= DEPTH && items.length > 0) return `${open}…${close}`;
  const shown = items.slice(0, ITEMS).map((item) => show(item, depth + 1));
  if (items.length > ITEMS) shown.push('…');
  return `${open}${shown.join(', ')}${close}`;
}

function elements(x: Value, open: string, close: string, depth: number): string {
  const items = x.entries().map(([key]: [Value, number]) => key);
  return items.length === 0 ? `${x.T.name}()` : list(items, open, close, depth);
}

function pairs(x: Value, depth: number): string {
  if (x.ns !== undefined) return '<dict of attributes>';
  if (depth >= DEPTH && x.map.size > 0) return '{…}';
  const shown: string[] = [];
  for (const [key, value] of x.map) {
    if (shown.length === ITEMS) {
      shown.push('…');
      break;
    }
    const k = x.aliases?.get(key) ?? (key instanceof KeyBox ? key.k : key);
    shown.push(`${show(k, depth + 1)}: ${show(value, depth + 1)}`);
  }
  return `{${shown.join(', ')}}`;
}

/** Attributes of asyncio's futures and tasks that say more than their class. */
function showInstance(x: Value): string {
  const { name } = x.T ?? { name: '?' };
  if (own(x, '_loop') === undefined || own(x, '_to_call') === undefined) return `<${name} object>`;
  const task = own(x, '_name');
  const state = own(x, '_state') ?? 'PENDING';
  return `<${name} ${typeof task === 'string' ? task : String(state).toLowerCase()}>`;
}

/** An attribute of the instance itself, where it is a plain value. */
export const own = (x: Value, name: string): Value =>
  Object.getOwnPropertyDescriptor(x, `$${name}`)?.value;
