# __slots__ instead of a dictionary
class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

p = Point(1, 2)
p.x = 10
print(p.x, p.y, hasattr(p, '__dict__'))
for action in ('p.z = 1', 'del p.x; p.x', 'p.__dict__'):
    try:
        exec(action)
    except AttributeError as e:
        print(e)
class Child(Point):
    pass
c = Child(1, 2)
c.z = 3
print(c.z, c.__dict__, c.x)
