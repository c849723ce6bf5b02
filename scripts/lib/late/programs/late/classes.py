"""Classes, decorators, closures, exceptions and context managers."""


class Shape:
    """A shape."""

    kind = "shape"

    def __init__(self, name, *, size=1):
        self.name = name
        self._size = size

    @property
    def size(self):
        return self._size

    @classmethod
    def unit(cls):
        return cls("unit")

    @staticmethod
    def doubled(n):
        return 2 * n

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def __eq__(self, other):
        return self.name == other.name

    def __add__(self, other):
        return Shape(self.name + other.name)

    def __len__(self):
        return 3

    def __iter__(self):
        return iter((1, 2, 3))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return kind is ValueError

    def __call__(self, *args, **options):
        return args, options


class Circle(Shape):
    def __init__(self, name):
        super().__init__(name, size=2)


circle = Circle("c")
print(circle, circle.size, Circle.unit(), Shape.doubled(4), circle == Shape("c"), len(circle), list(circle))
print(circle + circle, circle(1, *[2], a=3, **{"b": 4}), isinstance(circle, Shape))
print(hasattr(circle, "color"), getattr(circle, "color", "none"), circle.__class__)
with circle as entered:
    raise ValueError(f"not {entered}")


def counted(function):
    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        return function(*args, **kwargs)

    calls = 0
    wrapper.calls = lambda: calls
    return wrapper


@counted
def greet(name="you", *, loud=False):
    return name.upper() if loud else name


print(greet(), greet("me", loud=True), greet.calls(), greet.__name__)


class Mine(Exception):
    pass


for bad in (lambda: 1 / 0, lambda: {}["k"], lambda: [][1], lambda: undefined, lambda: None.x, lambda: "a" + 1, lambda: greet(1, 2), lambda: next(iter(()))):
    try:
        bad()
    except (ZeroDivisionError, KeyError, IndexError) as error:
        print(type(error).__name__, error)
    except Exception as error:
        print(repr(error), error.args, str(error))
    finally:
        done = True
try:
    try:
        raise Mine("first") from ValueError("cause")
    except Mine as error:
        print(error.__cause__, error.__context__)
        raise
except Exception as error:
    kept = error
assert done, "never"
global_name = 1


def change():
    global global_name
    global_name += 1


change()
print(global_name)
