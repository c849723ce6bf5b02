# a middle frame closed directly: the outer frame goes on with None
def inner():
    try:
        yield 1
        yield 2
    finally:
        print('inner closed')

def middle():
    try:
        yield from inner()
    finally:
        print('middle closed')
    return 'never'

def outer(m):
    r = yield from m
    print('outer got', r)
    yield 'outer goes on'

m = middle()
o = outer(m)
print(next(o))
m.close()
print(m.gi_frame, o.gi_yieldfrom is m)
print(next(o), o.gi_yieldfrom)
