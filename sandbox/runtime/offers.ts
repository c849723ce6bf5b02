/** What suggestions choose from, and what is said of frames that were dropped. */

import { tryGet } from './core/attributes.ts';
import { call } from './core/call.ts';
import { ownNames } from './core/dict.ts';
import { keptLocals, pythonic, type TracebackEntry } from './core/exceptions.ts';
import { builtins } from './core/names.ts';
import { isStr, Module, None, type Value } from './core/object.ts';
import { repr, str, toArray } from './core/protocols.ts';
import { offers } from './core/suggestions.ts';
import { foldedLines, placeLines } from './core/traceback.ts';
import { isType } from './core/type.ts';
import { reports } from './generators/dropped-frames.ts';
import { AsyncGenerator } from './generators/state.ts';
import { lookupFailed } from './generators/steps.ts';
import { unraisable } from './modules/unraisable.ts';
import { warnAt } from './modules/warn.ts';
import { mappingOf } from './types/namespace.ts';
import { classNames } from './types/type.ts';

/** What `site` puts behind the names of `builtins`. */
const FROM_SITE = ['open', 'quit', 'exit', 'copyright', 'credits', 'license', 'help'];

/** The names of `builtins` as CPython has them: functions by the alphabet (`aiter` behind `iter`), constants, classes, and what stands in Python. */
function builtinNames(): string[] {
  const rank = (name: string): number => {
    const v = builtins[`$${name}`];
    return typeof v === 'function' ? 0 : v?.mro === undefined ? 1 : 2;
  };
  const names = ownNames(builtins).filter((name) => !FROM_SITE.includes(name));
  const place = (name: string): string =>
    rank(name) === 0 ? `0${name.replace(/^a(iter|next)$/, '$1~')}` : `${rank(name)}`;
  const inOrder = (a: string, b: string): number =>
    place(a) < place(b) ? -1 : Number(place(a) > place(b));
  return [...names.sort(inOrder), ...FROM_SITE];
}

function attributeNames(o: Value): string[] {
  if (isType(o)) return classNames(o);
  const own = o instanceof Module ? (o as Value).$__dir__ : tryGet(o, '__dir__');
  if (own === undefined && o instanceof Module) return ownNames(o);
  // A class whose `__getattribute__` refuses even that tells nothing.
  return own === undefined ? [] : (toArray(call(own, [])) as Value[]).filter(isStr).map(str);
}

/** The locals of the frame in which an exception was raised, as its traceback keeps them. */
function localsOf(e: Value): Map<string, Value> {
  let entry: TracebackEntry | null = e.tb;
  while (entry?.next) entry = entry.next;
  if (entry === null) return new Map();
  const { names, values, code } = entry;
  // A function that handles it itself goes on, and has not said what its locals are worth.
  if (names === undefined && values === undefined) {
    const { vars = [], cells = [], free = [] } = code.info;
    return new Map([...vars, ...cells, ...free].map((name) => [name, None]));
  }
  // A class body keeps its namespace.
  return names === undefined && values !== undefined
    ? new Map(
        toArray(mappingOf(values))
          .filter(isStr)
          .map((name: Value) => [str(name), None]),
      )
    : new Map(keptLocals(entry));
}

/** Where a coroutine that was never awaited was made, if that was tracked (`warnings._warn_unawaited_coroutine`). */
function createdAt(origin: Value): string {
  if (origin === None) return '';
  const lines = foldedLines(
    origin.items
      .toReversed()
      .map(({ items }: Value) => [`${items}`, () => placeLines(items[0], items[1], items[2])]),
  );
  return ['\nCoroutine created at (most recent call last)', ...lines].join('\n');
}

/** Ties the knots of suggestions and of dropped frames. */
export function offer(): void {
  offers.attributes = attributeNames;
  offers.names = (e) => [
    ...localsOf(e).keys(),
    ...(e.scope === undefined ? [] : ownNames(e.scope)),
    ...builtinNames(),
  ];
  offers.self = (e) => localsOf(e).get('self');
  offers.ofSelf = (e, name) => {
    const self = offers.self(e);
    try {
      return self !== undefined && tryGet(self, name) !== undefined;
    } catch (failed) {
      pythonic(failed);
      return false;
    }
  };
  reports.unraisable = (w, e, l, code) =>
    unraisable(`Exception ignored while closing generator ${repr(w)}`, e, l, code);
  reports.finalizer = (w, e, l, code) =>
    unraisable(`Exception ignored while finalizing generator ${repr(w)}`, e, l, code);
  lookupFailed.report = (d, e) => reports.unraisable(d, e, -1, e.tb.code);
  reports.deallocator = (f, e, l, code) =>
    unraisable(`Exception ignored while calling deallocator ${repr(f)}`, e, l, code);
  reports.neverAwaited = (w, what, l, code, origin = None) => {
    try {
      warnAt('RuntimeWarning', `${what} was never awaited${createdAt(origin)}`, l, code);
    } catch (e) {
      const kind = w instanceof AsyncGenerator ? 'async generator' : 'coroutine';
      unraisable(`Exception ignored while finalizing ${kind} ${repr(w)}`, pythonic(e), l, code);
    }
  };
}
