# the traceback of a thrown exception grows from what it had
def work():
    yield 1

def make():
    try:
        raise ValueError('made before')
    except ValueError as e:
        return e

import traceback
error = make()
g = work()
next(g)
try:
    g.throw(error)
except ValueError as e:
    print([entry.name for entry in traceback.extract_tb(e.__traceback__)])
