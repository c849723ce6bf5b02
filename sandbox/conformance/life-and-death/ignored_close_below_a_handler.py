"""A frame that ignores its closing inside `except` is let go with what it delegates to, unless that handles what came of its exception."""


def leaf(name, later):
    try:
        try:
            yield name
        except GeneratorExit:
            if later:
                raise KeyError(name)
        raise ValueError(name)
    except Exception as e:
        print(name, "handles", repr(e), "after", repr(e.__context__))
        yield
    finally:
        print(name, "ends")


def root(name):
    try:
        yield 1
    except GeneratorExit:
        yield from leaf(name, False)


for name in "a", "b":
    g = root(name)
    next(g)
    try:
        g.close()
    except RuntimeError as e:
        print(e)
    del g
    print(name, "is gone")


def other(name):
    """Its delegate has been suspended before."""
    below = leaf(name, True)
    next(below)
    try:
        yield 1
    except GeneratorExit:
        yield from below


g = other("c")
next(g)
del g
print("c is gone")


def deep(name):
    try:
        raise IndexError(name)
    except IndexError:
        yield from root(name)


def fresh(name):
    yield from leaf(name, False)


def above(name):
    try:
        yield from leaf(name, False)
    except ValueError:
        yield from fresh(name)


for make in deep, above, fresh:
    g = make(make.__name__)
    print(next(g))
    try:
        print(g.close())
    except RuntimeError as e:
        print(e)
    del g
    print(make.__name__, "is gone")
