/**
 * Frames of the functions that are running now (`sys._getframe`). QuickJS's own stack says where emitted code
 * stands, and `unit-texts` which Python code that is. Where a source mentions frames, its runs tell of themselves too (`core/live`).
 */
import { ST } from '../../abi.ts';
import type { HiddenCode } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { type Live, lives } from '../core/live.ts';
import type { Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { cleanups, reap } from '../generators/dropped.ts';
import { Frame, frameOf } from '../generators/frame.ts';
import { chains } from '../generators/resume.ts';
import { running } from '../generators/running.ts';
import type { Resumable, State } from '../generators/state.ts';
import { liveFrame, PlainFrame } from '../types/frame.ts';
import { EVALUATED, type Place, placeAt } from './unit-texts.ts';

/** An entry of QuickJS's stack is `    at NAME (FILE:LINE:COLUMN)`: no expression is matched, since tracing reads a stack for each event. */
const NAME = '    at '.length;
const IN_UNIT = `(${EVALUATED}:`;

/** A running function: where it stands, and its frame or what its frame can ask, if that is known. */
type Found = Place & { live?: Live | undefined; of?: Resumable };

/** The frames of a chain that wait for one below, if they are wanted. (No variable of what goes through the places may hold one.) */
function waiting(root: Resumable | undefined, isWanted: boolean): Found[] {
  const chain = root === undefined || !isWanted ? [] : [root, ...(root.stack ?? [])];
  const suspended = chain.reverse().filter(({ S }) => S.st === ST.SUSPENDED);
  return suspended.map((of) => ({ code: of.S.code, l: of.S.l, of }));
}

/** A place with its run, which is taken off. (What goes through the places must hold no run whose frame holds it.) */
function withLive(p: Place, alive: Live[]): Found {
  const at = alive.findLastIndex(({ code }) => code === p.code);
  const live = alive[at];
  if (at >= 0) alive.length = at;
  return { ...p, live };
}

/** Each running Python function, innermost first: those whose calls stand so many or more below the top of the stack. */
function* places(stack: string, above = 0): Generator<Found> {
  const alive = [...lives];
  // A chain of delegation has `resumeChain` or a trampoline (called from it, perhaps) on the stack, and its innermost frame; the
  // others wait at their `yield from`.
  const roots = [...chains.active];
  let inner = '';
  // A clean-up knows where the frame stands that has it done, which its text may not tell.
  let cleanup = cleanups();
  let place: typeof cleanup;
  for (const [depth, entry] of stack.split('\n').entries()) {
    const file = entry.indexOf(' (') + 1;
    if (entry.startsWith(IN_UNIT, file)) {
      const p = placeAt(entry.slice(file + IN_UNIT.length, -1));
      // A function of the runtime's that has been loaded late is evaluated too.
      if (p === undefined) continue;
      inner = '';
      if ((p.code as HiddenCode).hidden) continue;
      const { code } = p;
      const l = place?.code === code ? (place.l ?? -1 - code.info.line) : p.l;
      place = undefined;
      const found = withLive({ code, l }, alive);
      if (depth >= above) yield found;
      continue;
    }
    const name = entry.slice(NAME, file - 1);
    if (name === reap.name) {
      place = cleanup;
      cleanup = cleanup?.outer;
    } else if (name === chains.trampoline || name === chains.chain) {
      if (inner !== chains.trampoline || name !== chains.chain)
        yield* waiting(roots.pop(), depth >= above);
      inner = name;
    }
  }
}

/** The running functions from one outwards. */
interface Running {
  readonly found: Found;
  /** From the one that called it. */
  readonly outer: () => Running | undefined;
}

/** The next ones of those that are gone through. */
function nextOf(rest: Iterator<Found>): Running | undefined {
  const { value, done } = rest.next();
  return done ? undefined : { found: value, outer: once(() => nextOf(rest)) };
}

function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** All of them. Where they stand is looked for when somebody asks. */
const allRunning = (): Running | undefined => nextOf(runningPlaces());

/** A frame; the one that it was called from is made when it is asked for. */
function frameIn(at: Running | undefined): Value {
  if (at === undefined) return undefined;
  const { found, outer } = at;
  const frame = frameOfFound(found);
  // It holds those that called it, not those that it called. That of a generator outlives the call and holds neither.
  if (!(frame instanceof Frame)) frame.outer ??= () => frameIn(outer());
  return frame;
}

function frameOfFound({ code, l, live, of }: Found): Value {
  const resumable: Resumable | undefined = of ?? live?.S?.object?.deref();
  const known = resumable ? frameOf(resumable) : live && liveFrame(live);
  return known ?? new PlainFrame(code, lineOf(code, l));
}

/** Is it the run of this frame? Where runs cannot be told apart, the innermost of its code is. */
function isOf({ code, live, of }: Found, frame: PlainFrame | Frame): boolean {
  if (frame instanceof Frame) return (of?.S ?? live?.S) === frame.S;
  return frame.live ? frame.live === live : frame.code === code;
}

/** See `running.places`. */
function runningPlaces(S?: State): Iterator<Found> & Iterable<Found> {
  const above = S === undefined ? 0 : host.callsAbove(S);
  return places(above < 0 ? '' : (new Error().stack as string), above);
}

running.places = runningPlaces;

running.frame = (depth) => {
  let at = allRunning();
  for (let i = 0; i < depth; i++) at = at?.outer();
  return frameIn(at);
};

running.callerOf = (frame) => {
  let at = frame instanceof Frame ? nextOf(runningPlaces(frame.S)) : undefined;
  if (at === undefined) {
    at = allRunning();
    while (at !== undefined && !isOf(at.found, frame)) at = at.outer();
  }
  return frameIn(at?.outer());
};
