# A cached property knows all in its own dictionary, its module too.
import functools
class A:
    @functools.cached_property
    def x(self):
        "doc"
        return 1
p = A.__dict__['x']
print(p.__module__, p.__doc__, functools.cached_property.__module__, p.attrname, p.func)
print(sorted(vars(p)), functools.cached_property.__dict__['__module__'], functools.cached_property, str(p)[:40], A.x is p)
a = A(); print(a.x, vars(a)); del a.x; print(vars(a)); p.foo = 1; print(p.foo)
