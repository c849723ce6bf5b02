def g(n):
    got = yield n
    try:
        yield from g(got)
    except KeyError:
        yield f(n)
    return 1
