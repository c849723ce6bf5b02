# what closes or is thrown into a frame has the context that CPython gives it
import sys
def g():
    try: yield 1
    except BaseException as e: print(repr(e), repr(e.__context__), repr(sys.exception()))
    yield 2
    print(repr(sys.exception()))
async def ag():
    try: yield 1
    except BaseException as e: print(repr(e), repr(e.__context__))
def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
    except BaseException as e: print('out', repr(e), repr(e.__context__))
def go():
    x = g(); next(x)
    x.throw(ValueError('t')); next(x, None)
    x = g(); next(x)
    try: x.close()
    except RuntimeError as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
    x = g(); next(x)
    x.throw(ValueError)
    a = ag(); run(a.__anext__()); run(a.aclose())
    a = ag(); run(a.__anext__()); run(a.athrow(ValueError))
    a = ag(); run(a.__anext__()); run(a.athrow(ValueError('i')))
try: 1/0
except ZeroDivisionError: go()
