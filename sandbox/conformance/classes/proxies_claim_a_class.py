# isinstance asks for __class__ as the object itself answers, be it by a property, a class attribute or __getattribute__.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattribute__(self, name):
        if name == "__class__":
            print("asked")
        return getattr(object.__getattribute__(self, "target"), name)


p = Proxy([1, 2])
print(isinstance(p, list), isinstance(p, Proxy), isinstance(p, str), isinstance(p, (int, list)), type(p).__name__)
print(p.__class__, p.__len__())


class Lazy:
    __class__ = property(lambda self: dict)


print(isinstance(Lazy(), dict), type(Lazy()) is dict, Lazy().__class__)


class Refusing:
    def __getattribute__(self, name):
        raise AttributeError(name)


print(isinstance(Refusing(), int), isinstance(Refusing(), Refusing))


class Broken:
    def __getattribute__(self, name):
        raise KeyError(name)


try:
    isinstance(Broken(), int)
except KeyError as e:
    print("KeyError", e)
match p:
    case list():
        print("a list")
    case _:
        print("no list")
