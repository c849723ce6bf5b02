# With the future import an annotation's text is written anew from the tree (PEP 563): each kind of expression, and parentheses only where they are needed.
from __future__ import annotations


def numbers(a: 1e1000, b: 1e16, c: 1.5e-7, d: 0.0001, e: 12j, f: 1e400j, g: 0x10, h: 1_000, i: 10**30, j: 1.0, k: 1 .real, l: 123456789012345678.0, m: .5): pass
def texts(a: "it's", b: 'say "a"', c: "both ' and \"", d: '\x00\n\té\u2028\U0001F600\x7f', e: b'\x00a\xff\'"', f: u'x', g: "a" "b", h: '', i: b''): pass
def formatted(a: f'{x=!r}', b: f"{x=}", c: f'{ {1: 2}[1]!r:>{w}}', d: t'{a}b{c!r:x}', e: f'{{x}}', f: f"{'a' if b else c}", g: f'{(lambda: 1)}'): pass
def operators(a: -1, b: (-1)**2, c: -1**2, d: 2**-1, e: (a**b)**c, f: a**b**c, g: a-b-c, h: a-(b-c), i: (a|b)&c, j: a|b&c, k: ~-a, l: a@b//c%d, m: a<<b>>c, n: not (a in b), o: (not a) in b, p: (a<b)<c, q: a<b is not c): pass
def logic(a: a and not b, b: (a or b) and c, c: a or (b or c), d: a if (b if c else d) else e, e: (a if b else c) if d else e, f: a if b else c if d else e, g: (a or b).c, h: (a, b)[0], i: (lambda: 1)()): pass
def calls(a: f(*a, **k), b: f(x for x in y), c: f((x for x in y), 1), d: f(a=1, *b), e: a.b().c[0], f: f(a)(b)(c), g: "%s" % a): pass
def lambdas(a: lambda: None, b: lambda *, a: 1, c: lambda *a, **k: (1, 2), d: lambda a, /, b=1, *c, d, e=2, **f: a, e: lambda a=(1, 2): lambda: a): pass
def displays(a: [*a, *b], b: {*a, 1}, c: {**a, 'b': 1}, d: (1,), e: (), f: [], g: {}, h: (*a, *b), i: [x for x, in y if a if b], j: {x: y for x in z for y in x}, k: {(a, b) for a, b in c}, l: [a if b else c for d in (e if f else g)]): pass
def items(a: x[1,2], b: x[(1,)], c: x[a:b, ::c], d: x[...], e: x[:], f: x[()], g: x[*a], h: x[*a, 1]): pass
class Spaces:
    x: list [ int ]
    y : Callable[ [ int , str ] , None ]
    z: tuple[int,
             ...]


for f in (numbers, texts, formatted, operators, logic, calls, lambdas, displays, items, Spaces):
    for name, text in f.__annotations__.items():
        print(f.__name__, name, text)
