# generators, list iterators and objects with __iter__ in one chain
class Wrapper:
    def __init__(self, it):
        self.it = it

    def __iter__(self):
        return iter(self.it)

def g1(x):
    r = yield from x
    return ('g1', r)

def g2(x):
    r = yield from Wrapper(x)
    return ('g2', r)

def run(g):
    values = []
    while True:
        try:
            values.append(next(g))
        except StopIteration as e:
            return values, e.value

print(run(g1(g2(g1([1, 2])))))
print(run(g1(g2((x * 2 for x in (1, 2))))))
print(run(g1(Wrapper(g2('ab')))))
print(run(g1(g1(g1(())))))
