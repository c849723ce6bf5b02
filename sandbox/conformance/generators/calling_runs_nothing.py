# calling a generator function runs no line of its body
def work():
    print('body runs')
    yield 1

print('before the call')
g = work()
print('after the call', type(g).__name__)
print(next(g))
