# An instance has the signature of what its class has as __call__, whatever that is.
import inspect
class Conv:
    __slots__ = ("__call__", "f", "rt")
    def __init__(self, f):
        self.f = f
        self.rt = bool
        self.__call__ = self._takes
        self.__call__ = lambda v, i=1, fld=2: self.f(v)
        self.__call__.__annotations__.update({"return": bool})
    def _takes(self, value) -> int: return value
c = Conv(int)
print(c.__call__.__annotations__, inspect.signature(c.__call__))
print(inspect.signature(c))
print(c("3"))
f = lambda v: v
a = f.__annotations__
a["return"] = int
print(f.__annotations__, inspect.signature(f))
def g(val, inst, field): pass
g.__annotations__["val"] = int
g.__annotations__["return"] = bool
print(g.__annotations__, inspect.signature(g))
class K:
    def m(self): pass
K.m.__annotations__["return"] = str
print(inspect.signature(K().m))
def t(o):
    try: print(inspect.signature(o))
    except Exception as e: print(type(e).__name__, str(e)[:60])
class A:
    def __call__(self, x): pass
class B:
    __call__ = A()
class C:
    __call__ = staticmethod(lambda q: 1)
class D:
    __call__ = functools.partial(lambda a, b: 1, 2)
class E:
    __call__ = functools.partialmethod(lambda self, a, b: 1, 2)
class F:
    @classmethod
    def __call__(cls, z): pass
class G:
    __call__ = len
class H:
    @property
    def __call__(self): return lambda w: 1
class I:
    __call__ = 3
for c in (A, B, C, D, E, F, G, H, I): t(c())
t(functools.lru_cache(lambda a: 1)); t(functools.singledispatch(lambda a: 1))
