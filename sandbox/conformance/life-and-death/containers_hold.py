# generators in tuples, sets and dict values die with their container
def work(name):
    try:
        yield name
    finally:
        print('closed', name)

def started(name):
    g = work(name)
    next(g)
    return g

t = (started('tuple'),)
t = ()
print('tuple gone')
s = {started('set')}
s.pop()
print('popped from set')
d = {'k': [started('nested')]}
d = {}
print('dict gone')
