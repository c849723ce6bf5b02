"""While `close` or `throw(GeneratorExit)` closes a delegate, the frames above it are running."""
import inspect


class Watcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 42

    def close(self):
        for name, g in (('outer', outer), ('inner', inner)):
            print(name, g.gi_running, inspect.getgeneratorstate(g))
            try:
                next(g)
            except ValueError as e:
                print(e)


def delegate(x):
    yield from x


for end in (lambda g: g.close(), lambda g: g.throw(GeneratorExit('bye'))):
    inner = delegate(Watcher())
    outer = delegate(inner)
    print(next(outer))
    try:
        print(end(outer))
    except GeneratorExit as e:
        print(repr(e))
    print(inspect.getgeneratorstate(outer), inspect.getgeneratorstate(inner))
