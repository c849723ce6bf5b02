# an exception's traceback keeps the frame, and so the generator, alive until it is handled
def work():
    try:
        yield 1
    finally:
        print('closed')

def use():
    g = work()
    next(g)
    raise ValueError('leaving')

try:
    use()
except ValueError as error:
    print('caught', error)
print('after')
