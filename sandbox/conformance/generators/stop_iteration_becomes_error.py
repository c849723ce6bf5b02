# StopIteration raised inside a generator turns into RuntimeError; the original is its cause (E5)
def leak():
    yield 1
    next(iter([]))
    yield 2

g = leak()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e)
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def raises():
    raise StopIteration(5)
    yield
next(raises())
