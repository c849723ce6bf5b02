# taking a generator out of a list, by any way, lets it go
def work(name):
    try:
        yield name
    finally:
        print('closed', name)

def started(name):
    g = work(name)
    next(g)
    return g

gens = [started(n) for n in 'abcdef']
gens.pop()
print('popped')
del gens[0]
print('deleted')
gens[0] = None
print('assigned')
gens[1:2] = []
print('slice assigned')
gens.remove(gens[-1])
print('removed')
gens.clear()
print('cleared')
