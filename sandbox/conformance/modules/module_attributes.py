# modules are objects: attributes, dir, vars, repr
import math
import sys

math.extra = 5
print(math.extra, type(math).__name__, math.__name__, 'pi' in dir(math), vars(math)['extra'])
del math.extra
this = sys.modules['__main__']
this.created = 'by attribute'
print(created, this.__name__, globals() is vars(this), getattr(this, 'math') is math)
try:
    this.nothing
except AttributeError as e:
    print(e)
import types
m = types.ModuleType('made', 'doc')
m.x = 1
print(m.x, m.__doc__, m.__name__, m)
