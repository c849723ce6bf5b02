"""The names that a class body leaves for its metaclass: the cells that its functions and annotations refer to are the last of them."""


class Telling(type):
    def __new__(meta, name, bases, namespace):
        print(name, [key for key in namespace if key.startswith("__")])
        for key in ("__classcell__", "__classdictcell__"):
            if key in namespace:
                print("  ", key, type(namespace[key]).__name__)
        made = super().__new__(meta, name, bases, namespace)
        print("  ", [key for key in vars(made) if key.startswith("__class")])
        return made


class Empty(metaclass=Telling):
    pass


class OnlyValues(metaclass=Telling):
    x = [i for i in range(3)]
    f = lambda self: 1

    class Inner:
        def f(self): ...


class WithMethod(metaclass=Telling):
    async def f(self): ...


class WithSuper(metaclass=Telling):
    def f(self):
        return super().f()


class WithAnnotation(metaclass=Telling):
    x: int = 1


class WithAlias(metaclass=Telling):
    type X = int


class Below(WithSuper):
    if True:
        def g[T](self): ...


class Noting(dict):
    def __setitem__(self, key, value):
        print("  set", key)
        super().__setitem__(key, value)


class Prepared(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Noting()


class Noted(metaclass=Prepared):
    def f(self):
        return __class__

    x = 1

