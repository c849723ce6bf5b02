# a stored exception keeps the frames of its traceback, and their generators
def work():
    try:
        yield
    finally:
        print('closed')

def fail():
    g = work()
    next(g)
    raise ValueError('kept')

stored = None
try:
    fail()
except ValueError as e:
    stored = e
print('still open')
stored = None
print('released')
