# a closure keeps a generator alive; dropping the closure drops it
def work():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

def make():
    g = work()
    next(g)
    def step():
        return next(g)
    return step

step = make()
print('made')
print(step())
del step
print('done')
