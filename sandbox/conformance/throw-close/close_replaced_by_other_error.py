# another exception during close comes out of close
def broken():
    try:
        yield 1
    finally:
        raise ValueError('clean-up failed')

g = broken()
next(g)
try:
    g.close()
except ValueError as e:
    print(e, '|', repr(e.__context__))
