# a call's unused result is dropped at the end of its statement
def work():
    try:
        yield 1
    finally:
        print('closed')

def make():
    g = work()
    next(g)
    return g

make()
print('after the statement')
make(), print('within the statement')
print('after')
