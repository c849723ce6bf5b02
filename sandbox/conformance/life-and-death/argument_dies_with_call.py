# the caller holds an argument until the call has returned
def work():
    try:
        yield 1
    finally:
        print('closed')

def use(g):
    next(g)
    del g
    print('still held by the caller')

g = work()
use(g)
print('returned')
del g
print('gone')
