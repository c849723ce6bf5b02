# swapping keeps both alive; unpacking over a name drops the old one
def work(name):
    try:
        yield
    finally:
        print('closed', name)

def started(name):
    g = work(name)
    next(g)
    return g

a, b = started('a'), started('b')
a, b = b, a
print('swapped')
a, c = 1, 2
print('b was dropped')
b = a
print('a was dropped')
