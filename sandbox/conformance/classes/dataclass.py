# dataclasses: generated methods, defaults, order
from dataclasses import dataclass, field

@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0

p = Point(1)
p.tags.append('a')
print(p, p == Point(1, 0, ['a']), Point(2).tags, p.x)
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 9)]), hash(Version(1)) == hash(Version(1)))
try:
    Version(1).major = 5
except Exception as e:
    print(type(e).__name__, e)
try:
    Point()
except TypeError as e:
    print(e)
