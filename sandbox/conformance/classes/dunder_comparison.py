# == falls back to identity; < may be answered by the other side; defining __eq__ removes the hash
class N:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, N) and self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f'N({self.n})'

a, b = N(1), N(2)
print(a == N(1), a != b, a < b, a > b, sorted([b, a]), max(a, b), N(1) in [a], a == 1)
try:
    a <= b
except TypeError as e:
    print(e)
try:
    hash(a)
except TypeError as e:
    print(e)
try:
    {a: 1}
except TypeError as e:
    print(e)
class Plain:
    pass
p = Plain()
print(p == p, p == Plain(), p != p, hash(p) == hash(p))
