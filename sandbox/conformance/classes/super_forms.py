# super with and without arguments, in methods, class methods and properties
class Base:
    def __init__(self, x):
        self.x = x

    @classmethod
    def make(cls, x):
        return cls(x)

    @property
    def double(self):
        return self.x * 2

class Child(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    @classmethod
    def make(cls, x, y=9):
        made = super().make.__func__(lambda v: cls(v, y), x)
        return made

    @property
    def double(self):
        return super().double + self.y

    def explicit(self):
        return super(Child, self).double

c = Child(1, 2)
print(c.x, c.y, c.double, c.explicit(), Child.make(5).y)
print(super(Child, c).double, super(Child, Child).make.__name__)
try:
    super(Child, c).missing
except AttributeError as e:
    print(e)
try:
    super()
except RuntimeError as e:
    print(e)
