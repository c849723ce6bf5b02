# what is still suspended when the program ends is closed then
def work(name):
    try:
        yield
    finally:
        print('closed', name)

a = work('a')
b = work('b')
next(a)
next(b)
print('last line')
