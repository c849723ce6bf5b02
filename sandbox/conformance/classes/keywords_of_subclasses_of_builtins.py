"""A subclass of a built-in class may take keywords in its own `__init__`; the built-in's `__new__` leaves them to it."""


def made(base, *args):
    class Sub(base):
        def __init__(self, *args, newarg=None):
            self.newarg = newarg

    try:
        print(base.__name__, Sub(*args, newarg=3).newarg)
    except TypeError as e:
        print(base.__name__, e)
    try:
        base(*args, newarg=3)
    except TypeError as e:
        print(base.__name__, e)


for base, *args in (
    (list, [1]), (tuple, [1]), (set, [1]), (frozenset, [1]), (float, 1), (filter, None, []), (reversed, []),
    (int, 1), (object,),
):
    made(base, *args)
for call in (
    lambda: [].append(x=1), lambda: set().union(x=1), lambda: frozenset().union(x=1), lambda: set.union(5),
    lambda: frozenset.union({1}), lambda: 'a'.upper(x=1),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
