"""A bound method leaves it to what it is compared with to say that they are equal, where that is no method."""


class Proxy:
    def __init__(self, wrapped):
        self.wrapped = wrapped

    def __eq__(self, other):
        print('asked')
        return self.wrapped == other

    def __hash__(self):
        return hash(self.wrapped)


class C:
    def m(self):
        pass


c = C()
for wrapped in c.m, [].append, (1).__add__, ''.join, dict.fromkeys, len, C, C.m, c.m.__call__:
    print(wrapped == Proxy(wrapped), Proxy(wrapped) == wrapped, wrapped != Proxy(wrapped), wrapped in [Proxy(wrapped)])
print(c.m == c.m, c.m == C().m, c.m != c.m, c.m == 5, c.m == len, [].append == c.m, c.m.__eq__(5), [].append.__eq__(5), len.__eq__(5))
print({c.m: 1}.get(Proxy(c.m)), {Proxy(c.m): 2}[c.m], c.m in {c.m}, len({c.m, c.m}))
