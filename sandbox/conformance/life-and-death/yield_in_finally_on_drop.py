# a generator that yields while it is dropped is reported on standard error
def stubborn():
    try:
        yield 1
    finally:
        yield 2

g = stubborn()
next(g)
del g
print('the program goes on')
