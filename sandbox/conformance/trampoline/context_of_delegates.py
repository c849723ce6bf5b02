# What __context__ becomes where delegates fail by themselves, and where throw() goes through a chain.
class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, t, e, tb):
        new = KeyError("k")
        try:
            raise IndexError("i") from None
        except IndexError as x:
            exc = x
        try:
            exc.__context__ = new
            fixed = exc.__context__
            raise exc
        except BaseException:
            exc.__context__ = fixed
            raise
async def f():
    try:
        async with CM():
            1/0
    except IndexError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))
def run(c):
    try:
        while 1: c.send(None)
    except StopIteration as e: return e.value
run(f())

async def g(exc, ctx):
    try: raise exc
    except BaseException:
        exc.__context__ = ctx
        raise
async def h():
    try: 1/0
    except ZeroDivisionError:
        try: await g(IndexError(1), KeyError(2))
        except IndexError as e: print(repr(e.__context__))
        try: await g(IndexError(1), None)
        except IndexError as e: print(repr(e.__context__))
run(h())
def gg(exc, ctx):
    try: raise exc
    except BaseException:
        exc.__context__ = ctx
        raise
    yield
def hh():
    try: 1/0
    except ZeroDivisionError:
        try: yield from gg(IndexError(1), KeyError(2))
        except IndexError as e: print(repr(e.__context__))
        try: yield from gg(IndexError(1), None)
        except IndexError as e: print(repr(e.__context__))
        try:
            for x in gg(IndexError(1), None): pass
        except IndexError as e: print(repr(e.__context__))
        try:
            next(gg(IndexError(1), None))
        except IndexError as e: print(repr(e.__context__))
        class It:
            def __iter__(self): return self
            def __next__(self):
                e = IndexError(3)
                try: raise e
                except IndexError: e.__context__ = None; raise
        try:
            yield from It()
        except IndexError as e: print(repr(e.__context__))
list(hh())
async def ag(exc, ctx):
    try: raise exc
    except BaseException:
        exc.__context__ = ctx
        raise
    yield
async def k():
    try: 1/0
    except ZeroDivisionError:
        try:
            async for x in ag(IndexError(1), None): pass
        except IndexError as e: print(repr(e.__context__))
        try: await ag(IndexError(1), None).asend(None)
        except IndexError as e: print(repr(e.__context__))
        a = ag(IndexError(1), None)
        try: await a.athrow(ValueError(3))
        except ValueError as e: print(repr(e.__context__))
run(k())
def thrown():
    try: 1/0
    except ZeroDivisionError:
        try: yield 1
        except ValueError as e: print(repr(e.__context__))
        try: yield 2
        except ValueError as e: print(repr(e.__context__))
def outer():
    try: {}[3]
    except KeyError:
        yield from thrown()
t = outer(); next(t)
try: raise TypeError
except TypeError:
    t.throw(ValueError())
    list(t)
    t= outer(); next(t); next(t); v = ValueError(); v.__context__ = RuntimeError(7)
    try: t.throw(v)
    except StopIteration: pass

# throw() through a chain: each frame that was below the root adds what it handles.
def leaf(mode):
    try:
        raise OSError("leaf handles")
    except OSError:
        try:
            got = yield "leaf"
        except ValueError as e:
            show("leaf", e)
            if mode == "raise": raise
            if mode == "other":
                x = TypeError("new"); x.__context__ = None
                try: raise x
                except TypeError: x.__context__ = None; raise
            if mode == "return": return
            if mode == "again": yield "leaf again"; raise KeyError("later")
def show(where, e):
    chain = []
    while e is not None and len(chain) < 6:
        chain.append(repr(e)); e = e.__context__
    print(where, " <- ".join(chain))
def middle(mode):
    try:
        raise LookupError("middle handles")
    except LookupError:
        try:
            yield from leaf(mode)
        except Exception as e:
            show("middle", e)
            e.__context__ = None
            raise
        def fails():
            x = ArithmeticError("second")
            try: raise x
            except ArithmeticError: x.__context__ = None; raise
            yield
        try: yield from fails()
        except ArithmeticError as e:
            show("second", e)
            e.__context__ = None
            raise
def top(mode):
    try:
        raise MemoryError("top handles")
    except MemoryError:
        try:
            yield from middle(mode)
        except Exception as e:
            show("top", e)
            raise
for mode in "raise", "other", "return", "again":
    print("mode", mode)
    g = top(mode)
    print(next(g))
    try:
        print(g.throw(ValueError("thrown")))
        next(g)
    except Exception as e:
        show("outside", e)

class Awaits:
    def __init__(self, throwing): self.throwing = throwing
    def __await__(self): return self
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a):
        if self.throwing: raise IndexError("own")
        raise a[0]
for throwing in (0, 1):
    async def co():
        try: 1/0
        except ZeroDivisionError:
            try: await Awaits(throwing)
            except Exception as e: show("awaits", e)
    c = co(); c.send(None)
    try: c.throw(ValueError("in"))
    except StopIteration: pass
def nothrow():
    try: 1/0
    except ZeroDivisionError:
        try: yield from [1, 2]
        except Exception as e: show("list", e)
g = nothrow(); next(g)
try: g.throw(ValueError("in"))
except StopIteration: pass
