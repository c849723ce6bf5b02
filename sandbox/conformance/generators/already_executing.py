# a generator cannot resume itself (E4)
def work():
    yield 'first'
    try:
        next(g)
    except ValueError as e:
        print(type(e).__name__, e)
    yield 'second'

g = work()
print(list(g))
