"""Aliases of generic classes: iterated, called, pickled, inherited from and given arguments."""
import typing, types, collections, pickle
from typing import *
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
Ts=TypeVarTuple('Ts'); T=TypeVar('T'); U=TypeVar('U'); P=ParamSpec('P')
t(lambda: (*tuple[int],)); t(lambda: repr(*tuple[*Ts])); t(lambda: iter(list[int])); t(lambda: next(iter(list[int]))); t(lambda: pickle.loads(pickle.dumps(iter(list[int]))))
t(lambda: [*list[int], *list[int]]); t(lambda: list(list[int])[0].__unpacked__); t(lambda: list[int] == list(list[int])[0])
t(lambda: hash(list[int]) == hash(list(list[int])[0]))
class G(Generic[T]): pass
t(lambda: G[int]().__orig_class__); 
class Callee(collections.abc.Callable[P, T]):
    def __call__(self): pass
class C1(collections.abc.Callable[[T], T]):
    def __call__(self): pass
t(lambda: C1[int]); t(lambda: C1[int]().__orig_class__); t(lambda: C1.__parameters__)
class MyTup(Tuple[T, ...]): pass
t(lambda: MyTup[int]); t(lambda: MyTup[int]().__orig_class__); t(lambda: MyTup[int]())
class L(list[T]): pass
t(lambda: L[int]); 
t(lambda: L[int]().__orig_class__); t(lambda: list[int]().__orig_class__)
class D(Dict[T,U]): pass
t(lambda: D[int,str]().__orig_class__)
class S(Generic[T]):
    __slots__=('a',)
t(lambda: S[int]().a)
t(issubclass, int, G[int]); t(isinstance, 1, G[int]); t(issubclass, G, Generic); t(issubclass, G, Generic[T]); t(issubclass, int, List[int]); t(isinstance, [], List[int]); t(isinstance, [], List); t(issubclass, 1, G); t(issubclass, G[int], G)
class Meta(type): pass
def mk(*bases, **k):
    def f():
        return types.new_class('X', bases)
    return f
t(mk(list[int], 5)); t(lambda: type('X', (5,), {})); 
def stmt():
    class A(5): pass
def stmt2():
    class A(list, 5): pass
def stmt3():
    class B:
        def __mro_entries__(self, b): return (5,)
    class A(B(), list): pass
def stmt4():
    class A(list, 'x', 5): pass
def stmt5():
    class A(len): pass
for f in (stmt, stmt2, stmt3, stmt4, stmt5): t(f)
for k in (TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, typing.ParamSpecArgs, typing.ParamSpecKwargs, typing.Union, types.UnionType, NoDefault.__class__, type(Any), types.GenericAlias):
    def f():
        class X(k): pass
        return X.__name__
    t(f)
for k in (T, P, Ts, P.args, Any, Union, Optional, ClassVar, Final, Union[int,str], int|str, Literal[1], NewType('N', int), Never, Self, Annotated[int, 1], NamedTuple, TypedDict):
    def f():
        class X(k): pass
        return X.__mro__
    t(f)
def nt():
    class X(NamedTuple, list): a:int
t(nt)
def nt2():
    class Y(NamedTuple): a:int
    class X(Y, NamedTuple): b:int
    return X.__mro__
t(nt2)
for x in (T, Ts, P, int|str, Union[int,str], Literal[1], List, List[int], list[int], Any, G, G[int], Optional[int], Callable, Callable[[int],str], NewType('N',int), Unpack[Ts], Annotated[int,3]):
    t(lambda: iter(x).__class__.__name__); t(lambda: list(x)); t(lambda: x[int])
t(lambda: Generic()); 
class GG(Generic[T]):
    def __init__(self, x): self.x=x
for pr in range(6):
    g=pickle.loads(pickle.dumps(GG(5), pr)); print(g.x)
@runtime_checkable
class Pr(Protocol[T]):
    x: T
class PI(Pr[int]):
    def __init__(self): self.x=3
for pr in range(6): print(pickle.loads(pickle.dumps(PI(), pr)).x)
t(lambda: object.__reduce_ex__(GG(1), 1)); t(lambda: (1,).__getnewargs__()); t(lambda: pickle.loads(pickle.dumps(tuple[int], 1))); t(lambda: pickle.loads(pickle.dumps(Tuple[int]))); t(lambda: pickle.loads(pickle.dumps(tuple[*Ts], 2)) == tuple[*Ts]); t(lambda: pickle.loads(pickle.dumps(list[int], 5)) ); t(lambda: [pickle.loads(pickle.dumps(tuple[T], p)) for p in range(6)]); t(lambda: pickle.loads(pickle.dumps(dict[str, list[int]])))
class B(Generic[Unpack[Ts]]): pass
t(lambda: B[int, str]); t(lambda: B[()]); t(lambda: B[*tuple[int, ...]]); t(lambda: B[*Ts]); t(lambda: tuple[*Ts][int, str]); t(lambda: Tuple[Unpack[Ts]][int]); t(lambda: list[T, *Ts][int]); t(lambda: list[T][*Ts]); t(lambda: T.__typing_subst__(Unpack[Ts])); t(lambda: Tuple[T][Unpack[Ts]]); t(lambda: List[T][*tuple[int]])
def a(*args: *tuple[int, *Ts]): pass
t(lambda: a.__annotations__); t(lambda: get_type_hints(a))
import copy
t(lambda: pickle.loads(pickle.dumps((*tuple[int],)[0]))); t(lambda: copy.copy(list[int])); t(lambda: copy.deepcopy([list[int], dict[str, T]])); t(lambda: list[int].__reduce__()); t(lambda: list(list[int])[0].__reduce__()[0])
t(lambda: list(tuple[int])[0].__typing_unpacked_tuple_args__); t(lambda: tuple[int].__typing_unpacked_tuple_args__); t(lambda: Tuple[*tuple[int, str], T][str]); t(lambda: tuple[*tuple[int, ...], T][str])
