# the value comes first, then the targets from left to right, each with its parts
def tr(x):
    print('tr', x)
    return x

class O:
    def __init__(self, n): self.__dict__['n'] = n
    def __setattr__(self, k, v): print('set', self.n, k, v)
    def __getitem__(self, k): print('getitem', self.n, k); return 10
    def __setitem__(self, k, v): print('setitem', self.n, k, v)
    def __delitem__(self, k): print('delitem', self.n, k)

def o(n):
    print('o', n)
    return O(n)

o(1).x = tr(5)
o(2)[tr('k')] = tr('v')
o(3)[tr('k')] += tr(1)
x = o(4)[tr(1):tr(2), tr(3)]
a, o(5).z, (b, *c) = tr(1), tr(2), tr((3, 4, 5))
print(a, b, c)
del o(6)[tr('q')]
i, l = 0, [0, 0, 0]
i, l[i], i = 1, 2, 2
print(i, l)
i = l[i] = 1
print(i, l)
