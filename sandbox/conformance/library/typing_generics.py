from collections import OrderedDict
from typing import (
    Annotated, Any, AnyStr, Callable, ClassVar, Concatenate, Final, Generic, Iterator, Literal, NamedTuple, Never, NewType, NoReturn,
    Optional, ParamSpec, Protocol, Self, TypeAlias, TypedDict, TypeVar, TypeVarTuple, Union, Unpack, cast, final, get_args, get_origin,
    get_type_hints, no_type_check, overload, override, runtime_checkable, TYPE_CHECKING,
)  # fmt: skip
import typing
import collections.abc


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


T = TypeVar('T')
K = TypeVar('K', bound=int)
S = TypeVar('S', str, bytes)
C = TypeVar('C', covariant=True)
X = TypeVar('X', contravariant=True)
D = TypeVar('D', default=int)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print(T, K, S, C, X, D, P, Ts, P.args, P.kwargs, AnyStr)
print(T.__name__, K.__bound__, S.__constraints__, C.__covariant__, X.__contravariant__, T.__bound__, T.__constraints__, T.__module__)
print(D.__default__, D.has_default(), T.has_default(), T.__default__, typing.NoDefault)
attempt(TypeVar, 'T', int)
attempt(TypeVar, 'T', int, str, bound=int)
attempt(TypeVar, 'T', covariant=True, contravariant=True)
attempt(TypeVar, 5)
attempt(TypeVar, 'T', bound=3)
attempt(isinstance, 1, T)

for alias in (
    typing.List[int], typing.Dict[str, int], typing.Set[T], typing.FrozenSet[int], typing.Tuple[int, ...], typing.Tuple[()], typing.Type[int],
    Optional[int], Optional[None], Union[int, str], Union[int], Union[int, None, int], Union[int, Union[str, float]], Union['Node', int],
    Callable[[int, str], bool], Callable[..., T], Callable[[], None], Callable[P, T], Callable[Concatenate[int, P], T], Iterator[int],
    Literal[1, 'a', True, None], Literal[1, 1], Annotated[int, 'meta', 3], ClassVar[int], Final[str], typing.Generator[int, str, None],
    typing.AsyncIterator[int], typing.AsyncGenerator[int, None], typing.Awaitable[int], typing.Coroutine[Any, Any, int],
    typing.Iterable[T], typing.Mapping[str, T], typing.DefaultDict[str, int], typing.Counter[str], typing.Deque[int], typing.ChainMap[str, int],
    typing.OrderedDict[str, int], typing.ContextManager[int], typing.AsyncContextManager[int], typing.Pattern[str], typing.Match[bytes],
    Any, NoReturn, Never, Self, typing.LiteralString, typing.Text, TypeAlias, typing.Hashable, typing.Sized, typing.List, typing.Dict, Callable,
    Optional, Union, Tuple := typing.Tuple, Unpack[Ts], typing.TypeGuard[int], typing.TypeIs[str], typing.Required[int], typing.NotRequired[int],
    typing.ReadOnly[int],
):  # fmt: skip
    print(alias, get_origin(alias), get_args(alias), sep=' | ')

print(typing.List[T][int], typing.Dict[str, T][int], Optional[T][str], Callable[[T], T][int], Callable[P, T][[int, str], bool], list[T][int])
print(dict[str, Optional[T]][int], tuple[T, K][str, bool], Union[T, list[T]][int], list[Callable[[T], int]][str], Annotated[T, 'x'][int])
print(typing.List[int] == typing.List[int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == int | str, Optional[int] == int | None)
print(list[T].__parameters__, typing.Dict[T, K].__parameters__, (T | int).__parameters__, int | 'str' if False else T | None)
for bad in (
    lambda: typing.List[int, str], lambda: typing.Dict[int], lambda: Union[()], lambda: typing.List[1], lambda: Optional[int, str],
    lambda: Callable[int, str], lambda: Literal[[]][0], lambda: Generic[int], lambda: Generic[T, T], lambda: typing.List(), lambda: Union(),
    lambda: Optional(), lambda: isinstance([], typing.List[int]), lambda: isinstance(1, Any), lambda: issubclass(int, Optional[int]),
    lambda: typing.List[T][int, str], lambda: ClassVar[int, str], lambda: Final[1, 2], lambda: Annotated[int], lambda: Any(), lambda: Callable[[int]],
    lambda: isinstance(1, Literal[1]), lambda: typing.no_such_name, lambda: type('X', (Any,), {}), lambda: type('X', (Optional[int],), {}),
):  # fmt: skip
    attempt(bad)


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


class Pair(Generic[K, T]):
    pass


class IntPair(Pair[int, T]):
    pass


s = Stack[int]()
s.push(3)
print(Stack[int], Stack.__parameters__, Stack.__orig_bases__, s.__orig_class__, type(s), s.items)
print(Pair[int, str], IntPair[str], IntPair.__parameters__, IntPair.__orig_bases__, IntPair.__mro__)
print(Stack[T][int], Stack[int].__origin__, Stack[int].__args__, Stack[list[T]].__parameters__, isinstance(s, Stack), Stack[int] is Stack[int])
attempt(lambda: Stack[int, str])
attempt(lambda: Pair[int])
attempt(lambda: isinstance(s, Stack[int]))
attempt(lambda: type('Bad', (Generic,), {}))
attempt(lambda: type('Bad', (Stack[int], Generic[T]), {}))


class Plain:
    pass


attempt(lambda: Plain[int])


class Box[V]:
    value: V

    def __init__(self, value: V):
        self.value = value

    def map[U](self, f: Callable[[V], U]) -> 'Box[U]':
        return Box(f(self.value))


type Matrix[E] = list[list[E]]
type Number = int | float
type Tree = tuple[int, list[Tree]]
print(Box[int], Box.__type_params__, Box.__parameters__, Box.map.__type_params__, Box[int](3).map(str).value, Box.__mro__, Box.__orig_bases__)
print(Matrix, Matrix[int], Matrix.__value__, Matrix.__type_params__, Number.__value__, Number.__name__, Tree.__value__, type(Matrix))
print(Matrix[int].__origin__, get_args(Matrix[int]), Number | None, isinstance(Number, typing.TypeAliasType))
attempt(lambda: Number[int])


def first[A: int, B: (str, bytes), *C2, **Q](x: A) -> B: ...


for p in first.__type_params__:
    print(p, type(p).__name__, getattr(p, '__bound__', '-'), getattr(p, '__constraints__', '-'))

UserId = NewType('UserId', int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, type(UserId(5)), cast(str, 5), TYPE_CHECKING, UserId | None)


def hinted(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: 'list[int]') -> 'Stack[int]': ...


print(get_type_hints(hinted))


class Config:
    name: str
    size: 'int' = 3
    shared: ClassVar[int] = 0
    note: Annotated[str, 'doc'] = ''


print(get_type_hints(Config), get_type_hints(Config, include_extras=True), Config.__annotations__)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double('a'), len(typing.get_overloads(double)))


@final
class Leaf:
    @override
    def go(self): ...


print(Leaf.__final__, Leaf.go.__override__, typing.assert_type(3, int), typing.is_typeddict(dict), typing.get_protocol_members)
attempt(typing.assert_never, 5)
print(typing.get_overloads(hinted), typing.reveal_type)
print(sorted(typing.__all__)[:10], len(typing.__all__))
