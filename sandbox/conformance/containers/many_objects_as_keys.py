"""Twenty thousand objects of a class with its own __hash__ and __eq__ as keys: none is compared with all others."""


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, Key) else other)


d = {}
for n in range(20_000):
    d[Key(n)] = n
print(len(d), d[Key(77)], d[77], Key(20_000) in d, 20_000 in d)
for n in range(19_990):
    del d[Key(n)]
print(len(d), sorted(d.values()))

# Beside keys that are equal to them.
d = {"a": 1, 5: 2}
print(d[Key("a")], d[Key(5)], Key("b") in d)
d[Key("a")] = 3
d[Key("b")] = 4
print(list(d.items())[:2], d["b"], len(d))
del d["a"], d[5]
print(d.get(Key("a")), d[Key("b")], len(d))
d["c"] = 6
print(d[Key("c")], d.popitem(), Key("c") in d, len(d))
e = d.copy()
e["z"] = 7
print(e[Key("z")], e[Key("b")], len(e))
e.clear()
e["q"] = 8
print(e[Key("q")], Key("b") in e)
