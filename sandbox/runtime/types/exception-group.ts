/** Splitting groups of exceptions (PEP 654), for `split`, `subgroup` and `except*`. */
import type { Code } from '../../abi.ts';
import { call, callm, isCallable } from '../core/call.ts';
import { caught, err, errors, match, newException, typeError } from '../core/exceptions.ts';
import { List, None, Tuple, type Value } from '../core/object.ts';
import { isA, str, truth } from '../core/protocols.ts';
import { isType } from '../core/type.ts';

export const isGroup = (e: Value): boolean =>
  e.members !== undefined && isA(e, 'BaseExceptionGroup');

export const describeGroup = (e: Value): string => {
  const n = e.members.items.length;
  return `${str(e.message)} (${n} sub-exception${n === 1 ? '' : 's'})`;
};

/** A group of the same message with other members, by `derive` (which a subclass may override). */
export function derive(e: Value, members: Value[]): Value {
  const plain = members.every((m) => isA(m, 'Exception'));
  const cls = errors[plain ? 'ExceptionGroup' : 'BaseExceptionGroup'] as Value;
  const g = newException(cls, [e.message, new List(members)]);
  g.message = e.message;
  g.members = new Tuple(members);
  return g;
}

/** The derived group keeps traceback, cause, context and notes. CPython sets its cause, even to None, which hides the context. */
function derived(e: Value, members: Value[]): Value {
  const g = callm(e, 'derive', [new List(members)]);
  if (!isGroup(g)) throw typeError('derive must return an instance of BaseExceptionGroup');
  g.tb = e.tb;
  g.cause = e.cause;
  g.ctx = e.ctx;
  g.suppress = true;
  if (e.$__notes__ instanceof List) g.$__notes__ = new List([...e.$__notes__.items]);
  return g;
}

function matcher(condition: Value): (e: Value) => boolean {
  const isClass = (c: Value) => isType(c) && c.isException;
  if (isClass(condition) || (condition instanceof Tuple && condition.items.every(isClass)))
    return (e) => match(e, condition);
  if (!isType(condition) && isCallable(condition)) return (e) => truth(call(condition, [e]));
  throw typeError(
    'expected an exception type, a tuple of exception types, or a callable (other than a class)',
  );
}

/** [matching part, rest], each a group, an exception or undefined. */
function split(e: Value, test: (e: Value) => boolean): [Value, Value] {
  if (test(e)) return [e, undefined];
  if (!isGroup(e)) return [undefined, e];
  const yes: Value[] = [];
  const no: Value[] = [];
  for (const m of e.members.items) {
    const [a, b] = split(m, test);
    if (a !== undefined) yes.push(a);
    if (b !== undefined) no.push(b);
  }
  return [
    yes.length === 0 ? undefined : derived(e, yes),
    no.length === 0 ? undefined : derived(e, no),
  ];
}

export function callSplit(e: Value, condition: Value): Value[] {
  return split(e, matcher(condition)).map((x) => x ?? None);
}

export const subgroup = (e: Value, condition: Value): Value =>
  split(e, matcher(condition))[0] ?? None;

/** See `Runtime.starmatch`: `except* C`. A plain exception is wrapped in a group, which comes from the handler. */
export function starmatch(e: Value, cls: Value, l: number, code: Code): [Value, Value] {
  for (const c of cls instanceof Tuple ? cls.items : [cls]) {
    if (!isType(c) || !c.isException)
      throw typeError('catching classes that do not inherit from BaseException is not allowed');
    if (c.mro.includes(errors.BaseExceptionGroup as Value))
      throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
  }
  if (e === None) return [None, None];
  if (!isGroup(e)) {
    if (!match(e, cls)) return [None, e];
    const members = [e];
    const wrapped = newException(
      errors[isA(e, 'Exception') ? 'ExceptionGroup' : 'BaseExceptionGroup'] as Value,
      ['', new Tuple(members)],
    );
    wrapped.message = '';
    wrapped.members = new Tuple(members);
    return [caught(wrapped, l, code), None];
  }
  const [yes, no] = split(e, (x) => match(x, cls));
  return [yes ?? None, no ?? None];
}

/**
 * See `Runtime.starend`. `rest` is what no handler took; `raised` is what handlers raised. Those re-raised unchanged and the
 * rest become one group of the original's shape; new ones stand beside it.
 */
export function starend(original: Value, rest: Value, raised: Value[]): Value {
  if (raised.length === 0) return rest === None ? undefined : rest;
  if (!isGroup(original)) return raised.length === 1 ? raised[0] : grouped(raised);
  const same = (e: Value) =>
    isGroup(e) && e.tb === original.tb && e.cause === original.cause && e.ctx === original.ctx;
  const reraised = raised.filter(same);
  const fresh = raised.filter((e) => !same(e));
  if (rest !== None) reraised.push(rest);
  const again = reraised.length === 0 ? undefined : project(original, reraised);
  if (fresh.length === 0) return again;
  if (again !== undefined) fresh.push(again);
  return fresh.length === 1 ? fresh[0] : grouped(fresh);
}

function grouped(list: Value[]): Value {
  const g = err(
    list.every((m) => isA(m, 'Exception')) ? 'ExceptionGroup' : 'BaseExceptionGroup',
    '',
    new List(list),
  );
  g.message = '';
  g.members = new Tuple(list);
  // It is not raised by a statement: it has no context.
  g.ctx = undefined;
  return g;
}

/** The part of the original group whose leaves are in any of the given groups. */
function project(original: Value, groups: Value[]): Value {
  const leaves = new Set<Value>();
  const collect = (e: Value): void => {
    if (isGroup(e)) e.members.items.forEach(collect);
    else leaves.add(e);
  };
  groups.forEach(collect);
  return split(original, (e) => !isGroup(e) && leaves.has(e))[0];
}
