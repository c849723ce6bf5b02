# PEP 562: what a module's own `__getattr__` refuses cannot be imported either.
import sys, types

m = types.ModuleType('offering')
def refuse(name):
    if name == 'given':
        return 'given by __getattr__'
    raise AttributeError(f'no {name} here')
m.__getattr__ = refuse
sys.modules['offering'] = m
from offering import given
print(given)
try:
    from offering import other
except ImportError as e:
    print(type(e).__name__, e, e.name, e.__context__)
try:
    import offering
    offering.other
except AttributeError as e:
    print(e)
