/**
 * Functions that wait for their first call. QuickJS parses all that it is given, so the build (`scripts/lib/late`) takes the bodies of
 * functions that are seldom called out of the core and leaves the calls of the functions below; the host has the bodies, in parts.
 *
 * A part is a function of the core's values that it uses; it gives its functions as a list.
 */
import { host } from './host.ts';
import type { Value } from './object.ts';

/** The parts that have been evaluated. A snapshot has them, like all else; after going back to an older one they come again. */
const parts: Value[][] = [];
/** What each part takes. */
let scopes: (() => Value[])[] = [];

/** Evaluates text, and gives what to throw where the text of a part cannot be had. */
export const lateParts: { evaluate(js: string): Value; missing(): Value } = {
  evaluate: () => undefined,
  missing: () => undefined,
};

/** Called by the built script, for what only it knows. */
export function setScopes(each: (() => Value[])[]): void {
  scopes = each;
  parts.length = each.length;
  parts.fill(undefined as Value);
}

/** The functions of a part. */
export function latePart(part: number): Value[] {
  return (parts[part] ??= evaluated(part));
}

function evaluated(part: number): Value[] {
  const text = host.late(part);
  if (text === '') throw lateParts.missing();
  return lateParts.evaluate(JSON.parse(text))(...(scopes[part]?.() ?? []));
}

// A function of so many parameters that calls function `at` of a part.

export function late0(part: number, at: number): Value {
  let f: Value;
  return () => (f ??= latePart(part)[at])();
}

export function late1(part: number, at: number): Value {
  let f: Value;
  return (a: Value) => (f ??= latePart(part)[at])(a);
}

export function late2(part: number, at: number): Value {
  let f: Value;
  return (a: Value, b: Value) => (f ??= latePart(part)[at])(a, b);
}

export function late3(part: number, at: number): Value {
  let f: Value;
  return (a: Value, b: Value, c: Value) => (f ??= latePart(part)[at])(a, b, c);
}

export function late4(part: number, at: number): Value {
  let f: Value;
  return (a: Value, b: Value, c: Value, d: Value) => (f ??= latePart(part)[at])(a, b, c, d);
}
