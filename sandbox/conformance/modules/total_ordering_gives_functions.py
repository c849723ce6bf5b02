"""What total_ordering adds are functions of Python's own kind."""
import functools


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number if isinstance(other, Version) else NotImplemented


for name in '__gt__', '__le__', '__ge__':
    added = getattr(Version, name)
    print(type(added).__name__, added.__name__, added.__qualname__, added.__module__)
print(Version(2) > Version(1), Version(1).__ge__(Version(2)), Version(1).__gt__(3))
for compare in (lambda: Version(1) >= 3, lambda: Version.__gt__(Version(1)), lambda: Version.__le__(1, 2)):
    try:
        print(compare())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
