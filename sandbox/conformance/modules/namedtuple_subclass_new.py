"""`__new__` of a subclass of a named tuple hands its items on."""
from collections import namedtuple

P = namedtuple('P', 'x y', defaults=[9])


class Q(P):
    def __new__(cls, x, y=3, *, label=''):
        self = super().__new__(cls, x, y)
        self.label = label
        return self


q = Q(1, label='a')
print(q, len(q), list(q), q.label, (0, *q))
print(Q(*q), P(*q), P(5), P._make([1, 2]), q._replace(y=4))
