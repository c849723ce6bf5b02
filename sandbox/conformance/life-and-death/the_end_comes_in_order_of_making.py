"""What a program leaves is ended in the order in which it was made, while all names are still there."""

class Tracked:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n)
b = [Tracked('b0'), Tracked('b1')]
a = Tracked('a')
a.held = Tracked('held by a')
c = Tracked('c')
def gen(n, inner=None):
    try:
        if inner: yield from inner
        yield
    finally:
        print("fin", n, a is not None)
inner = gen('inner')
g = gen('outer', inner)
next(g)
it = iter([gen('x'), gen('y'), gen('z')])
l = [*it]
for x in l: next(x)
async def co(): pass
k = co()
ll = [co() for _ in range(2)]
print('end')
