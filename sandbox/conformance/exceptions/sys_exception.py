# sys.exception and sys.exc_info in nested handlers
import sys

def show(label):
    print(label, repr(sys.exception()), sys.exc_info()[0])

show('outside')
try:
    raise ValueError(1)
except ValueError:
    show('first')
    try:
        raise KeyError(2)
    except KeyError:
        show('second')
    show('first again')
    def inner():
        show('in a function')
    inner()
show('after')
