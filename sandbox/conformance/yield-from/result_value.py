# the value of yield from is what the delegate returns
def inner():
    yield 1
    return 'result'

def outer():
    value = yield from inner()
    print('inner returned', value)
    return value * 2

def run(g):
    while True:
        try:
            print('yielded', next(g))
        except StopIteration as e:
            return e.value

print(run(outer()))
