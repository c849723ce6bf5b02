import typing, types
from typing import *
T = TypeVar('T'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(List[int], Dict[str, 'X'], Optional[int], Union[int, str, None], Union[int], Callable[[int], str], Callable[..., T], Callable[P, int], Tuple[int, ...], tuple[()], Literal[1, 'a', None], Annotated[int, 'm'], ClassVar[int], Final[str], Type[T], T, P, Ts, Unpack[Ts], Any, NoReturn, Never, Self, LiteralString, TypeAlias, Required[int], Concatenate[int, P], TypeGuard[int], Generic[T], Protocol[T], Generator[int, str, None], AsyncIterator[int], Iterable[T][int])
print(int | str, int | None, list[int] | None, (int | str).__args__, Union[int, str] == int | str, isinstance(1, int | str), get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int, str], bool]))
class G(Generic[T]):
    a: T
    def f(self, x: 'T') -> 'list[T]': ...
print(G[int], G[int].__origin__, G[int].__args__, G.__parameters__, G[int]().__orig_class__, get_type_hints(G.f), get_type_hints(G))
for e in ['G[int, str]', 'List[int, str]', 'Optional[int, str]', 'Union[()]', 'Callable[int]', 'Callable[int, str]', 'Literal[()]' , 'ClassVar[int, str]', 'Generic[int]', 'Generic[T, T]', 'isinstance(1, List[int])', 'isinstance([], list[int])', 'List[int]()', 'Any()', 'Optional()', 'TypeVar("A", int)', 'TypeVar("A", bound=int, covariant=True, contravariant=True)', 'NewType("N", int)(5)', 'NewType("N", int)', 'cast(int, "a")', 'int[str]', 'issubclass(int, Union[int, str])', 'class_', 'dict[str]', 'tuple[int, ...]', 'Annotated[int]', 'Tuple[...]', 'Self[int]', 'NoReturn[int]', 'overload', 'get_type_hints(3)', 'ForwardRef("a b")', 'TypedDict("TD", {"a": int})(a=1)', 'NamedTuple("NT", [("a", int)])(3)', 'Protocol()', 'runtime_checkable(int)', 'assert_never(3)', 'reveal_type(3)', 'assert_type(1, str)', 'is_typeddict(int)', 'Text', 'AnyStr', 'IO[str]', 'Pattern[str]', 'Deque[int]', 'Counter[str]', 'ContextManager[int]', 'Awaitable[int]']:
    try: print(e, '->', eval(e))
    except BaseException as x: print(e, '->', type(x).__name__, x)
@runtime_checkable
class SupportsX(Protocol):
    def x(self) -> int: ...
class HasX:
    def x(self): return 1
print(isinstance(HasX(), SupportsX), isinstance(1, SupportsX), issubclass(HasX, SupportsX))
try: SupportsX()
except TypeError as e: print(e)
class Np(Protocol): q: int
try: isinstance(1, Np)
except TypeError as e: print(e)
def fn[A: int, *B, **C](a: A, *b: *B) -> A: ...
print(fn.__type_params__, fn.__type_params__[0].__bound__, fn.__annotations__)
type Al[K] = dict[K, Al[K]] | None
print(Al, Al.__value__, Al[int], Al.__type_params__, type(Al))
class Pt[X = int]: ...
print(Pt[str], Pt.__type_params__[0].__default__, Pt.__orig_bases__, Pt.__mro__)
@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x): return x
print(get_overloads(o), o(3))
@final
class Fi: ...
print(Fi.__final__, types.SimpleNamespace(a=1, b='x'), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.MappingProxyType({'a': 1}), types.new_class('NC', (int,), {}, lambda ns: ns.update(z=1)).z, types.resolve_bases((List[int],)), types.GenericAlias(list, (int,)), types.DynamicClassAttribute)
class TD(TypedDict, total=False):
    a: Required[int]; b: str
print(TD.__required_keys__, TD.__optional_keys__, TD(a=1), TD.__total__)
class NT(NamedTuple):
    a: int; b: str = 'x'
    def m(self): return self.a
print(NT(1), NT(1).m(), NT._field_defaults, NT.__annotations__)
try:
    class NT2(NamedTuple): a: int = 1; b: int
except TypeError as e: print(e)
