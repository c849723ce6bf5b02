# The newest entry first, whatever happens between two calls.
d = {i: i for i in range(20000)}
total = 0
while d:
    k, v = d.popitem()
    total += k
print(total)
d = {"a": 1, "b": 2, "c": 3}
print(d.popitem())
d["z"] = 9
print(d.popitem(), d.popitem())
del d["a"]
d["q"] = 5
d["r"] = 6
print(d.popitem())
d.pop("q")
d["s"] = 7
print(d.popitem(), d)
d = {(1, [0][0]): 1, 1.5: 2, True: 3, None: 4}
print([d.popitem() for _ in range(4)])
try:
    d.popitem()
except KeyError as e:
    print(e)


class C:
    pass


c = C()
c.a, c.b = 1, 2
print(vars(c).popitem(), vars(c))
from collections import ChainMap, OrderedDict

o = OrderedDict.fromkeys("abcd")
o.move_to_end("a")
print(o.popitem(), o.popitem(last=False), o.popitem(), o)


class Asked(dict):
    def __getitem__(self, key):
        print("asked for", key)
        return super().__getitem__(key)


chain = ChainMap(Asked(a=1), Asked(b=2))
print(list(chain), len(chain), chain["b"])


class T(tuple):
    pass


t = T((1, 2))
u = (1, 2)
print(t * 1 is t, type(t * 1), u * 1 is u, u + () is u, () + u is u, t + () is t, type(() + t))


class F(str):
    def __float__(self):
        return 9.0


print(float(F("8")), float("8"))
