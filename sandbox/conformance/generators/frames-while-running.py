"""A generator's own frame while it runs: where it stands, and who steps it already."""
import inspect
import sys


def here():
    yield g.gi_frame.f_lineno
    a = g.gi_frame.f_lineno
    yield (
        a,
        g.gi_frame.f_lineno,
    )
    print(inspect.getgeneratorstate(g), g.gi_running, g.gi_suspended)
    yield inspect.getgeneratorlocals(g)


g = here()
print(g.gi_frame.f_lineno, inspect.getgeneratorstate(g))
print(next(g), g.gi_frame.f_lineno, inspect.getgeneratorstate(g))
print(next(g), g.gi_frame.f_lineno)


def over(source):
    for x in source:
        yield x


def stepped_from_within():
    yield 1
    try:
        print("next", next(walk))
    except ValueError as e:
        print(repr(e))
    yield 2


inner = stepped_from_within()
walk = over(inner)
print(next(walk))
print(next(inner))
print(list(walk), list(inner))


def asked_inside_except():
    try:
        raise KeyError("k")
    except KeyError:
        x = 1
        sent = yield sys.exception()
        print("sent", sent, repr(sys.exception()))
        try:
            yield x + 1
        finally:
            print(repr(sys.exception()))


g = asked_inside_except()
print(repr(next(g)), g.gi_frame.f_locals, sys.exception())
print(g.send("s"), g.gi_frame.f_locals, sys.exception())
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(sys.exception()))
print(sys.exception(), inspect.getgeneratorstate(g))
