# operators, their reflected forms and NotImplemented
class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f'V{self.xs}'

    def __add__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return V(*(a + b for a, b in zip(self.xs, other.xs)))

    def __mul__(self, k):
        return V(*(x * k for x in self.xs))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __radd__(self, other):
        return ('radd', other)

    def __iadd__(self, other):
        print('iadd')
        return V(*self.xs, other)

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __bool__(self):
        return any(self.xs)

    def __divmod__(self, other):
        return 'divmod', other

    def __pow__(self, n, mod=None):
        return ('pow', n, mod)

v = V(1, 2)
print(v + V(3, 4), v * 3, 3 * v, -v, 5 + v, v @ V(5, 6), bool(V(0, 0)), not v)
print(divmod(v, 2), v ** 2, pow(v, 2, 5))
v += 9
print(v)
try:
    v + 1
except TypeError as e:
    print(e)
try:
    v - v
except TypeError as e:
    print(e)
