print(type('A', (), {}))
print((lambda: type('A', (), {}))())
def f(): return type('A', (), {})
print(f(), f().__module__)
M = type
print(M('A', (), {}), [type('A', (), {}) for i in range(1)])
class Meta(type): pass
print(Meta('Q', (), {}))
def make(n, **ns): return type(n, (), ns)
print(make('Z', a=1))
for f in (lambda: eval('1', {}, 5), lambda: eval('1', 5), lambda: exec('1', 5), lambda: exec('1', {}, 5), lambda: exec(5), lambda: type('A', (1, int), {}), lambda: type('A', ('a',), {}), lambda: exec('class A(5): pass'), lambda: type('A', (), {'__slots__': ['1a']}), lambda: type('A', (), {'__slots__': ['']}), lambda: type('A', (), {'__slots__': ['a', 'a']}), lambda: type('A', (int,), {'__slots__': ['a']}), lambda: type('A', (tuple,), {'__slots__': ['a']}), lambda: __import__('a..b'), lambda: exec('from . import x'), lambda: __import__(5)):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Bad(Exception):
    def __new__(cls): return 5
try: raise Bad
except TypeError as e: print(e)
def g():
    try: yield
    except BaseException as e: print(e)
x = g(); next(x)
try: x.throw(Bad)
except BaseException as e: print(type(e).__name__, e)
class B:
    __bool__ = None
for f in (lambda: bool(B()), lambda: not B(), lambda: 1 if B() else 2, lambda: B() or 1, lambda: any([B()])):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, o): return self is o
print(hash(H(-1)), hash(H(True)), H(2**70) in {H(2**70)}, hash(H(5)))
