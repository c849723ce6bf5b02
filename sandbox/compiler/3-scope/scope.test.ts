import { describe, expect, it } from 'vitest';
import { parse } from '../2-syntax/parser.ts';
import type { FunctionDef, Module, Name } from '../ast.ts';
import { Source } from '../source.ts';
import { markCertain } from './assigned.ts';
import { type Block, mangle, type Scopes } from './blocks.ts';
import { analyse } from './scope.ts';

function scopesOf(source: string): { tree: Module; scopes: Scopes } {
  const tree = parse(source, 'exec');
  return { tree, scopes: analyse(tree, new Source(source)) };
}

/** Follows a path of block names from the module. */
function blockAt(source: string, path: string): Block {
  let block = scopesOf(source).scopes.module;
  for (const name of path.split(' ').filter(Boolean))
    block = block.children.find((b) => b.name === name) as Block;
  return block;
}

/** The places of the names of a block. */
function places(source: string, path: string): Record<string, string> {
  const block = blockAt(source, path);
  return Object.fromEntries([...block.symbols].map(([name, s]) => [name, s.place]));
}

describe('names', () => {
  it('are global in a module', () => {
    expect(places('x = 1\nprint(x)', '')).toEqual({ x: 'global', print: 'implicit' });
  });

  it('are local where a function binds them, and free in the functions inside', () => {
    const source = 'def f(a):\n  b = c\n  def g():\n    return a, b, d\n';
    expect(places(source, 'f')).toEqual({ a: 'local', b: 'local', c: 'implicit', g: 'local' });
    expect(places(source, 'f g')).toEqual({ a: 'free', b: 'free', d: 'implicit' });
    expect(blockAt(source, 'f').symbols.get('a')).toMatchObject({ isCell: true, isParam: true });
  });

  it('obey global and nonlocal', () => {
    const source = 'def f():\n  x = 1\n  def g():\n    nonlocal x\n    global y\n    x = y = 2\n';
    expect(places(source, 'f g')).toEqual({ x: 'free', y: 'global' });
    expect(blockAt(source, 'f').symbols.get('x')?.bindings).toBe(2);
  });

  it('of a class are not seen from its methods', () => {
    const source = 'def f():\n  x = 1\n  class C:\n    x = x\n    def m(self):\n      return x\n';
    expect(places(source, 'f C')).toEqual({ x: 'class', m: 'class' });
    expect(places(source, 'f C m')).toEqual({ self: 'local', x: 'free' });
  });

  it('of a comprehension are its own, but the first iterable is not', () => {
    const source = 'class C:\n  n = 3\n  a = [n for i in n]\n';
    expect(places(source, 'C')).toMatchObject({ n: 'class', a: 'class' });
    expect(places(source, 'C ListComp')).toEqual({ i: 'local', n: 'implicit' });
    expect(blockAt(source, 'C ListComp').symbols.get('i')?.js).toBe('$i$1');
  });

  it('bound by := in a comprehension belong to the function around', () => {
    const source = 'def f():\n  return [y := x for x in z], y\n';
    expect(places(source, 'f')).toMatchObject({ y: 'local' });
    expect(places(source, 'f ListComp')).toMatchObject({ y: 'free', x: 'local' });
  });

  it('of a class are seen from its annotations and type parameters', () => {
    expect(places('class C:\n  T = int\n  x: T\n', 'C __annotate__')).toEqual({ T: 'class' });
  });
});

describe('classes', () => {
  it('offer the __class__ cell to methods that call super', () => {
    const source = 'class C:\n  def m(self):\n    super().m()\n';
    expect(blockAt(source, 'C').classCell?.js).toBe('$__class__');
    expect(places(source, 'C m')).toMatchObject({ __class__: 'free' });
    expect(blockAt('class C:\n  def m(self): pass\n', 'C').classCell).toBe(null);
  });

  it('mangle private names', () => {
    expect(mangle('__x', '_C')).toBe('_C__x');
    expect(mangle('__x__', 'C')).toBe('__x__');
    expect(mangle('__x', '__')).toBe('__x');
    expect([...blockAt('class C:\n  def m(self): __v = 1\n', 'C m').symbols.keys()]).toContain(
      '_C__v',
    );
  });

  it('have qualified names', () => {
    const source = 'def f():\n  class C:\n    def m(self): lambda: 0\n';
    expect(blockAt(source, 'f C m').qualname).toBe('f.<locals>.C.m');
    expect(blockAt(source, 'f C m <lambda>').qualname).toBe('f.<locals>.C.m.<locals>.<lambda>');
  });
});

/** The names (with their lines) of a function whose loads are not certain to find a value. */
function uncertain(body: string): string[] {
  const { tree, scopes } = scopesOf(`def f(p):\n${body.replace(/^/gm, '  ')}\n`);
  const node = tree.body[0] as FunctionDef;
  markCertain(scopes, scopes.blocks.get(node) as Block, node.args, node.body);
  const found: string[] = [];
  JSON.stringify(node.body, (_, value: Name) => {
    const isLoad = value?.kind === 'Name' && value.ctx === 'load';
    if (isLoad && value.id.length === 1 && !scopes.certain.has(value)) found.push(value.id);
    return value;
  });
  return found;
}

describe('definite assignment', () => {
  it.each([
    ['a = 1\na', []],
    ['p', []],
    ['a\na = 1', ['a']],
    ['if p: a = 1\na', ['a']],
    ['if p: a = 1\nelse: a = 2\na', []],
    ['if p: a = 1\nelse: return\na', []],
    ['for a in p: a\na', ['a']],
    ['while (a := p): a\na', []],
    ['while True:\n  a = 1\n  if p: break\na', []],
    ['while True:\n  if p: break\n  a = 1\na', ['a']],
    ['try: a = 1\nexcept p: pass\na', ['a']],
    ['try: a = 1\nexcept p: raise\na', []],
    ['try: a = 1\nfinally: b = 2\n(a, b)', []],
    ['with p: a = 1\na', ['a']],
    ['a = 1\ndel a\na', ['a']],
    ['a = 1\nfor b in p: del a\na', ['a']],
    ['try: pass\nexcept p as e: e\ne', ['e']],
    ['for b in p:\n  try: pass\n  except p as e: break\ne', ['e']],
    ['p and (a := 1)\na', ['a']],
    ['(a := 1) and a\na', []],
    ['match p:\n  case [a, b]: a\n  case a: a\na', []],
    ['match p:\n  case [a]: a\na', ['a']],
    ['[a for a in p if a]', []],
    ['lambda: a\na = 1', []],
  ])('%j: %j', (body, expected) => {
    expect(uncertain(body).filter((id) => !body.startsWith('lambda') || id !== 'a')).toEqual(
      expected,
    );
  });
});
