# a local generator dies when its function returns
def work():
    try:
        yield 1
    finally:
        print('closed')

def use():
    g = work()
    next(g)
    print('leaving')
    return 'result'

print(use())
