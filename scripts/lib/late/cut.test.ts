import { expect, test } from 'vitest';
import { cut } from './cut.ts';
import { type OuterFunction, outline } from './outline.ts';

/** Functions long enough to be worth a call. */
const LONG =
  '/* a comment that makes the function so long that it is worth a call of this kind, no less */';
const HEAD = `// sandbox/runtime/core/late.ts
var scopes = [];
function setScopes(each) { scopes = each; }
var latePart = (part) => globalThis.parts[part](...scopes[part]());
var late1 = (part, at) => (a) => latePart(part)[at](a);
var late2 = (part, at) => (a, b) => latePart(part)[at](a, b);
`;

/** Cuts a script whose functions are rare but for those that have `core` or `late` in their text. */
function cutApart(source: string) {
  const outlined = outline(`${HEAD}// a.ts\n${source.replaceAll('LONG', LONG)}`);
  const textOf = ({ start, end }: OuterFunction) => outlined.text.slice(start, end);
  return cut(outlined, (f) => {
    const [place] = /core|late/.exec(textOf(f)) ?? ['rare'];
    return place as 'core' | 'late' | 'rare';
  });
}

/** What a script calls `result`, run as it is and run in parts. */
function bothResults(source: string): [unknown, unknown] {
  const { core, parts } = cutApart(source);
  const scope = globalThis as { parts?: unknown };
  scope.parts = parts.map(({ text }) => new Function(`return ${text}`)());
  const end = '; return result();';
  return [new Function(source.replaceAll('LONG', LONG) + end)(), new Function(core + end)()];
}

test('a late function is called in its part', () => {
  const source = `
    var table = { double: (x) => { LONG return twice(x); } };
    function twice(x) { LONG return x * factor; }
    var factor = 2;
    function result() { "core"; return [table.double(4), twice(5)]; }`;
  const [whole, parts] = bothResults(source);
  expect(parts).toEqual([8, 10]);
  expect(parts).toEqual(whole);
});

test('a function may be used before it is declared, and keeps defaults, stars and this', () => {
  const source = `
    var list = [first, more];
    function first(x, y = 3) { LONG return x + y; }
    function more(x, ...rest) { LONG return [x, rest.length]; }
    class Counter {
      count = 0;
      add(n) { LONG this.count += n; return this; }
      get half() { LONG return this.count / 2; }
      static make() { LONG return new Counter(); }
    }
    function result() { "core";
      return [list[0](1), list[1](1, 2, 3), Counter.make().add(4).half];
    }`;
  const [whole, parts] = bothResults(source);
  expect(parts).toEqual([4, [1, 2], 2]);
  expect(parts).toEqual(whole);
});

test('what one part alone uses goes along', () => {
  const source = `
    var words = new Set(['a', 'b']);
    function known(x) { return words.has(x); }
    function check(x) { LONG return known(x); }
    function result() { "core"; return [check('a'), check('c')]; }`;
  const { core, parts } = cutApart(source);
  expect(core).not.toContain('words');
  expect(parts.length).toBe(1);
  expect(bothResults(source)[1]).toEqual([true, false]);
});

test('what changes, and what is bound to its place, stays', () => {
  const source = `
    let state = 0;
    function set(x) { LONG state = x; }
    var steps = function* () { LONG yield 1; };
    class Base { constructor() { LONG this.x = 1; } }
    class Derived extends Base { name() { LONG return super.toString(); } }
    function named() { LONG return named.name; }
    { var inner = 5; const local = 6; var useLocal = () => { LONG return local; }; }
    function result() { "core"; set(3); return [state, [...steps()], new Derived().x, useLocal(), named()]; }`;
  expect(cutApart(source).parts).toEqual([]);
  expect(bothResults(source)[1]).toEqual([3, [1], 1, 6, 'named']);
});

test('late and rare functions of a file are parts of their own', () => {
  const source = `
    function one() { "late"; LONG return shared(1); }
    function two(x) { LONG return shared(x); }
    function shared(x) { return x + 1; }
    function result() { "core"; return [one(), two(2)]; }`;
  const { parts } = cutApart(source.replace('one()', 'one(x)'));
  expect(new Set(parts.map(({ place }) => place))).toEqual(new Set(['late', 'rare']));
});

test('the part of most functions comes first', () => {
  const source = `
    function one() { "late"; LONG return 1; }
    function two(x) { LONG return x; }
    function three(x) { LONG return x; }
    function result() { "core"; return [one(), two(2), three(3)]; }`;
  expect(cutApart(source).parts.map(({ place }) => place)).toEqual(['rare', 'late']);
});
