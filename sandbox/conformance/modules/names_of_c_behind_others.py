import os.path
import sys
import time


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (TypeError, ValueError) as error:
        print(error)


for function in os.path.normpath, os.path.splitroot:
    print(function)
    attempt(function)
    attempt(function, 1)
    attempt(function, 'a', 'b')
    attempt(function, '//a/../b')
attempt(sys.get_asyncgen_hooks())
attempt(time.gmtime, float('nan'))
