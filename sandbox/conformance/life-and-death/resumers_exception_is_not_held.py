"""A suspended frame does not hold what its resumer handled: that dies with the resumer."""

import sys
sys.stderr = sys.stdout
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError(self.n)
    def __del__(self): print(self.n, "dies")
def chain(e):
    while e: print("   ", repr(e)); e = e.__context__
def low():
    try:
        try:
            yield 1
        finally:
            chain(sys.exception())
            yield 2
    finally:
        chain(sys.exception())
        yield 3
def low2():
    try:
        yield 1
    finally:
        chain(sys.exception())
        yield 3
def top(g):
    try:
        with M(1): pass
    finally:
        try:
            yield from g()
        finally:
            pass
a = top(low)
next(a)
print("drop")
del a
print("dropped")
a = top(low2)
next(a)
print("drop")
del a
print("dropped")
def direct(g):
    try:
        with M(1): pass
    finally:
        x = g()
        next(x)
        x.close() if 0 else None
        del x
        print("end")
try: direct(low)
except KeyError as e: chain(e)
print("A")
try: direct(low2)
except KeyError as e: chain(e)
