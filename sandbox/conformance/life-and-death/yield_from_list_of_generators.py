# each delegate closes when it is finished with, in order
def part(name):
    try:
        yield name
        yield name * 2
    finally:
        print('closed', name)

def all_parts():
    for name in 'ab':
        yield from part(name)
    print('all done')

for x in all_parts():
    print(x)
g = all_parts()
next(g)
g.close()
print('closed from outside')
