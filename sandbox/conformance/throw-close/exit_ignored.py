# a yield during close is an error (E3)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print('ignoring')
        yield 2
    print('goes on')

g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
print(next(g, 'finished'))
