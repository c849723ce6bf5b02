# the entries of a chain name the line of each frame's yield from
def inner():
    yield 1
    yield (
        1 /
        0
    )

def middle():
    x = yield from inner()

def outer():
    yield 0
    for _ in range(2):
        y = yield from middle()

import traceback
g = outer()
print(next(g), next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(e.__traceback__)])
g = outer()
next(g)
next(g)
try:
    g.throw(KeyError('thrown'))
except KeyError as e:
    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(e.__traceback__)])
