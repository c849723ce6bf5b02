# del of the last reference closes a suspended generator at once
def work():
    try:
        yield 1
    finally:
        print('cleaned up')

g = work()
next(g)
print('before del')
del g
print('after del')
