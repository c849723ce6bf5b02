"""Subclasses of `property`, its names and documentation, and what `getter`, `setter` and `deleter` keep of them."""


class Loud(property):
    """documentation of the class"""

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print('get', self.__name__)
        return super().__get__(instance, owner)

    def __set__(self, instance, value):
        print('set', value)
        super().__set__(instance, value)


class C:
    @Loud
    def x(self):
        """documentation of the getter"""
        return self._x

    @x.setter
    def x(self, value):
        """not this one"""
        self._x = value

    plain = property(lambda self: 1, doc='given')
    bare = property()


c = C()
c.x = 3
print(c.x, type(C.x).__name__, C.x.__doc__, C.plain.__doc__, C.bare.__doc__, C.x.__name__)
for action in (lambda: c.bare, lambda: setattr(c, 'plain', 2), lambda: delattr(c, 'plain'), lambda: delattr(c, 'x')):
    try:
        action()
    except AttributeError as e:
        print(e)


def f():
    """old"""


def g():
    """new"""


print(property(f).getter(g).__doc__, property(f, doc='kept').getter(g).__doc__, property(f).__name__)
for action in (
    lambda: property().__name__,
    lambda: property().__set_name__(1),
    lambda: property(1, 2, 3, 4, 5),
    lambda: property(f).__get__(c),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


class Slotted(property):
    __slots__ = ('tag',)


print(Slotted(lambda self: 1, doc='dropped').__doc__)
try:
    Slotted(f)
except AttributeError as e:
    print(type(e).__name__)


class Abstract:
    @property
    def p(self):
        """abstract"""

    p.fget.__isabstractmethod__ = 'truthy'


print(Abstract.p.__isabstractmethod__, staticmethod(Abstract.p.fget).__isabstractmethod__)
