"""Module doc."""
import pydoc
class A:
    """Doc of A.

    More."""
    x: int = 1
    y = 2
    def f(self, a, b=1, *args, c: str = 'x', **kw) -> int:
        """Do f."""
    @property
    def p(self):
        """A prop."""
        return 1
    @staticmethod
    def s(n): ...
    @classmethod
    def c(cls): "cm"
class B(A):
    def f(self): "Override."
    async def co(self): "Coroutine."
def gen(n: int, /, m=None, *, k):
    """Yields.

        indented
    """
    yield n
def nodoc(): pass
async def agen(): yield 1
help(gen)
help(nodoc)
help(agen)
help(A)
help(B)
help(B().f)
help(A.p)
help(lambda x: x)
print(pydoc.getdoc(gen))
print(pydoc.render_doc(gen, renderer=pydoc.plaintext))
print(pydoc.plain(pydoc.render_doc(A.f)))
import enum, dataclasses, collections, typing, abc
class Color(enum.Enum):
    "Colors."
    RED = 1
@dataclasses.dataclass(eq=False, repr=False, init=False)
class Point:
    x: int
    y: int = 0
help(Point)
class Abs(abc.ABC):
    @abc.abstractmethod
    def m(self): "Must."
    @abc.abstractmethod
    def n(self) -> 'int': ...
help(Abs)
help(Point())
class Slots:
    __slots__ = ('a', 'b')
    def __call__(self): "Call it."
help(Slots)
class Meta(type):
    def meth(cls): "On the class."
class M(metaclass=Meta): pass
help(M)
def deco(f):
    import functools
    @functools.wraps(f)
    def w(*a): "wrapped"
    return w
@deco
def decorated(x): "Decorated doc."
help(decorated)
