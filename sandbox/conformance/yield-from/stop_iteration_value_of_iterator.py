# any iterator may give a result by StopIteration
class Counted:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration('all done')
        self.n -= 1
        return self.n

def f():
    print('result', (yield from Counted(2)))

print(list(f()))
for args in ((), (1,), (1, 2)):
    e = StopIteration(*args)
    print(e.value, e.args)
