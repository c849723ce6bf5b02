# Attributes that may only be read: the error names neither the attribute nor its object, so nothing is suggested.
import types, sys
def gen(): yield
g = gen()
class A: __slots__ = 'x'
for f in (lambda: setattr(g, 'gi_frame', 1), lambda: setattr(sys, '__dict__', {}), lambda: setattr(1j, 'real', 2), lambda: setattr(slice(1), 'start', 1), lambda: setattr(ValueError().with_traceback, '__self__', 1), lambda: setattr(gen, '__globals__', 1), lambda: setattr(gen.__code__, 'co_name', 1), lambda: setattr(range(3), 'start', 1), lambda: setattr(property(), 'fget', 1), lambda: setattr(A.x, '__name__', 1), lambda: setattr(A.__dict__, 'x', 1), lambda: delattr(g, 'gi_running'), lambda: setattr([].append, '__name__', 1), lambda: setattr(1, 'numerator', 2)):
    try: f()
    except Exception as e: print(type(e).__name__, e, getattr(e, 'name', '?'), getattr(e, 'obj', '?') is None)
