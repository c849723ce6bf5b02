# enumerations
from enum import Enum, auto

class Color(Enum):
    RED = 1
    GREEN = auto()

print(Color.RED, repr(Color.GREEN), Color.RED.name, Color.RED.value, Color(2), Color['RED'])
print(list(Color), Color.RED is Color.RED, Color.RED == 1, isinstance(Color.RED, Color))
try:
    Color(5)
except ValueError as e:
    print(e)
