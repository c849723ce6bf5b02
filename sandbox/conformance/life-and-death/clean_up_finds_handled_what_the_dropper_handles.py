"""What cleans up a dropped object finds handled what the code that drops it handles."""

import sys
import weakref
sys.stderr = sys.stdout
class D:
    def __del__(self):
        print("del handles", repr(sys.exception()))
def g():
    try:
        yield 1
    finally:
        print("finally handles", repr(sys.exception()), repr(sys.exception().__context__))
def h():
    try:
        yield 1
    except GeneratorExit as e:
        print("h", repr(e), repr(e.__context__))
def u():
    try: yield
    finally:
        try: raise KeyError
        except KeyError as e: print("u", repr(e.__context__), repr(e.__context__.__context__))
def make(f):
    x = f(); next(x); return x
try:
    raise ValueError("v")
except ValueError:
    for f in (g, h, u):
        x = make(f); del x
        x = make(f)
        x = None
    D()
    d = D()
    del d
x = make(g)
try:
    raise ValueError("w")
except ValueError as e:
    e.x = x
    del x
print("after")
def outer():
    try:
        raise ValueError("in outer")
    except ValueError:
        for f in (g, h):
            x = make(f)
        d = D()
        return 1
outer()
def noisy():
    d = D()
    for y in g():
        raise KeyError
try:
    raise ValueError("z")
except ValueError:
    try: noisy()
    except KeyError: print('k')
def drive():
    def gen():
        try:
            raise ValueError("gen")
        except ValueError:
            x = make(g)
            yield 1
    q = gen()
    next(q)
    q.close()
    q = gen()
    next(q)
    del q
drive()

try:
    raise ValueError("refers")
except ValueError:
    s = {1}
    ref = weakref.ref(s, lambda r: print("callback handles", repr(sys.exception())))
    del s


def runs_while_it_drops():
    for _ in asks(me):
        raise KeyError("leaves")
    yield


def asks(names):
    try:
        yield 1
        yield from ()
    finally:
        try:
            next(names["it"])
        except ValueError as e:
            print(e)


me = {"it": None}
me["it"] = it = runs_while_it_drops()
try:
    next(it)
except KeyError as e:
    print(repr(e))
