# throw on a finished generator shows no frame of it
def work():
    yield 1

g = work()
list(g)
g.throw(ValueError('late'))
