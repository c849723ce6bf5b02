# a dictionary lets go of a generator when its key is deleted, overwritten or popped
def work(name):
    try:
        yield name
    finally:
        print('closed', name)

d = {}
for name in ('a', 'b', 'c', 'd'):
    d[name] = work(name)
    next(d[name])
del d['a']
print('deleted')
d['b'] = 1
print('overwritten')
d.pop('c')
print('popped')
d.clear()
print('cleared')
