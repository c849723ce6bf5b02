/** Entering and leaving context managers (PEP 343, PEP 492). */
import { call } from '../core/call.ts';
import { typeError } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { callSlot, slot } from '../core/protocols.ts';
import { className } from '../core/traceback.ts';
import { tracebackOf } from './traceback.ts';

/** CPython 3.14 names the class with its module (but for the main one), and says what is missing. */
function unfit(cm: Value, sync: boolean): Value {
  const other = sync ? ['___aenter__', '___aexit__'] : ['___enter__', '___exit__'];
  const exit = slot(cm, sync ? '___exit__' : '___aexit__');
  const missed = `${sync ? '__' : '__a'}${exit == null ? 'exit' : 'enter'}__`;
  const fits = other.every((name) => slot(cm, name) != null);
  const hint = sync
    ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
    : " but it supports the context manager protocol. Did you mean to use 'with'?";
  return typeError(
    `'${className(cm.T)}' object does not support the ${sync ? '' : 'asynchronous '}context manager protocol (missed ${missed} method)${fits ? hint : ''}`,
  );
}

function leave(cm: Value, exit: Value): (e: Value) => Value {
  return (e) =>
    call(
      exit,
      e === None || e === undefined ? [cm, None, None, None] : [cm, e.T, e, tracebackOf(e.tb)],
    );
}

/** See `Runtime.enter`. */
export function enter(cm: Value): [Value, (e: Value) => Value] {
  const f = slot(cm, '___enter__');
  const exit = slot(cm, '___exit__');
  if (f == null || exit == null) throw unfit(cm, true);
  return [f.argc === 1 ? f(cm) : call(f, [cm]), leave(cm, exit)];
}

/** See `Runtime.aenter`. */
export function aenter(cm: Value): [Value, (e: Value) => Value] {
  const f = slot(cm, '___aenter__');
  const exit = slot(cm, '___aexit__');
  if (f == null || exit == null) throw unfit(cm, false);
  return [callSlot(f, cm), leave(cm, exit)];
}
