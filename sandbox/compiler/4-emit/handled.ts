/**
 * A frame that is suspended while it handles an exception keeps it in `S.h` and puts its resumer's back. Other than `except`,
 * `finally` may run with no exception on its way: then nothing is handled in it but what the resumer handles, another one each time.
 */
import type { Frame, Handler } from './frame.ts';

/** The text before a suspension inside `f.handlers`. A suspended frame does not hold what its resumer handles. */
export function leaveHandled(f: Frame): string {
  const handled = `${f.use('handled')}()`;
  const [outermost] = f.handlers as [Handler];
  const own = f.handlers.every(({ passing }) => passing !== undefined)
    ? `${f.handlers.map(isPassing).join('||')}?${handled}:void 0`
    : handled;
  const forget = onceTheResumers(f, 'void 0');
  return `${held(f)}=${own},${sometimes(f)}${f.use('handling')}(${outermost.before},${outermost.before}=void 0${forget}),`;
}

/**
 * Sets what the inner regions find handled before them, up to the first one with an exception of this frame's own: as far as that is what
 * the resumer handles.
 */
function onceTheResumers({ handlers }: Frame, value: string): string {
  const certain = handlers.findIndex(({ passing }) => passing === undefined);
  const unsure = handlers.slice(1, certain < 0 ? handlers.length : certain + 1);
  let update = '';
  for (const [i, { before }] of [...unsure.entries()].reverse())
    update = `,${isPassing(handlers[i] as Handler)}||(${before}=${value}${update})`;
  return update;
}

/** The text after it: the handled exception is the frame's own again, or the new resumer's. */
export function reenterHandled(f: Frame): string {
  const [outermost] = f.handlers as [Handler];
  const swap = `${f.use('handling')}(S.h)`;
  const isUnsure = f.handlers.every(({ passing }) => passing !== undefined);
  const enter = isUnsure ? `S.h===void 0?${f.use('handled')}():${swap}` : swap;
  const update = onceTheResumers(f, outermost.before);
  return `${outermost.before}=${enter}${update}`;
}

/** The text that forgets it. */
export const forgetHandled = (f: Frame): string => `S.h=${isAlone(f) ? '' : 'S.k='}void 0`;

/**
 * Where it is kept: twice if the frame holds an exception by other ways as well, which ties a knot with its traceback
 * (`dropped-frames`): in a variable, on its way through `finally`, or as the one that an inner handler will put back.
 */
const held = (f: Frame): string => (isAlone(f) || sometimes(f) !== '' ? 'S.h' : 'S.h=S.k');

/** Is the frame in one handler that has no name for its exception? */
const isAlone = ({ handlers }: Frame): boolean =>
  handlers.length === 1 && handlers[0]?.nameless === true;

/**
 * A `finally` in or around a nameless `except` holds an exception only where one is on its way; an `except` with a name only as long as that
 * is bound.
 */
function sometimes({ handlers }: Frame): string {
  const { variable } = handlers[0] as Handler;
  if (handlers.length === 1 && variable !== undefined)
    return `S.k=${variable}===void 0?void 0:S.h,`;
  const passing = handlers.filter((h) => h.passing !== undefined);
  const nameless = handlers.filter((h) => h.nameless);
  if (nameless.length !== 1 || passing.length + 1 < handlers.length) return '';
  return passing.length === 0 ? '' : `S.k=${passing.map(isPassing).join('||')}?S.h:void 0,`;
}

const isPassing = ({ passing }: Handler): string => `${passing}!==void 0`;
