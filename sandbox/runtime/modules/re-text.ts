/** Texts and positions. Python counts code points, JavaScript's engine UTF-16 units. */
import { repr } from '../core/protocols.ts';
import { asciiOnly } from '../types/repr-str.ts';

export const quotedRepr = (text: string): string => repr(text);

/** For the names in bytes. */
export const asciiRepr = (text: string): string => asciiOnly(repr(text));

/** Has a text characters that take two units? */
export const isWide = (text: string): boolean => /[\ud800-\udbff][\udc00-\udfff]/.test(text);

/** The number of code points before a unit. */
export function pointsBefore(text: string, unit: number): number {
  let points = 0;
  for (let i = 0; i < unit; points++) i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
  return points;
}

/** The unit at which a code point begins. */
export function unitAt(text: string, point: number): number {
  let unit = 0;
  for (let i = 0; i < point && unit < text.length; i++)
    unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
  return unit;
}
