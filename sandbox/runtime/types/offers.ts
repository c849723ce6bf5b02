/** What suggestions choose from, and what is said of frames that were dropped. */
import { ownNames } from '../core/dict.ts';
import { builtins } from '../core/names.ts';
import { toArray, repr, str } from '../core/protocols.ts';
import { offers } from '../core/suggestions.ts';
import { call } from '../core/call.ts';
import { tryGet } from '../core/attributes.ts';
import { reportText } from '../core/traceback.ts';
import { reports } from '../generators/dropped.ts';
import { kindOf } from '../generators/state.ts';
import { namesOf } from './object.ts';
import { classNames, isType } from './type.ts';
import { isKnown } from '../modules/importing.ts';
import { write } from '../modules/output.ts';
import { warnAt } from '../modules/warn.ts';
import { Module, type Value, isStr } from '../core/object.ts';

function attributeNames(o: Value): string[] {
  if (isType(o)) return classNames(o);
  if (o instanceof Module) return ownNames(o);
  const own = tryGet(o, '__dir__');
  return own === undefined ? namesOf(o) : (toArray(call(own, [])) as Value[]).filter(isStr).map(str);
}

/** Ties the knots of suggestions and of dropped frames. */
export function offer(): void {
  offers.attributes = attributeNames;
  offers.names = (e) => [...(e.scope === undefined ? [] : ownNames(e.scope)), ...ownNames(builtins)];
  offers.isModule = isKnown;
  reports.unraisable = (w, e) => {
    write(2, `Exception ignored while closing ${kindOf(w)} ${repr(w)}:\n${reportText(e)}`);
  };
  reports.neverAwaited = (w, l, code) => warnAt('RuntimeWarning', `coroutine '${w.qualname}' was never awaited`, l, code);
}
