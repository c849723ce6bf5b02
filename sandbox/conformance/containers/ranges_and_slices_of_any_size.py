print(slice(None, None, 2).indices(10**20), slice(-10**30, 10**30, -10**25).indices(10**21), slice(1).indices(5))
print(list(reversed(range(10**20, 10**20 + 3))), range(10**20)[10**19], range(10**20).index(5), 10**19 in range(10**20))
for f in (lambda: len(range(10**20)), lambda: range(10**20)[10**20], lambda: range(0.5), lambda: range(1, 2, 0), lambda: list(range(10**20))[:1], lambda: range(3).index(9), lambda: range(3)['a'], lambda: range(), lambda: range(1, 2, 3, 4), lambda: slice(), lambda: [1][slice('a')], lambda: slice(1).indices(-1)):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
