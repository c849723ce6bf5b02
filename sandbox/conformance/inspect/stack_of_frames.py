"""`inspect.stack`, `getframeinfo` and their kin: frames with the source around them."""
import inspect
import sys


def inner():
    for f in inspect.stack()[:3]:
        print(f.function, f.lineno, f.code_context, f.index)
    info = inspect.getframeinfo(inspect.currentframe(), context=3)
    print(info.function, info.lineno, info.code_context, info.index)
    print(inspect.getframeinfo(sys._getframe(1), 0)[1:])
    raise ValueError


def outer():
    inner()


try:
    outer()
except ValueError as e:
    print([(f.function, f.lineno) for f in inspect.trace()])
    print([f[3] for f in inspect.getinnerframes(e.__traceback__)])
try:
    inspect.getframeinfo(3)
except (TypeError, AttributeError) as e:
    print(type(e).__name__)
