"""OrderedDict: keywords, copies, unions of subclasses, and iterators that are moved under or pickled."""
import copy
import pickle
from collections import OrderedDict


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class Mine(OrderedDict):
    def __getitem__(self, key):
        return super().__getitem__(key)


od = OrderedDict(a=1, b=2, c=3)
attempt(OrderedDict.fromkeys, "abc", value=5)
attempt(Mine.fromkeys, "ab", 7)
attempt(Mine.fromkeys, iterable="ab")
attempt(OrderedDict.fromkeys)
attempt(OrderedDict.fromkeys, "ab", 1, 2)
attempt(OrderedDict.fromkeys, "ab", other=2)
attempt(od.pop, "x", default=9)
attempt(od.pop, key="x", default=9)
attempt(od.pop, "x")
attempt(od.pop)
attempt(od.pop, "x", 1, 2)
attempt(od.setdefault, "d", default=4)
attempt(od.setdefault, key="e")
attempt(od.setdefault)
attempt(od.popitem, last=False)
attempt(od.move_to_end, key="b")
attempt(od.move_to_end, "nothing")
attempt(od.move_to_end, last=False)
print(od)


class Counting(OrderedDict):
    def __missing__(self, key):
        return 0


counting = Counting(a=1)
attempt(counting.pop, "b")
attempt(counting.pop, "b", 5)
attempt(counting.pop, "a", 6)
attempt(counting.setdefault, 5, 9)

od.note = ["kept"]
mine = Mine(od)
mine.note = ["mine"]
for d in od, mine:
    for twin in d.copy(), copy.copy(d), copy.deepcopy(d), pickle.loads(pickle.dumps(d)):
        print(type(twin).__name__, twin == d, getattr(twin, "note", None), getattr(twin, "note", None) is d.note)
print("__copy__" in dir(OrderedDict))

for left, right in [(mine, od), (od, mine), (mine, {"z": 1}), ({"z": 1}, mine), (od, {"z": 1}), ({"y": 1}, od), (od, [("k", 1)])]:
    attempt(lambda: left | right)
    attempt(lambda: type(left | right))
joined = mine.copy()
joined |= [("k", 1)]
print(joined)


def walk(d, action):
    seen = []
    try:
        for key in d:
            seen.append(key)
            action(d, key)
            if len(seen) > 6:
                break
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, list(d))


walk(OrderedDict.fromkeys("abcde"), lambda d, k: d.move_to_end(k))
walk(OrderedDict.fromkeys("abcde"), lambda d, k: d.move_to_end("e"))
walk(OrderedDict.fromkeys("abcde"), lambda d, k: d.move_to_end("a", last=False))
walk(OrderedDict.fromkeys("abcde"), lambda d, k: d.move_to_end("c", last=False))
walk(OrderedDict.fromkeys("abc"), lambda d, k: d.__setitem__("f", 1))
walk(OrderedDict.fromkeys("abc"), lambda d, k: d.__setitem__("a", 1))
walk(OrderedDict.fromkeys("abc"), lambda d, k: d.__delitem__("c"))
walk(OrderedDict.fromkeys("abc"), lambda d, k: (d.__delitem__("c"), d.__setitem__("c", 2)))
walk(OrderedDict.fromkeys("abc"), lambda d, k: d.clear())
walk(OrderedDict.fromkeys("abc"), lambda d, k: d.popitem())

pairs = OrderedDict(zip("abc", range(3)))
for view in pairs.keys(), pairs.values(), pairs.items():
    for make in iter, reversed:
        it = make(view)
        next(it)
        print(list(pickle.loads(pickle.dumps(it))), list(copy.copy(it)), list(it))
it = reversed(pairs)
next(it)
print(list(pickle.loads(pickle.dumps(it))), list(it))
