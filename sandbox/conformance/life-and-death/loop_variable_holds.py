# the loop variable holds the last generator after the loop
def work(name):
    try:
        yield
    finally:
        print('closed', name)

for g in [work(1), work(2)]:
    next(g)
    print('body')
print('after the loop')
g = None
print('variable rebound')
