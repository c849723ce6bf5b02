import collections
import copy
import datetime
import decimal
import fractions
import io
import pickle


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


class Slotted:
    __slots__ = ("a",)


class Stateful:
    def __init__(self):
        self.value, self.cache = 1, object()

    def __getstate__(self):
        return {"value": self.value}

    def __setstate__(self, state):
        self.__dict__.update(state, cache=None)


class Counter2(collections.Counter):
    pass


Pair = collections.namedtuple("Pair", "a b")
shared = [1]
cyclic = [shared, shared]
cyclic.append(cyclic)
values = [
    None, True, 5, -(10**30), 2.5, 1j, "é\n", b"\x00\xff", bytearray(b"ab"), (1, 2, 3, 4), [1, [2]], {"a": {"b": 1}}, {1, 2}, frozenset({3}),
    Point(1, [2]), Pair(1, 2), range(5), collections.OrderedDict(a=1), collections.deque([1, 2], 3), collections.defaultdict(list, x=[1]), Counter2("aab"),
    datetime.date(2024, 2, 29), datetime.timedelta(1, 2), decimal.Decimal("1.50"), fractions.Fraction(1, 3), len, Point, ..., NotImplemented,
]  # fmt: skip
for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(values, protocol))
    print(protocol, again == values, again[-2] is Point, again[-4] == values[-4], type(again[20]).__name__)
back = pickle.loads(pickle.dumps(cyclic))
print(back[0] is back[1], back[2] is back)
s = Slotted()
s.a = 5
print(pickle.loads(pickle.dumps(s)).a, vars(pickle.loads(pickle.dumps(Stateful()))))
file = io.BytesIO()
pickle.dump([1], file)
pickle.dump("second", file)
file.seek(0)
print(pickle.load(file), pickle.load(file))
try:
    pickle.load(file)
except EOFError as error:
    print(type(error).__name__)
for wrong in (b"",):
    try:
        pickle.loads(wrong)
    except Exception as error:
        print(type(error).__name__)
for wrong in (lambda: 1, (i for i in range(3)), open):
    try:
        pickle.dumps(wrong)
        print("pickled")
    except Exception as error:
        print(type(error).__name__)
print(pickle.DEFAULT_PROTOCOL, copy.deepcopy(values[14]) == values[14])
