# a plain exception in except* becomes a group at its handler; yield in yield
import traceback
try:
    try:
        raise ValueError(1)
    except* ValueError as group:
        raise
except BaseException: print(traceback.format_exc())
try:
    try:
        raise ValueError(1)
    except* ValueError as group:
        raise group
except BaseException: print(traceback.format_exc())
try:
    try:
        raise ExceptionGroup('e', [ValueError(1), KeyError(2)])
    except* ValueError as group:
        raise
    except* KeyError as group:
        1/0
except BaseException: print(traceback.format_exc())
try:
    try:
        raise ValueError(1)
    except* KeyError as group:
        pass
except BaseException: print(traceback.format_exc())
def g():
    while True:
        yield (yield)
def h():
    x = yield (yield 1), (yield 2)
for k in (0, 1, 2):
    for fn in (g, h):
        it = fn()
        it.send(None)
        try:
            for _ in range(k): it.send(3)
            it.throw(KeyError(k))
        except (KeyError, StopIteration): print(traceback.format_exc())
        except BaseException as e: print(repr(e))
