# an iterator without throw: the exception arises in the delegating frame
class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n

def outer():
    try:
        yield from Plain()
    except ValueError as e:
        print('raised at the yield from:', e)
        yield 'after'

g = outer()
print(next(g), next(g), g.throw(ValueError('v')))
g = outer()
next(g)
g.close()
print('close is fine')
