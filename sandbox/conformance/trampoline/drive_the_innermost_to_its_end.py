# when the innermost ended elsewhere, the delegating frame sees an exhausted generator
def inner():
    yield 1
    yield 2
    return 'lost result'

def outer(source):
    result = yield from source
    print('result', result)
    yield 'after'

i = inner()
o = outer(i)
print(next(o))
print(list(i))
print(next(o))
