# the three-argument form still works, with a warning (E7)
def work():
    try:
        yield
    except ValueError as e:
        print('got', repr(e))
        yield 'done'

g = work()
next(g)
print(g.throw(ValueError, 'message'))
g = work()
next(g)
print(g.throw(ValueError, ValueError('given'), None))
