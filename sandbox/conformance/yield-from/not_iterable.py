# yield from something that is no iterable (E10)
def f(x):
    yield from x

for x in (5, None, 1.5, print):
    try:
        next(f(x))
    except TypeError as e:
        print(e)
