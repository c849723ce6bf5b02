/**
 * Frames of the functions that are running now (`sys._getframe`). Nothing is kept for them while they run: QuickJS's own
 * stack says where emitted code stands, and `unit-texts` which Python code that is.
 */
import { ST } from '../../abi.ts';
import type { HiddenUnit } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { chains } from '../generators/resume.ts';
import { running, shown } from '../generators/running.ts';
import { PlainFrame } from '../types/frame.ts';
import { EVALUATED, type Place, placeAt } from './unit-texts.ts';

/** An entry of QuickJS's stack is `    at NAME (FILE:LINE:COLUMN)`: no expression is matched, since tracing reads a stack for each event. */
const NAME = '    at '.length;
const IN_UNIT = `(${EVALUATED}:`;

/** Where each running Python function stands, innermost first. */
function* places(stack: string): Generator<Place> {
  // A chain of delegation has `resumeChain` or a trampoline (called from it, perhaps) on the stack, and its innermost frame; the
  // others wait at their `yield from`.
  const roots = [...chains.active];
  let inner = '';
  for (const entry of stack.split('\n')) {
    const file = entry.indexOf(' (') + 1;
    if (entry.startsWith(IN_UNIT, file)) {
      inner = '';
      const p = placeAt(entry.slice(file + IN_UNIT.length, -1));
      if (p !== undefined && !(p.code.unit as HiddenUnit).hidden) yield p;
      continue;
    }
    const name = entry.slice(NAME, file - 1);
    if (name === chains.trampoline || name === chains.chain) {
      const root = inner === chains.trampoline && name === chains.chain ? undefined : roots.pop();
      const chain = root === undefined ? [] : [root, ...(root.stack ?? [])];
      for (const { S } of chain.reverse()) if (S.st !== ST.RUNNING) yield { code: S.code, l: S.l };
      inner = name;
    }
  }
}

/** The places with what shows their locals, which stands in the order of the calls. */
function* shownPlaces(calls: Value[], stack: string): Generator<Place & { shown: Value }> {
  for (const place of places(stack)) {
    const isNext = calls.at(-2) === place.code;
    const [, shown] = isNext ? calls.splice(-2) : [];
    yield { ...place, shown };
  }
}

/** The frame of the next place; the one it was called from is made when it is asked for. */
function nextFrame(rest: Iterator<Place & { shown: Value }>): Value {
  const { value, done } = rest.next();
  if (done) return undefined;
  const { code, l, shown: reader } = value;
  const frame = new PlainFrame(code, lineOf(code, l));
  frame.shown = reader;
  frame.caller = () => nextFrame(rest);
  return frame;
}

running.places = () => places(new Error().stack as string);
running.frame = (depth) => {
  const rest = shownPlaces([...shown], new Error().stack as string);
  for (let i = 0; i < depth; i++) rest.next();
  return nextFrame(rest);
};
