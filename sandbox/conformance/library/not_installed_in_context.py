"""Nothing installed; parts of complex numbers; a namespace that is a str."""
import importlib.metadata as m, traceback, warnings
for f in m.version, m.distribution, m.requires:
    try: f('surely-not')
    except m.PackageNotFoundError as e: print(repr(e.__context__), e.__suppress_context__); traceback.print_exc()
print(complex(1j, 2j)); print(complex(0, 1j)); print(complex(1j)); print(complex(1j, 0))
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases): return name
try:
    class A(metaclass=Meta): pass
except TypeError as e: print(e)
