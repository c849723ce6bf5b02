# a cache, a parser, sorts, graphs, text and unit tests, as courses have them
import csv, io, collections, itertools, typing, types, string, time, random
# LRU cache by hand
class LRU:
    def __init__(self, n): self.n, self.d = n, collections.OrderedDict()
    def get(self, k): self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v
        if len(self.d) > self.n: print('evict', self.d.popitem(last=False))
c = LRU(2); c.put(1, 'a'); c.put(2, 'b'); c.get(1); c.put(3, 'c'); print(c.d)
# tokenizer and parser
import re
from typing import NamedTuple, Iterator
class Tok(NamedTuple):
    kind: str
    value: str
def lex(s) -> Iterator[Tok]:
    for m in re.finditer(r'(?P<NUM>\d+(\.\d*)?)|(?P<OP>[-+*/()])|(?P<WS>\s+)|(?P<BAD>.)', s):
        if m.lastgroup == 'BAD': raise SyntaxError(f'bad {m.group()!r} at {m.start()}')
        if m.lastgroup != 'WS': yield Tok(m.lastgroup, m.group())
class Parser:
    def __init__(self, s): self.toks = list(lex(s)) + [Tok('END', '')]; self.i = 0
    def eat(self, v):
        if self.toks[self.i].value == v: self.i += 1; return True
    def expr(self):
        x = self.term()
        while (t := self.toks[self.i]).value in ('+', '-') and t.value:
            self.i += 1; y = self.term(); x = x + y if t.value == '+' else x - y
        return x
    def term(self):
        x = self.atom()
        while (t := self.toks[self.i]).value in ('*', '/') and t.value:
            self.i += 1; y = self.atom(); x = x * y if t.value == '*' else x / y
        return x
    def atom(self):
        t = self.toks[self.i]; self.i += 1
        match t:
            case Tok('NUM', v): return float(v) if '.' in v else int(v)
            case Tok('OP', '('): x = self.expr(); assert self.eat(')'), 'expected )'; return x
            case Tok('OP', '-'): return -self.atom()
            case _: raise SyntaxError(f'unexpected {t}')
for s in ('1 + 2 * (3 - 4) / 5', '2*(3', '1 $ 2', '-3.5*2', ''):
    try: print(s, '=', Parser(s).expr())
    except (SyntaxError, AssertionError) as e: print(type(e).__name__, e)
# matrix, sieve, sorts, permutations, binary search, quicksort, hanoi, primes, game of life
A = [[1, 2], [3, 4]]
print([[sum(a * b for a, b in zip(r, col)) for col in zip(*A)] for r in A], list(map(list, zip(*A))))
def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b'\0\0'
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i * i::i] = bytes(len(s[i * i::i]))
    return list(itertools.compress(range(n + 1), s))
print(sieve(50))
def qs(l): return l if len(l) < 2 else qs([x for x in l[1:] if x < l[0]]) + [l[0]] + qs([x for x in l[1:] if x >= l[0]])
print(qs([3, 1, 4, 1, 5, 9, 2, 6]))
def hanoi(n, a, b, c): 
    if n: yield from hanoi(n - 1, a, c, b); yield a, c; yield from hanoi(n - 1, b, a, c)
print(len(list(hanoi(6, *'abc'))))
def life(cells):
    counts = collections.Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4): g = life(g)
print(sorted(g))
class Node:
    __slots__ = ('v', 'next')
    def __init__(self, v, next=None): self.v, self.next = v, next
class LinkedList:
    def __init__(self, it=()): 
        self.head = None
        for x in reversed(list(it)): self.head = Node(x, self.head)
    def __iter__(self):
        n = self.head
        while n: yield n.v; n = n.next
    def __reversed__(self): return iter(list(self)[::-1])
    def __repr__(self): return ' -> '.join(map(str, self))
print(LinkedList('abc'), list(reversed(LinkedList([1, 2]))), 2 in LinkedList([1, 2]), max(LinkedList([1, 5])), [*LinkedList('xy')])
def caesar(s, k): return s.translate(str.maketrans(string.ascii_lowercase, string.ascii_lowercase[k:] + string.ascii_lowercase[:k]))
print(caesar('hello', 3), caesar(caesar('hello', 3), 23), 'été'.casefold(), 'ß'.upper(), 'a,b,,c'.split(','), ' x '.strip(), 'abc'.center(9, '*'), 'Hello World'.swapcase(), 'title case'.title(), '%s' % (1,), 'abc'[::-1], 'x=1'.partition('='), 'aXbX'.rsplit('X', 1), 'abc'.isalpha(), '١'.isdigit(), 'a\tb'.expandtabs(4), 'line1\nline2'.splitlines(), 'ab'.zfill(5), 'banana'.count('an'), 'banana'.replace('a', 'o', 2), 'prefix_x'.removeprefix('prefix_'))
def dijkstra(graph, s):
    import heapq
    dist, q = {s: 0}, [(0, s)]
    while q:
        d, u = heapq.heappop(q)
        for v, w in graph[u].items():
            if d + w < dist.get(v, float('inf')): dist[v] = d + w; heapq.heappush(q, (d + w, v))
    return dist
print(dijkstra({'a': {'b': 1, 'c': 4}, 'b': {'c': 2}, 'c': {}}, 'a'))
Op = types.SimpleNamespace(a=1, b=[2]); Op.c = 3; print(Op, vars(Op))
print(*zip(*[iter('abcdef')] * 2), sep=', ', end='!\n')
print(sorted({'b': 2, 'a': 1}.items(), key=lambda kv: -kv[1]), min('hello', key=str.lower), any(x > 2 for x in [1, 3]), all([]), list(filter(None, [0, 1, '', 'a'])), list(map(pow, [2, 3], [3, 2])), dict(zip('ab', [1, 2])), list(enumerate('ab', 1)), [*reversed([1, 2])], slice(1, 5, 2).indices(4), sum([[1], [2]], []), list(range(10, 0, -3)))
a = [1, 2, 3, 4, 5]; a[1:3] = 'xyz'; del a[::2]; a += (9,); a.insert(1, 'i'); a.extend(range(2)); print(a, a.index(9), a.count(0), a.pop(), a.sort(key=str), a)
first, *mid, last = 'hello'; (x, y), z = (1, 2), 3; print(first, mid, last, x, y, z)
print([i if i % 3 else 'Fizz' + 'Buzz' * (i % 5 == 0) for i in range(1, 16)], f'{"nested " + f"{1 + 1}"}', f'{x=} {y!r:>3} {z:02}', r'\n', b'\x00ab'.hex(), 'a' 'b', ...)
import unittest
class TestIt(unittest.TestCase):
    def setUp(self): self.l = [1]
    def test_ok(self): self.assertEqual(self.l, [1]); self.assertIn(1, self.l)
    def test_raises(self):
        with self.assertRaisesRegex(ZeroDivisionError, 'by zero'): 1 / 0
    @unittest.skip('later')
    def test_skip(self): pass
    def test_fails(self): self.assertEqual({'a': 1, 'b': [1, 2]}, {'a': 1, 'b': [1, 3]})
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
import sys
unittest.main(argv=['x'], exit=False, testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
