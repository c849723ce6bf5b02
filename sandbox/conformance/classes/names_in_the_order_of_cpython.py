# Slots stand sorted in a class's namespace.
class Q:
    __slots__ = ("zeta", "_alpha", "beta", "__hidden")


print([name for name in Q.__dict__ if name[:2] != "__"])


# What `__prepare__` gives is asked for `__name__` first, which names the module.
class Namespace(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, named=None):
        return Namespace({"__name__": named}) if named else Namespace()

    def __new__(cls, name, bases, namespace, **kwargs):
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        pass


class X(metaclass=Meta):
    a = 1
    b = a


class Y(metaclass=Meta, named="elsewhere"):
    pass


print(X.__module__, Y.__module__)


# A generator expression adds no `<locals>` to the names of what it makes.
def f():
    return next((lambda: 0).__qualname__ for _ in "a"), [(lambda: 0) for _ in "a"][0].__qualname__


print(f(), next(((x for x in "a") for _ in "b")).__qualname__)
print([[y for y in x] for x in ["a"]], next((lambda: (lambda: 0))() for _ in "a").__qualname__)
