"""inspect.getattr_static asks nobody: instances, data descriptors, metaclasses, and what hides a __dict__ or an __mro__."""
import inspect
from inspect import getattr_static


def attempt(*args):
    try:
        found = getattr_static(*args)
        print(type(found).__name__ if hasattr(type(found), "__get__") else repr(found))
    except Exception as e:
        print(type(e).__name__, e)


class Data:
    def __get__(self, obj, cls):
        return "got"

    def __set__(self, obj, value):
        pass


class Simple:
    def __get__(self, obj, cls):
        return "got"


class Meta(type):
    of_meta = "meta"
    both = "of meta"

    @property
    def computed(cls):
        return 1


class Thing(metaclass=Meta):
    data = Data()
    simple = Simple()
    both = "of class"
    plain = 1

    def method(self):
        pass

    @property
    def prop(self):
        return 1


thing = Thing()
thing.__dict__.update(data="instance", simple="instance", plain=2, own=3, prop=4)
for name in ["data", "simple", "both", "plain", "own", "prop", "method", "of_meta", "computed", "nothing"]:
    print(name)
    attempt(thing, name)
    attempt(Thing, name)
attempt(thing, "nothing", ...)
attempt(thing, "nothing", None)


class Slotted:
    __slots__ = ("x",)


attempt(Slotted(), "x")
attempt(Slotted(), "y", 0)


class Hidden:
    @property
    def __dict__(self):
        print("asked for __dict__")
        return {"x": 5}


attempt(Hidden(), "x", "none")
hidden = Hidden()
hidden.y = 1
attempt(hidden, "y", "none")


class Nosy:
    x = 1

    def __getattribute__(self, name):
        print("asked for", name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        print("asked again for", name)


nosy = Nosy()
attempt(nosy, "x")
attempt(nosy, "z", "none")


class Fake:
    __mro__ = (1, 2)
    __class__ = int
    real = 1


attempt(Fake(), "real")
attempt(Fake, "real")
attempt(int, "mro")
attempt(type, "mro")
attempt(5, "real")
attempt(inspect, "getattr_static")
attempt(len, "__name__")
