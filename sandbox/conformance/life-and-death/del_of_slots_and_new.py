class Base:
    __slots__ = ("x", "never")

    def __init__(self, x):
        self.x = x

    def __del__(self):
        print("gone:", self.x, hasattr(self, "never"))


class Derived(Base):
    __slots__ = ("x", "y", "__weakref__")

    def __init__(self):
        super().__init__(1)
        self.y = [2]
        self.y.append(3)

    def __del__(self):
        del self.x
        try:
            self.x
        except AttributeError as error:
            print(error)
        print(self.y)


class Mixed(Base):
    def __init__(self):
        super().__init__("slot")
        self.extra = "attribute"

    def __del__(self):
        print(self.x, self.extra)


b = Base("b")
b.x = "changed"
b = None
Mixed()
Derived()
d = Base(0)
del d.x
d.x = "again"
del d


class Made:
    @classmethod
    def make(cls, x):
        made = cls.__new__(cls)
        made.x = x
        return made

    def __del__(self):
        print("made", self.x)


Made.make(1)
m = object.__new__(Made)
m.x = 2
m = None
print("end")
