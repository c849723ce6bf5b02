import collections


class Outer:
    class Inner:
        __hash__ = None


class Elsewhere(list):
    __module__ = 'mod'


for x in Outer.Inner(), Elsewhere(), collections.Counter(), collections.deque(), collections.OrderedDict(), []:
    for use in lambda: {x: 1}, lambda: {x}, lambda: x in {}, lambda: set().add(x), lambda: hash(x):
        try:
            use()
        except TypeError as error:
            print(error)
