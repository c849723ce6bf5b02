/** time. The clock is the host's: virtual, so that a sleep costs nothing and runs repeat exactly. */
import { getOptional } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { builtin, def } from '../core/define.ts';
import { err, errors, typeError, valueError } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { Float, None, strOf, Tuple, type Value } from '../core/object.ts';
import { index, isInt, slot, toArray, typeName } from '../core/protocols.ts';
import { normal, toFloat } from '../types/bigint.ts';
import { FLOAT, rankOf } from '../types/numeric.ts';
import { load1 } from './importing.ts';
import { flush } from './output.ts';
import { structSequence } from './struct-sequence.ts';
import { dayOfYear, strftime, weekday } from './time-format.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, 'time');

const FIELDS = [
  'tm_year',
  'tm_mon',
  'tm_mday',
  'tm_hour',
  'tm_min',
  'tm_sec',
  'tm_wday',
  'tm_yday',
  'tm_isdst',
];

/** Beside its nine items a struct_time has the name of the zone and its offset from UTC in seconds. */
const struct = structSequence('time.struct_time', FIELDS, {
  make: def('cls, iterable, dict?', (_cls: Value, source: Value) => {
    if (slot(source, '___iter__') == null) throw typeError('constructor requires a sequence');
    const items = toArray(source);
    const wrong = items.length < 9 ? 'at least 9' : items.length > 11 ? 'at most 11' : undefined;
    if (wrong !== undefined)
      throw typeError(
        `time.struct_time() takes an ${wrong}-sequence (${items.length}-sequence given)`,
      );
    return zoned(items.slice(0, 9), items[9], items[10]);
  }),
  getters: {
    tm_zone: (self: Value) => self.zone ?? None,
    tm_gmtoff: (self: Value) => self.offset ?? None,
  },
  attrs: { n_fields: 11 },
});

const zoned = (items: Value[], zone?: Value, offset?: Value): Value =>
  Object.assign(struct(items), { zone, offset });

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

/** The numbers of clocks, and those that WebAssembly has. */
const CLOCKS = {
  CLOCK_REALTIME: 0,
  CLOCK_MONOTONIC: 1,
  CLOCK_PROCESS_CPUTIME_ID: 2,
  CLOCK_THREAD_CPUTIME_ID: 3,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_BOOTTIME: 7,
  CLOCK_TAI: 11,
};
const READABLE = [sinceEpoch, elapsed, elapsed, elapsed];

/** The clock of a number. */
function numbered(id: Value): () => bigint {
  const found = READABLE[id];
  if (found === undefined) throw call(errors.OSError, [28, 'Invalid argument']);
  return found;
}

/** A number that names a clock, which `clock_gettime` and its like take. */
function clockId(x: Value): Value {
  if (!isInt(x)) throw typeError(`clk_id should be integer, not ${typeName(x)}`);
  return index(x);
}

const clocks = (): Record<string, Value> => ({
  clock_gettime: f('clock_gettime', 'clk_id, /', (x: Value) => seconds(numbered(clockId(x))())),
  clock_gettime_ns: f('clock_gettime_ns', 'clk_id, /', (x: Value) =>
    normal(numbered(clockId(x))()),
  ),
  clock_getres: f('clock_getres', 'clk_id, /', (x: Value) => {
    const number = index(x);
    numbered(number);
    // In a browser the day's time is told in milliseconds.
    return new Float(number === CLOCKS.CLOCK_REALTIME ? 1e-3 : 1e-9);
  }),
  ...CLOCKS,
});

function sleep(x: Value): Value {
  const isFloat = rankOf(x) === FLOAT;
  if (!isFloat && !isInt(x) && slot(x, '___index__') == null)
    throw typeError(`'${typeName(x)}' object cannot be interpreted as an integer or float`);
  const n = isFloat ? x.v : toFloat(index(x));
  if (Number.isNaN(n)) throw valueError('Invalid value NaN (not a number)');
  if (n < 0) throw valueError('sleep length must be non-negative');
  if (n > 9e9) throw err('OverflowError', 'timestamp out of range for platform time_t');
  // What was printed before is printed at its time.
  flush();
  host.advance(n);
  return None;
}

// ---- calendar ----------------------------------------------------------------------------------------------

const DAY = 86_400;
/** As far as JavaScript's dates go: the year 275760. */
const LAST = 8.64e12;

/** A moment as whole seconds since 1970, rounded down; now, where none is given. */
function moment(x: Value): number {
  if (x === undefined || x === None) return Number(sinceEpoch() / 1_000_000_000n);
  const n = rankOf(x) === FLOAT ? Math.floor(x.v) : toFloat(index(x));
  if (Number.isNaN(n)) throw valueError('Invalid value NaN (not a number)');
  if (!(Math.abs(n) <= LAST))
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

/** The nine fields of a struct_time or tuple argument of a function. */
function given(x: Value, name: string): number[] {
  if (x === undefined || x === None) return fields(moment(undefined));
  if (!(x instanceof Tuple)) throw typeError('Tuple or struct_time argument required');
  if (x.items.length !== 9) throw typeError(`${name}(): illegal time tuple argument`);
  return x.items.map((v) => toFloat(index(v)));
}

/** The fields, where each is one that can be written. Day 0, month 0 and the like stand for the first. */
function writable(x: Value, name: string): number[] {
  const t = given(x, name) as [number, number, number, number, number, number, number, number];
  const [, month, day, hour, minute, second, weekdayOf, yearDay] = t;
  if (month < 0 || month > 12) throw valueError('month out of range');
  if (day < 0 || day > 31) throw valueError('day of month out of range');
  if (hour < 0 || hour > 23) throw valueError('hour out of range');
  if (minute < 0 || minute > 59) throw valueError('minute out of range');
  if (second < 0 || second > 61) throw valueError('seconds out of range');
  if (weekdayOf < -1) throw valueError('day of week out of range');
  if (yearDay < 0 || yearDay > 366) throw valueError('day of year out of range');
  t[1] ||= 1;
  t[2] ||= 1;
  t[7] ||= 1;
  return t;
}

function mktime(x: Value): Value {
  const [y, m, d, h, min, s] = given(x, 'mktime') as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const t = new Date(0);
  t.setUTCFullYear(y, m - 1, d);
  if (Number.isNaN(t.getTime())) throw err('OverflowError', 'mktime argument out of range');
  return new Float(t.getTime() / 1000 + h * 3600 + min * 60 + s);
}

const asctime = (t: number[]): string => strftime('%a %b %e %H:%M:%S ', t) + String(t[0]);

function format(template: Value, t: Value): Value {
  const text = strOf(template);
  if (text === undefined)
    throw typeError(`strftime() argument 1 must be str, not ${typeName(template)}`);
  return strftime(text, writable(t, 'strftime'), t?.zone);
}

/** What `get_clock_info` tells: the clocks are one, which moves by whole nanoseconds. */
function clockInfo(name: Value): Value {
  const clock = strOf(name) ?? '';
  if (!['time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'].includes(clock))
    throw valueError('unknown clock');
  const info = call(getOptional(load1('types'), 'SimpleNamespace'), []);
  info.$implementation = 'the sandbox';
  info.$monotonic = clock !== 'time';
  info.$adjustable = clock === 'time';
  info.$resolution = new Float(1e-9);
  return info;
}

/** `strptime`, which CPython too has in Python. */
const parse = (text: Value, template: Value): Value =>
  call(getOptional(load1('_strptime'), '_strptime_time'), [
    text,
    template ?? '%a %b %d %H:%M:%S %Y',
  ]);

function make(): Record<string, Value> {
  return {
    ...clock('time', sinceEpoch),
    ...clock('monotonic', elapsed),
    ...clock('perf_counter', elapsed),
    ...clock('process_time', elapsed),
    ...clock('thread_time', elapsed),
    ...clocks(),
    sleep: f('sleep', 'seconds, /', sleep),
    gmtime: f('gmtime', 'seconds?, /', (x: Value) => zoned(fields(moment(x)), 'GMT', 0)),
    localtime: f('localtime', 'seconds?, /', (x: Value) => zoned(fields(moment(x)), 'UTC', 0)),
    mktime: f('mktime', 'tuple, /', mktime),
    asctime: f('asctime', 'tuple?, /', (t: Value) => asctime(writable(t, 'asctime'))),
    ctime: f('ctime', 'seconds?, /', (x: Value) => asctime(fields(moment(x)))),
    strftime: f('strftime', 'format, tuple?, /', format),
    strptime: f('strptime', 'string, format?, /', parse),
    get_clock_info: f('get_clock_info', 'name, /', clockInfo),
    _STRUCT_TM_ITEMS: 11,
    tzset: f('tzset', '', () => None),
    struct_time: structClass,
    timezone: 0,
    altzone: 0,
    daylight: 0,
    tzname: new Tuple(['UTC', 'UTC']),
  };
}

const structClass: Value = struct(fields(0)).T;

export const definition = { name: 'time', make };
