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
