# PEP 749: a module's annotations are among its globals once they have been asked for, and which were reached from the start.
import sys
import types

x: int = 1
try:
    print(__annotations__)
except NameError as e:
    print(e)
module = sys.modules[__name__]
print(module.__annotations__, module.__annotate__)
print(__annotations__)
if x == 2:
    y: int
z: str
print(__conditional_annotations__, sorted(name for name in globals() if "ann" in name))
__annotations__ = {"a": 1}
print(__annotations__, globals()["__annotations__"], module.__annotations__)
del __annotations__
try:
    print(__annotations__)
except NameError as e:
    print(e)
print(module.__annotations__)
module.__annotations__ = {"z": 3}
print(__annotations__)
m = types.ModuleType("m")
print(m.__annotations__, list(vars(m)))
