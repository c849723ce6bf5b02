def inner():
    try:
        yield 1
    finally:
        yield 2


def inner2():
    yield 1


def outer(inner, again):
    try:
        raise KeyError
    except KeyError:
        yield from inner()
    if again: yield


def told(what):
    try:
        {}["a"]
    except KeyError as error:
        print(what, repr(error.__context__))


for n, f in ((1, inner), (2, inner), (1, inner2)):
    for again in (0, 1):
        x = outer(f, again)
        for _ in range(n):
            next(x)
        x = None
        told(("dropped", n, f.__name__))
        x = outer(f, again)
        for _ in range(n):
            next(x)
        try: x.close()
        except BaseException as e: print(repr(e))
        told(("closed", n, f.__name__))
        x = outer(f, again)
        for _ in range(n):
            next(x)
        try: x.throw(ValueError)
        except BaseException as e: print(repr(e), repr(e.__context__))
        told(("thrown", n, f.__name__))

        def run():
            y = outer(f, again)
            for _ in range(n):
                next(y)
        run()
        told(("local", n, f.__name__))
