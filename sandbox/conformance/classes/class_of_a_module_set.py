# A module may become an instance of a subclass of its class (reference, "Customizing module attribute access").
import sys, types
class Verbose(types.ModuleType):
    def __repr__(self): return f'Verbose {self.__name__}'
    def __setattr__(self, attr, value):
        print(f'Setting {attr}...')
        super().__setattr__(attr, value)
    @property
    def z(self): return 42
sys.modules[__name__].__class__ = Verbose
m = sys.modules[__name__]
print(m, m.z)
m.q = 5
print(q)
w = 3

m = types.ModuleType('cfg', 'doc')
class Lazy(types.ModuleType):
    def __getattr__(self, n): return n.upper()
m.__class__ = Lazy
print(m.foo, m.__doc__, m.__name__, isinstance(m, types.ModuleType), type(m).__name__)
try: m.__class__ = int
except TypeError as e: print(e)
class NM(types.ModuleType):
    def __init__(self, n): super().__init__(n); self.x = 1
    def __call__(self): return 'called'
n = NM('n'); print(n(), n.x, n)
sys.modules['n'] = n
import n as k; print(k(), k.x)
