import { expect, it } from 'vitest';
import { big, type Int, normal, power, truediv } from './bigint.ts';
import { evaluate, type Tree } from './cases/evaluate.ts';

const hashOf = (tree: Tree): bigint => big(evaluate(['call', ['name', 'hash'], [tree], []]) as Int);
const int = (digits: bigint): Tree => ['int', `${digits}`];
const float = (text: string): Tree => ['float', text];

// The recorded cases come from a CPython of 32 bits, whose hashes are shorter; these are those of one of 64 bits.
it.each<[Tree, bigint]>([
  [int(10n ** 30n), 465258685558744706n],
  [int(-(10n ** 30n)), -465258685558744706n],
  [int(2n ** 61n - 1n), 0n],
  [int(2n ** 61n - 2n), 2305843009213693950n],
  [int(-(2n ** 61n)), -2n],
  [int(9007199254740993n), 9007199254740993n],
  [float('1.5'), 1152921504606846977n],
  [float('0.1'), 230584300921369408n],
  [float('-0.1'), -230584300921369408n],
  [float('1e300'), 1224995262755759164n],
  [float('5e-324'), 16777216n],
  [float('9007199254740992'), 9007199254740992n],
  [['op', 'Add', float('1.5'), ['imag', '2.0']], 1152921504608846983n],
  [['unary', 'USub', ['imag', '1.0']], -2000006n],
])('hashes %j as CPython does', (tree, expected) => {
  expect(hashOf(tree)).toBe(expected);
});

it('keeps safe ints as numbers and never makes −0', () => {
  expect(normal(-(2n ** 53n) + 1n)).toBe(-Number.MAX_SAFE_INTEGER);
  expect(normal(2n ** 53n)).toMatchObject({ b: 2n ** 53n });
  for (const tree of [
    ['op', 'Mult', 0, -5],
    ['op', 'Mod', -4, 2],
    ['op', 'FloorDiv', 0, -5],
    ['unary', 'USub', 0],
  ] as Tree[]) {
    expect(evaluate(tree)).toBe(0);
  }
});

it('divides ints too large for floats', () => {
  expect(truediv(normal(10n ** 400n), normal(10n ** 399n))).toBe(10);
  expect(truediv(1, normal(10n ** 320n))).toBe(1e-320);
});

it('refuses at once what would be too large', () => {
  expect(() => power(2, 10 ** 12)).toThrow();
  expect(power(-1, normal(10n ** 30n + 1n))).toBe(-1);
});
