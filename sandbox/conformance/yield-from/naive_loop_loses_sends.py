# for … yield instead of yield from: sends and the result are lost
def inner():
    while True:
        got = yield
        if got == 'stop':
            return 'result'
        print('inner got', got)

def naive():
    for x in inner():
        yield x

def real():
    return (yield from inner())

for outer in (naive, real):
    g = outer()
    next(g)
    try:
        g.send('hello')
        g.send('stop')
        print('still going')
    except StopIteration as e:
        print('finished with', e.value)
