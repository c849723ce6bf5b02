import inspect


class D(dict):
    pass


class L(list):
    def __init__(self, a, b=1):
        pass


class E(ValueError):
    pass


class O:
    pass


class F(float):
    pass


class N(int):
    def __new__(cls, text):
        return super().__new__(cls, text)


for t in (
    *(bool, bytearray, bytes, classmethod, complex, dict, enumerate, filter, float, frozenset, int, list, map),
    *(memoryview, object, property, range, reversed, set, slice, staticmethod, str, super, tuple, zip),
    *(BaseException, ValueError, StopIteration, D, L, E, O, F, N),
):
    try:
        print(t.__name__, inspect.signature(t))
    except ValueError as e:
        print(t.__name__, e)
print([p.kind.name for p in inspect.signature(map).parameters.values()], inspect.signature(enumerate).bind("ab"))
