# __init_subclass__, a metaclass, class keyword arguments
class Plugin:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry.append((cls.__name__, tag))

class A(Plugin, tag='first'):
    pass

class B(A):
    pass

print(Plugin.registry)
class Meta(type):
    def __new__(mcs, name, bases, namespace, **kw):
        print('making', name, [n for n in namespace if not n.startswith('__')], kw)
        return super().__new__(mcs, name, bases, namespace)

    def __call__(cls, *args):
        print('calling', cls.__name__)
        return super().__call__(*args)

    @property
    def shout(cls):
        return cls.__name__.upper()

class M(metaclass=Meta):
    x = 1
    def f(self): pass

class N(M):
    pass
print(M().__class__.__class__.__name__, M.shout, isinstance(M, Meta))
T = type('T', (), {'x': 1, 'm': lambda self: self.x})
print(T().m(), T.__name__, T.__bases__)
