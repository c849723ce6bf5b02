# a default argument is held by its function
def work():
    try:
        yield
    finally:
        print('closed')

def make():
    g = work()
    next(g)
    def f(held=g):
        pass
    return f

f = make()
print('made')
f = None
print('done')
