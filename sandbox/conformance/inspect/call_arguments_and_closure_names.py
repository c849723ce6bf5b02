import inspect

FACTOR = 3


def outer(step):
    count = 0

    def inner(a, b=2, *rest, key, other=5, **more):
        nonlocal count
        count += step
        return len(rest) * FACTOR + missing_name(key.upper())

    return inner


f = outer(1)
print(inspect.getcallargs(f, 1, key=9))
print(inspect.getcallargs(f, 1, 2, 3, 4, key=9, z=8))
for args, kw in [((), {}), ((1,), {}), ((1,), {"a": 2, "key": 1})]:
    try:
        print(inspect.getcallargs(f, *args, **kw))
    except TypeError as e:
        print(e)


class C:
    def method(self, x, y=1):
        return x

    @staticmethod
    def static(x):
        return x


c = C()
print(inspect.getcallargs(c.method, 5)["x"], list(inspect.getcallargs(c.method, 5)), inspect.getcallargs(C.static, 1))
names = inspect.getclosurevars(f)
print(type(names), names._fields)
print(names.nonlocals, sorted(names.globals), sorted(names.builtins), sorted(names.unbound))
print(inspect.getclosurevars(lambda x: x + FACTOR).globals)
try:
    inspect.getclosurevars(len)
except TypeError as e:
    print(e)
spec = inspect.getfullargspec(f)
print(spec)
print(type(spec) is inspect.FullArgSpec, inspect.getfullargspec(c.method).args)


def noted(a: int, *, b: str = "x") -> float: ...


print(inspect.getfullargspec(noted).annotations, inspect.get_annotations(noted))
print([name for name, value in inspect.getmembers_static(C) if not name.startswith("_")])
print(inspect.getmodulename("/a/b/c.py"), inspect.getmodulename("x.txt"), inspect.indentsize("    x"), inspect.indentsize("\t x"))


class Base:
    """Base has words."""

    def run(self):
        """Runs."""

    @property
    def size(self):
        """Of it."""


class Silent(Base):
    def run(self):
        pass

    @property
    def size(self):
        return 1


print(inspect.getdoc(Silent), inspect.getdoc(Silent.run), inspect.getdoc(Silent().run), inspect.getdoc(Silent.size), Silent.run.__doc__)
