import select
import selectors
from enum import Enum


class Waits:
    select = select.select


print(Waits().select([], [], [], 0))
with selectors.SelectSelector() as selector:
    print(selector.select(0))


class Colour(Enum):
    RED = 1


print(dir(Colour))
