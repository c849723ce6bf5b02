"""The arguments of `throw` are looked at by the innermost frame: what is wrong with them is raised where that is delegated to."""

import warnings

warnings.simplefilter("ignore")


def leaf():
    try:
        while True:
            yield "leaf"
    finally:
        print("  leaf ends")


def middle():
    try:
        yield from leaf()
    except TypeError as error:
        print("  middle got:", error)
        yield "middle goes on"


def root():
    yield from middle()


for arguments in [(5,), (ValueError, 1, 2), (ValueError("x"), 1), ("text",)]:
    g = root()
    next(g)
    print(arguments, "->", g.throw(*arguments))
    g.close()
g = leaf()
next(g)
try:
    g.throw(ValueError, 1, 2)
except TypeError as error:
    print("alone:", error)
print(next(g))
g.close()


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"


class Faulty(Source):
    @property
    def throw(self):
        raise LookupError("no throw")


def delegating(source):
    try:
        yield from source
    finally:
        print("  delegating ends")


def above(source):
    try:
        yield from delegating(source)
    except Exception as error:
        print("  above got:", error)
        yield "above goes on"


for source, arguments in [(Source(), (ValueError("x"), 1)), (Faulty(), (ValueError,))]:
    g = delegating(source)
    next(g)
    try:
        g.throw(*arguments)
    except Exception as error:
        print("alone:", error)
    print(next(g), g.gi_yieldfrom is source)
    g.close()
    g = above(source)
    next(g)
    print("->", g.throw(*arguments))
    g.close()
