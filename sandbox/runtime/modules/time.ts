/** time. The clock is the host's: virtual, so that a sleep costs nothing and runs repeat exactly. */
import { builtin } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { Float, None, strOf, Tuple, type Value } from '../core/object.ts';
import { index, isInt, slot, typeName } from '../core/protocols.ts';
import { normal, toFloat } from '../types/bigint.ts';
import { FLOAT, rankOf } from '../types/numeric.ts';
import { structSequence } from './struct-sequence.ts';
import { dayOfYear, strftime, weekday } from './time-format.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, 'time');

const struct = structSequence('time.struct_time', [
  'tm_year',
  'tm_mon',
  'tm_mday',
  'tm_hour',
  'tm_min',
  'tm_sec',
  'tm_wday',
  'tm_yday',
  'tm_isdst',
]);

// ---- clocks -----------------------------------------------------------------------------------------------

/** Nanoseconds from the clock's start, and since 1970. */
const elapsed = (): bigint => BigInt(host.now());
const sinceEpoch = (): bigint => BigInt(host.epoch()) * 1_000_000_000n + elapsed();

/** Nanoseconds as seconds, rounded once. */
const seconds = (ns: bigint): Value => new Float(Number(ns) / 1e9);

const clock = (name: string, read: () => bigint): Record<string, Value> => ({
  [name]: f(name, '', () => seconds(read())),
  [`${name}_ns`]: f(`${name}_ns`, '', () => normal(read())),
});

function sleep(x: Value): Value {
  const isFloat = rankOf(x) === FLOAT;
  if (!isFloat && !isInt(x) && slot(x, '___index__') == null)
    throw typeError(`'${typeName(x)}' object cannot be interpreted as an integer or float`);
  const n = isFloat ? x.v : toFloat(index(x));
  if (Number.isNaN(n)) throw valueError('Invalid value NaN (not a number)');
  if (n < 0) throw valueError('sleep length must be non-negative');
  if (n > 9e9) throw err('OverflowError', 'timestamp out of range for platform time_t');
  host.advance(n);
  return None;
}

// ---- calendar ----------------------------------------------------------------------------------------------

const DAY = 86_400;

/** A moment as whole seconds since 1970, rounded down; now, where none is given. */
function moment(x: Value): number {
  if (x === undefined || x === None) return Number(sinceEpoch() / 1_000_000_000n);
  const n = rankOf(x) === FLOAT ? Math.floor(x.v) : toFloat(index(x));
  if (!(Math.abs(n) < 6.7e10))
    throw err('OverflowError', 'timestamp out of range for platform time_t');
  return n;
}

/** The fields of a moment in UTC, which is the sandbox's time zone too. */
function fields(s: number): number[] {
  const days = Math.floor(s / DAY);
  const left = s - days * DAY;
  const date = new Date(days * DAY * 1000);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [
    y,
    m,
    d,
    Math.floor(left / 3600),
    Math.floor(left / 60) % 60,
    left % 60,
    weekday(y, m, d),
    dayOfYear(y, m, d),
    0,
  ];
}

/** The nine fields of a struct_time or tuple argument. */
function given(x: Value): number[] {
  if (x === undefined || x === None) return fields(moment(undefined));
  if (!(x instanceof Tuple)) throw typeError('Tuple or struct_time argument required');
  if (x.items.length !== 9) throw typeError('time tuple must have exactly 9 elements');
  return x.items.map((v) => toFloat(index(v)));
}

function mktime(x: Value): Value {
  const [y, m, d, h, min, s] = given(x) as [number, number, number, number, number, number];
  const t = new Date(0);
  t.setUTCFullYear(y, m - 1, d);
  return new Float(t.getTime() / 1000 + h * 3600 + min * 60 + s);
}

const asctime = (t: number[]): string => strftime('%a %b %e %H:%M:%S ', t) + String(t[0]);

function format(template: Value, t: Value): Value {
  const text = strOf(template);
  if (text === undefined)
    throw typeError(`strftime() argument 1 must be str, not ${typeName(template)}`);
  return strftime(text, given(t));
}

function make(): Record<string, Value> {
  return {
    ...clock('time', sinceEpoch),
    ...clock('monotonic', elapsed),
    ...clock('perf_counter', elapsed),
    ...clock('process_time', elapsed),
    ...clock('thread_time', elapsed),
    sleep: f('sleep', 'seconds, /', sleep),
    gmtime: f('gmtime', 'seconds?, /', (x: Value) => struct(fields(moment(x)))),
    localtime: f('localtime', 'seconds?, /', (x: Value) => struct(fields(moment(x)))),
    mktime: f('mktime', 'tuple, /', mktime),
    asctime: f('asctime', 'tuple?, /', (t: Value) => asctime(given(t))),
    ctime: f('ctime', 'seconds?, /', (x: Value) => asctime(fields(moment(x)))),
    strftime: f('strftime', 'format, tuple?, /', format),
    struct_time: structClass,
    timezone: 0,
    altzone: 0,
    daylight: 0,
    tzname: new Tuple(['UTC', 'UTC']),
  };
}

const structClass: Value = struct(fields(0)).T;

export const definition = { name: 'time', make };
