/** The helpers of emitted code (`Runtime` in the ABI), gathered from where they are written. */
import type { Runtime, Value } from '../abi.ts';
import { da, ga, sa } from './core/attributes.ts';
import { call, callk, callm, callmk, meth, methk, via } from './core/call.ts';
import { callx } from './core/call-stars.ts';
import { Dict } from './core/dict.ts';
import {
  assertion,
  caught,
  handled,
  handling,
  match,
  raise,
  reraise,
  typeError,
} from './core/exceptions.ts';
import { code, fn, unit } from './core/functions.ts';
import { di, gi, makeSlice, si } from './core/items.ts';
import { leave, live, owned } from './core/live.ts';
import { builtins, cl, dg, gl, scope, steady, unbound, unboundfree } from './core/names.ts';
import { Ellipsis, Float, List, None, Tuple } from './core/object.ts';
import * as ops from './core/operators.ts';
import {
  contains,
  extend,
  filling,
  iter,
  iterated,
  known,
  len,
  slot,
  steps,
  truth,
} from './core/protocols.ts';
import { dictmerge, star, unpack, unpackx } from './core/unpacking.ts';
import { agyield } from './generators/async.ts';
import { awaitOn, delegate, held } from './generators/awaiting.ts';
import { reap } from './generators/dropped.ts';
import { failed, gen, out, state } from './generators/make.ts';
import { DELEGATE } from './generators/state.ts';
import { taken } from './generators/taken.ts';
import { display } from './modules/display.ts';
import { emitted } from './modules/host.ts';
import { importFrom, importModule, importStar } from './modules/importing.ts';
import { aiter, anext, stopasync } from './types/async-generator.ts';
import { normal } from './types/bigint.ts';
import { fromLatin1 } from './types/bytes-object.ts';
import { classStatement } from './types/class-statement.ts';
import { starend, starmatch } from './types/exception-group.ts';
import { fmt, formatted } from './types/format.ts';
import { matchcls, matchkeys, matchmap, matchrest, matchseq } from './types/match-statement.ts';
import { Complex } from './types/numeric.ts';
import { PySet } from './types/set.ts';
import { makeSuper } from './types/super.ts';
import { template } from './types/template.ts';
import { genericBases, typealias, typeparam, typeparams } from './types/type-params.ts';
import { aenter, enter } from './types/with-statement.ts';

function set(items: Value[]): Value {
  const s = new PySet();
  for (const x of items) s.add(x);
  return s;
}

function dict(pairs: Value[]): Value {
  const d = new Dict();
  for (let i = 0; i < pairs.length; i += 2) d.set(pairs[i], pairs[i + 1]);
  return d;
}

/** See `Runtime.extend`. */
function extendDisplay(into: Value[], x: Value): void {
  if (typeof x !== 'string' && slot(x, '___iter__') == null && slot(x, '___getitem__') == null)
    throw typeError(`Value after * must be an iterable, not ${x.T.name}`);
  extend(into, x, filling(x));
}

/** See `Runtime.range`: the counting loop, where `range` is the built-in and all fits in small ints. */
function range(f: Value, args: Value[]): [number, number, number] | null {
  if (f !== known.range) return null;
  for (const a of args) if ((a | 0) !== a) return null;
  const [a, b, c] = args;
  if (args.length === 1) return [0, a, 1];
  if (args.length === 2) return [a, b, 1];
  return args.length === 3 && c !== 0 ? [a, b, c] : null;
}

/** See `Runtime.step`. */
function step(it: Iterable<Value>): Value {
  for (const v of it) return v;
  return undefined;
}

/** `D` is bound when the guest boots: it is the host's memory. */
export const runtime = (D: Int32Array): Runtime => ({
  unit: (filename, positions) => {
    emitted.unit = unit(filename, positions);
    return emitted.unit;
  },
  code,
  fn,
  generic: genericBases,
  typeparams,
  None,
  Ellipsis,
  builtins,
  gl,
  cl,
  dg,
  steady,
  unbound,
  unboundfree,
  scope,
  float: (x) => new Float(x),
  Float,
  complex: (imag) => new Complex(0, imag),
  bigint: (digits) => normal(BigInt(digits)),
  bytes: fromLatin1,
  ga,
  sa,
  da,
  gi,
  si,
  di,
  slice: makeSlice,
  ...ops,
  contains,
  truth,
  len,
  call,
  via,
  callk,
  callx,
  callm,
  callmk,
  meth,
  methk,
  star,
  super: makeSuper,
  list: (items) => new List(items),
  tuple: (items) => new Tuple(items),
  set,
  dict,
  dictmerge,
  extend: extendDisplay,
  listappend: (l, x) => l.items.push(x),
  setadd: (s, x) => s.add(x),
  dictset: (d, k, v) => d.set(k, v),
  unpack,
  unpackx,
  field: formatted,
  fmt,
  template,
  iter,
  iterated,
  range,
  step,
  caught,
  match,
  handling,
  handled,
  raise,
  reraise,
  assertion,
  starmatch,
  starend,
  enter,
  cls: classStatement,
  import: importModule,
  importfrom: importFrom,
  importstar: importStar,
  display,
  state,
  steps: steps as Value,
  failed,
  gen,
  out,
  DELEGATE,
  held,
  delegate,
  await: awaitOn,
  taken,
  agyield,
  aiter,
  anext,
  stopasync,
  aenter,
  matchseq,
  matchmap,
  matchkeys,
  matchrest,
  matchcls,
  typealias,
  typeparam,
  D,
  reap,
  live,
  leave: leave as Value,
  owned,
});
