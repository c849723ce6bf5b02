# getattr, setattr, hasattr, delattr, vars and dir
class C:
    x = 1
    def __init__(self):
        self.y = 2

c = C()
setattr(c, 'not an identifier', 3)
print(getattr(c, 'not an identifier'), vars(c), hasattr(c, 'x'), getattr(c, 'q', None))
delattr(c, 'y')
print([n for n in dir(c) if not n.startswith('__')])
try:
    getattr(c, 'y')
except AttributeError as e:
    print(e, e.name)
try:
    getattr(c, 5)
except TypeError as e:
    print(e)
c.constructor = 'constructor'
c.__proto__ = 'proto'
c.toString = 'toString'
c.prototype = c.valueOf = c.hasOwnProperty = 1
print(sorted(c.__dict__), c.constructor, c.__proto__)
try:
    C().toString
except AttributeError as e:
    print(e)
try:
    C.setattr_missing
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
try:
    len.x = 1
except AttributeError as e:
    print(e)
