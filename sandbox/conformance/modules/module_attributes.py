# modules are objects: attributes, dir, vars, repr
import sys

sys.extra = 5
print(sys.extra, type(sys).__name__, sys.__name__, 'modules' in dir(sys), vars(sys)['extra'])
del sys.extra
this = sys.modules['__main__']
this.created = 'by attribute'
print(created, this.__name__, globals() is vars(this), getattr(this, 'sys') is sys)
try:
    this.nothing
except AttributeError as e:
    print(e)
import types
m = types.ModuleType('made', 'doc')
m.x = 1
print(m.x, m.__doc__, m.__name__, m)
