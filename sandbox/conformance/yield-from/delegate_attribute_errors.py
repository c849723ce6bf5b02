# an error raised by looking up close or throw is not lost
class Bad:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    @property
    def throw(self):
        raise RuntimeError('no throw for you')

    @property
    def close(self):
        raise RuntimeError('no close for you')

def outer():
    yield from Bad()

g = outer()
next(g)
try:
    g.throw(ValueError)
except RuntimeError as e:
    print(e)
g = outer()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
