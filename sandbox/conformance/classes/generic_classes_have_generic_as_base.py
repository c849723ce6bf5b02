"""PEP 695: a class with type parameters has Generic among its bases."""
class Base[T, V]:
    def m(self) -> T: ...
print(Base.__parameters__, Base.__bases__, Base.__orig_bases__, Base.__mro__, Base.__type_params__)
class Sub[S](Base[S, str]): pass
print(Sub.__parameters__, Sub.__bases__, Sub.__orig_bases__, Sub[int], type(Sub[int]), Sub[int].__origin__, Sub[int].__args__)
try: Sub[int, str]
except TypeError as e: print(e)
class F(Base[int, str]): pass
print(F.__parameters__, F.__bases__)
try: F[int]
except TypeError as e: print(e)
print(Base[int, str](), isinstance(Base[int,str](), Base)) if 0 else print(type(Base[int, str]()).__name__, Base[int, str]().__orig_class__)
class P[*Ts, **Q]: x: int
print(P.__parameters__, P.__orig_bases__, P[int, str, [int]])
class G[T: int = bool](dict[str, T]): pass
print(G.__mro__, G.__orig_bases__, G[bool], G.__parameters__)
from typing import Generic, TypeVar, Protocol
print(Base.__mro__[-2] is Generic)
class Pr[T](Protocol):
    def f(self) -> T: ...
print(Pr.__mro__, Pr.__parameters__)
try:
    class Bad[T](Generic[T]): pass
except TypeError as e: print(e)
U = TypeVar('U')
try:
    class Bad[T](Base[U, T]): pass
except TypeError as e: print(e)
import dataclasses
@dataclasses.dataclass
class D[T]:
    x: T
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); print('sub', cls)
class DD(D[int]): pass
print(D(3), D[int](3), DD(4), DD.__orig_bases__)
class M(type): pass
class K[T](metaclass=M): pass
print(type(K), K[int], K.__bases__)
def f[T](x: T) -> T: return x
print(f.__type_params__, f(3))
class S[T]:
    __slots__ = ('a',)
s = S(); s.a = 1; print(s.a, hasattr(s, '__dict__'))
class E[T](Exception): pass
try: raise E(1)
except E as e: print(repr(e), E.__mro__)
print(E[int](5))
import enum
type A[T] = list[T]
print(A, A[int], A.__type_params__, A.__value__)
