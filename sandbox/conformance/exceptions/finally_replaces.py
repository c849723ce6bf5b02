# an exception in finally or else replaces the first one
def f():
    try:
        raise ValueError('first')
    finally:
        {}['second']

try:
    f()
except KeyError as e:
    print(repr(e), '|', repr(e.__context__))
def g():
    try:
        return 1
    finally:
        raise KeyError('instead of return')
try:
    g()
except KeyError as e:
    print(repr(e), e.__context__)
