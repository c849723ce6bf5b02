/**
 * The format mini-language (library reference, "Format Specification Mini-Language"; grouping of the fraction is new
 * in 3.14): parsing, and what strings and numbers share when they fill their width.
 */
import { err, valueError } from '../core/exceptions.ts';
import { lengthOf, repeat } from './str-points.ts';

export interface Spec {
  fill: string;
  /** '' stands for the type's default. */
  align: string;
  /** '+', ' ', '-' or '' where none is given. */
  sign: string;
  /** `z`: a negative zero loses its sign. */
  zero: boolean;
  /** `#`. */
  alternate: boolean;
  width: number;
  /** ',' or '_' between groups of digits, or ''. */
  grouping: string;
  /** -1 where none is given. */
  precision: number;
  /** The same after the point. */
  fraction: string;
  /** The type character, or ''. */
  type: string;
}

const PATTERN =
  /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?([0-9]*)([,_]?)(?:(\.)([0-9]*)([,_]?))?([^]*)$/u;

/** Specifications parsed before, by type and text: a program formats with few of them, often. */
const parsed = new Map<string, Readonly<Spec>>();

/** `parse`, remembered. */
export function parseSpec(
  text: string,
  typeName: string,
  align: string,
  type: string,
): Readonly<Spec> {
  const key = `${typeName} ${text}`;
  let spec = parsed.get(key);
  if (spec === undefined) {
    spec = parse(text, typeName, align, type);
    if (parsed.size > 500) parsed.clear();
    parsed.set(key, spec);
  }
  return spec;
}

/**
 * Parses a specification for an object of the type `typeName`; `align` is the type's default ('<' for str), and
 * `type` the type character that an empty one stands for. ValueError in CPython's words.
 */
function parse(text: string, typeName: string, align: string, type: string): Spec {
  const m = PATTERN.exec(text) as RegExpExecArray;
  const [
    ,
    fill,
    given,
    sign = '',
    z,
    alternate,
    pad,
    width,
    grouping = '',
    point,
    precision,
    fraction = '',
  ] = m;
  const spec: Spec = {
    fill: fill ?? (pad ? '0' : ' '),
    align: given ?? (pad && fill === undefined && align === '>' ? '=' : ''),
    sign,
    zero: z !== undefined,
    alternate: alternate !== undefined,
    width: size(width) ?? 0,
    grouping,
    precision: size(precision) ?? -1,
    fraction,
    type: m[12] as string,
  };
  check(spec, text, typeName, point !== undefined, type);
  return spec;
}

function size(digits: string | undefined): number | undefined {
  if (!digits) return undefined;
  if (Number(digits) > 0x7fffffff) throw valueError('Too many decimal digits in format string');
  return Number(digits);
}

function check(
  spec: Spec,
  text: string,
  typeName: string,
  point: boolean,
  defaultType: string,
): void {
  const { grouping, fraction, type } = spec;
  const [next] = type;
  if (grouping !== '' && next !== undefined && next !== grouping && ',_'.includes(next)) {
    throw valueError("Cannot specify both ',' and '_'.");
  }
  if (point && spec.precision < 0 && fraction === '') {
    throw valueError('Format specifier missing precision');
  }
  if (Array.from(type).length > 1) {
    throw valueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
  }
  for (const separator of [grouping, fraction]) {
    const allowed = separator === '_' ? 'defgEG%FboxX' : 'defgEG%F';
    const used = type || defaultType;
    if (separator !== '' && used !== '' && !allowed.includes(used)) {
      throw valueError(`Cannot specify '${separator}' with '${used}'.`);
    }
  }
}

/** The ValueError of a type character that a type does not have. */
export function unknownType(type: string, typeName: string): unknown {
  const code = type.codePointAt(0) as number;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  return valueError(`Unknown format code '${shown}' for object of type '${typeName}'`);
}

/** Fills `text` up to the width. */
export function pad(text: string, spec: Spec, align: string): string {
  const missing = spec.width === 0 ? 0 : spec.width - lengthOf(text);
  if (missing <= 0) return text;
  const left = align === '<' ? 0 : align === '^' ? Math.floor(missing / 2) : missing;
  return repeat(spec.fill, left) + text + repeat(spec.fill, missing - left);
}

/** Puts a separator between groups of `count` digits, after filling with zeros to at least `width` characters. */
export function group(digits: string, count: number, separator: string, width: number): string {
  if (separator === '')
    return digits.length < width ? repeat('0', width - digits.length) + digits : digits;
  let needed = Math.max(digits.length, Math.floor((width * count) / (count + 1)));
  while (needed + Math.floor((needed - 1) / count) < width) needed++;
  const all = repeat('0', needed - digits.length) + digits;
  const first = all.length % count || count;
  const groups = [all.slice(0, first)];
  for (let i = first; i < all.length; i += count) groups.push(all.slice(i, i + count));
  return groups.join(separator);
}

/** A number's parts put together: sign, prefix, digits in groups, the rest, filled. */
export function assemble(
  spec: Spec,
  negative: boolean,
  prefix: string,
  digits: string,
  rest: string,
  count = 3,
): string {
  const sign = negative ? '-' : spec.sign === '-' ? '' : spec.sign;
  const zeros = spec.fill === '0' && spec.align === '=';
  const width = zeros ? spec.width - sign.length - prefix.length - rest.length : 0;
  const grouping = spec.grouping && /^[0-9a-f]/i.test(digits) ? spec.grouping : '';
  const whole = group(digits, count, grouping, width);
  const head = sign + prefix;
  if (spec.align !== '=') return pad(head + whole + rest, spec, spec.align || '>');
  const body = whole + rest;
  return head + pad(body, { ...spec, width: spec.width - head.length }, '>');
}

/** `format(text, spec)`. */
export function formatStr(text: string, specText: string): string {
  if (specText === '') return text;
  const spec = parseSpec(specText, 'str', '<', 's');
  if (spec.type !== '' && spec.type !== 's') throw unknownType(spec.type, 'str');
  const wrong = forbidden(spec);
  if (wrong !== undefined) throw valueError(`${wrong} not allowed in string format specifier`);
  const shown = spec.precision < 0 ? text : truncate(text, spec.precision);
  return pad(shown, spec, spec.align || '<');
}

function forbidden(spec: Spec): string | undefined {
  if (spec.sign !== '') return spec.sign === ' ' ? 'Space' : 'Sign';
  if (spec.zero) return 'Negative zero coercion (z)';
  if (spec.alternate) return 'Alternate form (#)';
  return spec.align === '=' ? "'=' alignment" : undefined;
}

/** The first `count` code points. */
export function truncate(text: string, count: number): string {
  return text.length <= count ? text : Array.from(text).slice(0, count).join('');
}

/** The TypeError of `object.__format__` for a specification that is not empty. */
export const unsupportedSpec = (typeName: string): unknown =>
  err('TypeError', `unsupported format string passed to ${typeName}.__format__`);
