# closing an outer generator also closes the one it delegates to, the inner one first
def inner():
    try:
        yield 1
    finally:
        print('inner closed')

def middle():
    try:
        yield from inner()
    finally:
        print('middle closed')

def outer():
    try:
        yield from middle()
    finally:
        print('outer closed')

g = outer()
print(next(g))
del g
print('done')
