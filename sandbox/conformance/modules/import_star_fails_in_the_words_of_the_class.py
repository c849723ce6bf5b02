"""`import *` from an object that is no module fails in the words of its class."""
import sys


class Chosen:
    __all__ = ["y"]


class Odd:
    __all__ = [3]


module = type(sys)("module")
module.__all__ = ["x"]
odd = type(sys)("odd")
odd.__all__ = [3]
sys.modules.update(chosen=Chosen, odd_class=Odd, odd_object=Odd(), own=module, odd=odd)
for name in "chosen", "odd_class", "odd_object", "own", "odd":
    try:
        exec(f"from {name} import *")
    except (AttributeError, TypeError) as e:
        print(repr(e))
