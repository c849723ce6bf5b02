"""What `partial` and the getters of `operator` print, refuse and say of their parameters."""
import copy
import heapq
import inspect
import operator
from functools import partial


class Prepared(partial):
    pass


class Kitchen:
    class Recipe(partial):
        pass


print(Prepared(max, 1, key=abs), Kitchen.Recipe(min))

stew = partial(dict, [("salt", 1)], pots=[2])
stew.note = ["slowly"]
again = copy.copy(stew)
print(stew.args is stew.args, again.args is stew.args, again.keywords is stew.keywords, again.note is stew.note)

stew.keywords[7] = "no name"
print(stew)
for call in (lambda: stew(), lambda: stew(pepper=1)):
    try:
        call()
    except TypeError as error:
        print(error)

for getter in operator.itemgetter(1), operator.attrgetter("real", "imag"), operator.methodcaller("join", "ab"):
    print(inspect.signature(getter))
    for call in (lambda: getter(), lambda: getter(1, 2), lambda: getter(obj=1)):
        try:
            call()
        except TypeError as error:
            print(error)

print(heapq._heappop_max is heapq.heappop_max, heapq._heapify_max is heapq.heapify_max)
