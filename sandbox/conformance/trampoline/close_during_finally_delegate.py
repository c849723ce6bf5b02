# closing while the clean-up itself delegates
def cleanup():
    try:
        yield 'cleaning'
    except GeneratorExit:
        print('clean-up cut short')
        raise

def work():
    try:
        yield 'working'
    finally:
        print('start clean-up')
        yield from cleanup()
        print('never')

g = work()
print(next(g))
print(g.throw(ValueError('v')))
print(g.close())
g = work()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
