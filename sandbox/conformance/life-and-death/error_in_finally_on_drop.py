# an exception from the clean-up of a dropped generator goes to standard error, not to the program
def broken():
    try:
        yield 1
    finally:
        raise ValueError('clean-up failed')

g = broken()
next(g)
del g
print('the program goes on')
