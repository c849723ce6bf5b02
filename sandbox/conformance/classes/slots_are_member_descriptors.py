import inspect, types
from dataclasses import dataclass, field


class Point:
    __slots__ = ("x", "__hidden")

    def __init__(self, x):
        self.x = x


print(Point.x, type(Point.x), Point._Point__hidden)
print(Point.x.__name__, Point.x.__qualname__, Point.x.__objclass__, Point.x.__doc__)
print(Point.x.__get__(Point(3)), Point.x.__get__(None, Point) is Point.x)
p = Point(1)
Point.x.__set__(p, 5)
print(p.x)
Point.x.__delete__(p)
for attempt in [lambda: p.x, lambda: Point.x.__delete__(p), lambda: Point.x.__get__(5)]:
    try:
        attempt()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(inspect.ismemberdescriptor(Point.x), inspect.isgetsetdescriptor(Point.x), inspect.isdatadescriptor(Point.x))
print(isinstance(Point.x, types.MemberDescriptorType), types.GetSetDescriptorType, types.MemberDescriptorType)
print(sorted(name for name in vars(Point) if isinstance(vars(Point)[name], types.MemberDescriptorType)))


@dataclass(slots=True)
class Row:
    name: str
    tags: list = field(default_factory=list)
    size: int = 0


print(Row.name, Row("a"), Row.__slots__)


@dataclass
class Wide(Row):
    more: int = 1


print(Wide("b", more=2))
