"""What built-in functions say of arguments that few give them."""
import sys


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


class Dir:
    def __dir__(self):
        return 7


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


t(dir, Dir())
t(len, Len(2**64))
t(len, Len(-(2**64)))
t(len, Len(-1))
t(bool, Len(-1))
try:
    raise IndexError
except IndexError as e:
    print(dir(e.__traceback__))
t(open, "a\0b")
t(open, b"a\0b")
t(open, fil="x")
t(open)
t(open, "x", "q")
t(open, "x", bad=1)
t(open, "x", mode="w", file="y")
t(type, "A\0B", (), {})
t(type, "A\udcdcB", (), {})
t(type, b"A", (), {})
A = type("A", (), {})
t(setattr, A, "__name__", "A\0B")
t(setattr, A, "__name__", b"x")
t(type, "A", (A,), {"__slots__": "__dict__"})
t(type, "A", (), {"__slots__": ("__dict__", "__dict__")})
t(type, "A", (int,), {"__slots__": "x"})
C = type("C", (A, int), {})
print(C.__base__, C.__bases__, C(42).to_bytes(2))
Q = type("Q", (), {"__firstlineno__": 42})
Q.__module__ = "m"
print("__firstlineno__" in Q.__dict__)
sys.breakpointhook = lambda *a, **k: print(a, k)
breakpoint(1, x=2)
del sys.breakpointhook
t(breakpoint)
t(compile, "1", "f", "exec", -1)
t(compile, "1", "f", "exec", 0, False, 3)


def rest(*args):
    return args


print(rest() is (), tuple() is (), (1, 2)[:0] is (), (1,) * 0 is (), tuple(x for x in []) is (), rest.__type_params__ is ())
