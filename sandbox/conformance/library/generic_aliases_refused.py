"""What is no class, what may not be inherited from, and too few arguments for an alias."""
import typing, collections.abc, types
from typing import *
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
for typ in [list[int], List[int], tuple[int, str], Tuple[int, str], typing.Callable[..., None], collections.abc.Callable[..., None], int|str, Union]:
    t(issubclass, typ, object); t(issubclass, typ, type); t(issubclass, typ, typ); t(issubclass, object, typ)
class A: pass
def f1():
    class X(NamedTuple, A): x:int
def f2():
    class X(NamedTuple, tuple): x:int
def f3():
    class X(NamedTuple, NamedTuple): x:int
class B(NamedTuple): x:int
def f4():
    class X(NamedTuple, B): x:int
def f5():
    class X(A, NamedTuple): x:int
def f6():
    class X(List[int], object()): pass
class BadEntries:
    def __mro_entries__(self, bases): return (object(),)
def f7():
    class X(List[int], BadEntries()): pass
def f8():
    class X(object(), list): pass
def f9():
    class X(list, metaclass=type(object())): pass
def f10():
    class X(list, 5, metaclass=type): pass
def f11():
    class M(type): pass
    class Y(metaclass=M): pass
    class X(Y, 5): pass
def f12():
    class X(5, Generic): pass
for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12): t(f)
Ts = TypeVarTuple('Ts'); T = TypeVar('T'); T2 = TypeVar('T2')
class G1(Generic[*Ts]): pass
for K in G1, Tuple, tuple:
    t(lambda: K[Ts]); t(lambda: K[Ts][int, str]); t(lambda: K[T, T2][*Ts]); t(lambda: K[T,T2][Unpack[Ts]]); t(lambda: K[T][*Ts]); t(lambda: K[T,T2][int]); t(lambda: K[T,T2][list[int], *Ts]); t(lambda: K[Ts].__parameters__)
t(lambda: list[Ts][int]); t(lambda: list[int][Ts]); t(lambda: Ts.__typing_subst__(int))
class C1(collections.abc.Callable[P0 := ParamSpec('P'), T]):
    def __call__(self): pass
t(lambda: C1[[int], T]); t(lambda: C1[[int], T]().__orig_class__); t(lambda: typing.Callable[[int], str]); 
class C2(typing.Callable[P0, T]):
    def __call__(self): pass
t(lambda: C2[[int], T]().__orig_class__); t(lambda: C2[int, str])
class P(Protocol): pass
t(lambda: P()); 
T=TypeVar('T'); U=TypeVar('U'); V=TypeVar('V', default=int); Ts=TypeVarTuple('Ts'); P=ParamSpec('P'); P2=ParamSpec('P2', default=[int])
t(lambda: dict[T,U][int]); t(lambda: list[T][int,str]); t(lambda: dict[T,U][int,str,int]); t(lambda: dict[T,V][int]); t(lambda: dict[T,V][()]); t(lambda: dict[T,V][int,str,int]); t(lambda: dict[T,U][()]); t(lambda: list[T][()]); t(lambda: tuple[T,U,V][int]); t(lambda: tuple[T,U,V][int,str]); t(lambda: tuple[T,*Ts][()]); t(lambda: tuple[T,*Ts,U][int]); t(lambda: tuple[T,*Ts,U][int,str])
t(lambda: (T|U)[int]); t(lambda: (T|U)[int,str,int]); t(lambda: Union[T,list[U]][int])
t(lambda: List[T][int,str]); t(lambda: Dict[T,U][int]); t(lambda: Dict[T,V][int]); t(lambda: Callable[P,T][int]); t(lambda: Callable[P,T][[int]]); t(lambda: Callable[[T],U][int]); t(lambda: Callable[P2,T][[int],str])
class G(Generic[T,U]): pass
class H(Generic[T,V]): pass
t(lambda: G[int]); t(lambda: G[int,str,int]); t(lambda: H[int]); t(lambda: H[()]); t(lambda: H[1,2,3]); t(lambda: G[T,U][int]); t(lambda: G[()])
type A[X, Y] = dict[X, Y]
t(lambda: A[int]); t(lambda: A[int].__parameters__); t(lambda: A[int,T][str]); t(lambda: A[T,U][str])
t(lambda: list[T][1]); t(lambda: list[T]['x'])
for k in ('__bases__','__copy__','__deepcopy__','__mro__','__name__','__class__','__foo__', 'append', 'foo'): t(lambda: getattr(list[int], k))
