# a generator lives as long as any reference to it does
def work():
    try:
        yield
    finally:
        print('closed')

a = work()
b = a
next(a)
del a
print('one reference left')
del b
print('none')
