"""A comprehension that may not be evaluated at all leaves the names around it alone, also where it asks for them."""


def f(a, name="n"):
    b = a + 1
    c = a and [b + x + len(dir()) for x in (b, a) if "b" in locals()]
    d = a and {x: sorted(locals()) for x in [b]}
    e = None or [eval("b + x", globals(), locals()) for x in (b,)]
    return c, d, e, b


print(f(1))


def g(y):
    y and [last := i for i in [1, 2] if "y" in vars()]
    return last


print(g(1))


class Meta(type):
    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, namespace)
        found = cls is not None and [f for f in (cls.one, *sorted({*dir()} - {"__class__"})) if isinstance(f, str)]
        print(found)
        return cls


class Shared(metaclass=Meta):
    def one(self):
        pass


def outer(n):
    k = 1
    return n and [[k + i + j for j in range(2) if locals()] for i in range(n) if n and [k for z in (k,) if dir()]]


print(outer(2))


def gen(n):
    m = 2
    yield n and [m + x for x in range(n) if "m" in locals()]
    yield m


print(list(gen(2)))
