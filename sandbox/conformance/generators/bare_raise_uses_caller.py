# a bare raise in a generator without a handler of its own raises what the resumer handles
def work():
    yield 1
    raise

g = work()
next(g)
try:
    raise KeyError('of the caller')
except KeyError:
    try:
        next(g)
    except KeyError as e:
        print('got', repr(e))
g = work()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e)
