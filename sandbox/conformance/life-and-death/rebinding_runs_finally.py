# binding the name to something else drops the generator before the next statement
def work(name):
    try:
        yield
    finally:
        print('closing', name)

g = work('first')
next(g)
g = work('second')
print('rebound')
next(g)
g = None
print('end')
