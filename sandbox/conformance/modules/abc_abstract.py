from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
try: Shape()
except TypeError as e: print(e)
class Sq(Shape):
    def area(self): return 4
try: Sq()
except TypeError as e: print(e)
class S2(Sq):
    name = "x"
print(S2().area(), Shape.__abstractmethods__ == {"area", "name"})
import collections
print(collections.abc.Mapping)
from collections.abc import *
