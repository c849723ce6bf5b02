# An object with `__bases__`, a tuple, may stand for a class.
def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class AbstractClass:
    def __init__(self, bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases

    def __call__(self):
        return AbstractInstance(self)


class AbstractInstance:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


Super = AbstractClass(())
Child = AbstractClass((Super,))
show(lambda: isinstance(Super(), Super))
show(lambda: isinstance(Child(), Super))
show(lambda: isinstance(Super(), Child))
show(lambda: isinstance(3, Child))
show(lambda: isinstance(Child(), int))
show(lambda: issubclass(Child, Super))
show(lambda: issubclass(Super, Child))
show(lambda: issubclass(Child, (int, Super)))
show(lambda: issubclass(int, Super))
show(lambda: issubclass(Child, int))
show(lambda: issubclass(3, Super))
show(lambda: issubclass(int, 3))


class Broken:
    @property
    def __bases__(self):
        raise RuntimeError("no bases")


class Without:
    __bases__ = 3


show(lambda: isinstance(1, Broken()))
show(lambda: isinstance(1, Without()))
show(lambda: issubclass(Without(), int))


# A subclass of dict may make something else.
class NoDict:
    pass


class Maker(dict):
    def __new__(cls):
        return NoDict()


show(lambda: Maker.fromkeys([1]))
show(lambda: object.__getattribute__(list, type))
show(lambda: show.__getattribute__(3))
show(lambda: Super().__getattribute__(3))
show(lambda: AbstractClass.__call__.__get__(Super).__getattribute__(3))
