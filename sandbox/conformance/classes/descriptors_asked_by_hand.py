"""`__get__` and its kin, called by hand: with what does not fit, with nothing, and found in the class's dictionary."""


def attempt(function, *args):
    try:
        print(function(*args))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Point:
    __slots__ = "x"

    def norm(self):
        return abs(self.x)


print(int.__add__ is vars(int)["__add__"], str.join is vars(str)["join"], list.append == vars(list).get("append"))
attempt(set.add.__get__, 0)
attempt(int.__add__.__get__, "a")
attempt(int.real.__get__, "a")
attempt(Point.x.__get__, 1)
attempt(Point.x.__set__, 1, 2)
attempt(Point.x.__delete__, 1)
attempt(vars(dict)["fromkeys"].__get__, 1)
attempt(vars(dict)["fromkeys"].__get__, None, int)
attempt(vars(dict)["fromkeys"].__get__, None, 1)
for descriptor in list.append, Point.norm, Point.x, property(), classmethod(len), staticmethod(len), vars(dict)["fromkeys"]:
    attempt(descriptor.__get__, None, None)

# What `type` keeps to itself.
attempt(object.__setattr__, str, "shout", 1)
attempt(object.__delattr__, Point, "norm")
attempt(vars(type)["__doc__"].__delete__, Point)
attempt(getattr, type, "__abstractmethods__")
attempt(delattr, Point, "__abstractmethods__")


class OnlySets:
    def __set__(self, instance, value):
        instance.__dict__["a"] = value


class Meta(type):
    pass


class Made(metaclass=Meta):
    a = 42


Meta.a = OnlySets()
print(Made.a)


# The interpreter looks `__getattribute__` itself up as a descriptor.
class Asked:
    count = 0

    def __get__(self, instance, owner=None):
        def find(name):
            Asked.count += 1
            raise AttributeError(f"{name} was asked for")

        return find


class First:
    __getattribute__ = Asked()


class Twice:
    __getattribute__ = __getattr__ = Asked()


for cls in First, Twice:
    attempt(getattr, cls(), "it")
    print(Asked.count)


# A module whose every look-up goes through a method, and a proxy that is taken for what it stands for.
class Watched(type(__import__("sys"))):
    def __getattribute__(self, name):
        print("asked for", name)
        return super().__getattribute__(name)


module = Watched("watched", "its text")
module.pi = 3
print(module.pi, module.__doc__)
del module.pi
attempt(getattr, module, "pi")


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattribute__(self, name):
        return getattr(object.__getattribute__(self, "_target"), name)


class Animal:
    def speak(self):
        return "…"


class Dog(Animal):
    def speak(self):
        return super(Dog, self).speak() + "Woof"


print(Dog.speak(Proxy(Dog())))
attempt(Dog.speak, Proxy(Animal()))
