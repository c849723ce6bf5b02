# while the innermost frame runs, every frame of the chain is already executing
def inner():
    for g in chain:
        try:
            next(g)
        except ValueError as e:
            print(g.__name__, '->', e)
        print(g.__name__, g.gi_running)
    yield 'survived'

def middle():
    yield from chain[0]

def outer():
    yield from chain[1]

chain = [inner()]
chain.append(middle())
chain.append(outer())
print(next(chain[2]))
print([g.gi_running for g in chain])
