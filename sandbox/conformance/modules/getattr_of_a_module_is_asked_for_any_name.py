# PEP 562: a module's __getattr__ is asked for names between underscores too, as by import, star and version look-ups.
import sys
import types

source = """
x = 1
def __getattr__(name):
    if name not in ("__path__", "__file__"):
        print("asked for", name)
    if name in ("__version__", "lazy"):
        return name.upper()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
"""
m = types.ModuleType("m")
exec(source, m.__dict__)
sys.modules["m"] = m
print(m.__version__, m.lazy, m.x)
print(hasattr(m, "__missing__"), getattr(m, "__nothing__", "default"))
try:
    m.__other__
except AttributeError as e:
    print(e)
from m import x, lazy, __version__

print(x, lazy, __version__)
try:
    from m import nothing
except ImportError as e:
    print(type(e).__name__)
from m import *

print(m.__name__, m.__doc__, m.__spec__, m.__dict__["x"], m.__class__)
try:
    import m.below
except ImportError as e:
    print(e)
print(repr(m), isinstance(m, int), callable(m))
