import { formatWithOptions, inspect as nodes } from 'node:util';
import { expect, it } from 'vitest';
import { format } from './format.ts';
import { inspect } from './inspect.ts';

/** As Node's console has it. */
const STYLE = { compact: 3, breakLength: 80 };

class Point {
  x = 1;
  #hidden = 2;
  get sum() {
    return this.x + this.#hidden;
  }
}
class Named extends Point {}
const circular: Record<string, unknown> = { name: 'c' };
circular.self = circular;
const deep = { a: { b: { c: { d: 1 } } } };
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const words = (count: number) => numbers(count).map((at) => `word${at * 7}`);

const VALUES: unknown[] = [
  ...[1, -0, 1.5, Number.NaN, 10n, 'a', "it's", `it's "so"`, 'a\nb\t\x01', true, null, undefined],
  ...[Symbol('s'), Symbol.iterator, [], {}, [1, 2, 3], [1, 'a', null, undefined], { a: 1, b: 'x' }],
  ...[{ 'a-b': 1, 2: 3, [Symbol('k')]: 4 }, [[1, [2, [3, [4]]]]], deep, circular, [circular]],
  ...[new Map([['a', { b: 1 }]]), new Set([1, 'x']), new Map([[{ a: 1 }, new Set([[1]])]])],
  ...[new Point(), new Named(), Point, Named, class {}, function f() {}, () => {}, async () => {}],
  ...[function* g() {}, async function* ag() {}, (function* g() {})(), [1].values()],
  ...[/x/g, new Date(0), new Date(Number.NaN), Object(1), Object('a'), Object(false)],
  ...[
    numbers(6),
    numbers(7),
    numbers(30),
    numbers(120),
    Array(3),
    Object.assign(Array(3), { 0: 1, 2: 3 }),
    Array(200).fill(0),
  ],
  ...[
    'abcdefghijklmnopqrstuvwxyz'.split(''),
    words(5),
    words(10),
    words(40),
    numbers(7).map(BigInt),
  ],
  ...[
    [1.5, -2, 1e21, 3, 4, 5, 6, 7],
    [true, false, true, false, true, false, true],
  ],
  ...[
    { done: false, value: undefined },
    [
      { value: 1, done: false },
      { value: 2, done: true },
    ],
  ],
  ...[{ list: numbers(27), name: 'n' }, [numbers(8), numbers(8)], { a: [1, { b: [1, { c: 1 }] }] }],
  ...[
    { a: 'x'.repeat(26), b: 'y'.repeat(26) },
    { a: 'x'.repeat(28), b: 'y'.repeat(28) },
  ],
  ...[{ f() {}, g: () => 1, h: class {} }, Object.assign([1, 2], { extra: true })],
  ...[Object.create(null), Object.assign(Object.create(null), { a: 1 }), new Uint8Array([1, 2])],
  ...[Object.assign(() => {}, { p: 1 }), new (class List extends Array {})(), new WeakMap(), Math],
  {
    get x() {
      return 1;
    },
    set y(_: number) {},
  },
];

it.each(VALUES.map((value) => [nodes(value, STYLE), value]))('%s', (text, value) => {
  expect(inspect(value)).toBe(text);
});

it('formats the arguments of console.log', () => {
  const lists: unknown[][] = [
    [],
    ['a', 1, 'b'],
    [1, 'a', [1, 'a']],
    ['%s is %d%%', 'x', '4', { a: 1 }],
  ];
  lists.push(
    ['%i %f %j', '12.5px', '1.5', { a: [1] }],
    ['%s'],
    ['%d', 3n],
    ['a%', 1],
    ['%c!', 'red'],
  );
  for (const values of lists) expect(format(values)).toBe(formatWithOptions(STYLE, ...values));
});

it('says of an error what it is and no more: the frames are the engine’s', () => {
  expect(inspect(new TypeError('no'))).toBe('TypeError: no');
  expect(inspect([new Error('x')])).toBe('[ [Error: x] ]');
});
