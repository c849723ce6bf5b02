# property: getter, setter, deleter and their errors
class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        """The radius."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError('negative')
        self._radius = value

    @radius.deleter
    def radius(self):
        print('deleted')
        del self._radius

    @property
    def area(self):
        return self.radius ** 2 * 3

c = Circle(2)
c.radius = 3
print(c.radius, c.area, c.__dict__, Circle.radius.__doc__)
for action in (lambda: setattr(c, 'radius', -1), lambda: setattr(c, 'area', 1), lambda: delattr(c, 'area')):
    try:
        action()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
c.__dict__['radius'] = 'ignored: a property is a data descriptor'
print(c.radius)
del c.radius
try:
    c.radius
except AttributeError as e:
    print(e)
