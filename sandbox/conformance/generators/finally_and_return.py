# return inside try runs finally before StopIteration comes out
def work():
    try:
        yield 1
        return 'value'
    finally:
        print('finally')

g = work()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print('stopped with', e.value)
