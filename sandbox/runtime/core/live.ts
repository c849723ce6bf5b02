/**
 * Frames that can be asked for while they run (`sys._getframe`, `f_back`, the `f_locals` of what runs). Only sources that mention
 * frames are compiled to tell of theirs.
 */
import type { Code, FrameState } from '../../abi.ts';
import type { Value } from './object.ts';
import { lineOf } from './positions.ts';

/** A run of a function, class body or module. Who holds its frame object can still ask it when it has ended. */
export interface Live {
  readonly code: Code;
  /** Names of the locals; undefined where those are a namespace. */
  readonly names: string[] | undefined;
  /** Gives the position last reached and the values of the locals (or the namespace); sets the values where some are given. */
  readonly ask: (values?: Value[]) => Value[];
  /** The state of a resumable frame. */
  readonly S: FrameState | undefined;
  /** The frame object, once somebody has asked for it; that of a resumable frame belongs to the generator. */
  frame: Value;
  /** The same when the run has ended: then only the frame holds the run. */
  last: WeakRef<Value> | undefined;
}

/** Those that run now, innermost last. */
export const lives: Live[] = [];

/** The innermost run, if it is of that code: weakly, so that a traceback does not keep it. */
export function liveAt(code: Code): WeakRef<Live> | undefined {
  const one = lives[lives.length - 1];
  return one?.code === code ? new WeakRef(one) : undefined;
}

/** See `Runtime.live`. */
export function live(
  code: Code,
  names: string[] | undefined,
  ask: Live['ask'],
  S?: FrameState,
): Live {
  const one: Live = { code, names, ask, S, frame: undefined, last: undefined };
  lives.push(one);
  if (S !== undefined) S.live = one;
  return one;
}

/** See `Runtime.leave`. */
export function leave(one: Live | undefined): undefined {
  const at = one === undefined ? -1 : lives.lastIndexOf(one);
  if (at >= 0) lives.length = at;
  if (one?.S !== undefined) one.S.live = undefined;
  if (one?.frame !== undefined) {
    one.last = new WeakRef(one.frame);
    one.frame = undefined;
  }
}

/** See `Runtime.owned`. */
export function owned(S: FrameState, w: Value): Value {
  // Weakly: nothing that the body can reach may refer to the generator.
  S.object = new WeakRef(w);
  return w;
}

/** The line that a run has reached. */
export const lineNow = ({ code, ask }: Live): number =>
  lineOf(code, ask()[0] ?? -1 - code.info.line);

/** The locals of a run that have a value, by name. */
export function liveLocals({ names = [], ask }: Live): [string, Value][] {
  const [, ...values] = ask();
  return names
    .map((name, i): [string, Value] => [name, values[i]])
    .filter(([, v]) => v !== undefined);
}

/** Sets a local of a run, as its code would; false where it has none of that name. */
export function writeLive({ names = [], ask }: Live, name: string, value: Value): boolean {
  const at = names.indexOf(name);
  if (at < 0) return false;
  const [, ...values] = ask();
  values[at] = value;
  ask(values);
  return true;
}
