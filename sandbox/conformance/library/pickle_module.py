import io
import pickle
from collections import OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

P = namedtuple('P', 'x y')


class Color(Enum):
    RED = 1


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)


class State:
    def __init__(self):
        self.kept, self.dropped = 1, 2

    def __getstate__(self):
        return {'kept': self.kept}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.dropped = None


class Slots:
    __slots__ = ('a',)

    def __init__(self, a):
        self.a = a


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n + 1,)


for o in (1, -5, 2**100, 1.5, 'é😀', b'x', [1, [2]], {'a': (1,)}, {1, 2}, None, True, Item('n', ['t']), range(3), len, Item, 1 + 2j, frozenset([1]), P(1, 2),
          Color.RED, OrderedDict(a=1), deque([1, 2], 3), defaultdict(list, {'k': [1]}), date(2024, 1, 2), bytearray(b'z')):  # fmt: skip
    print([pickle.loads(pickle.dumps(o, protocol)) == o for protocol in range(6)], type(pickle.loads(pickle.dumps(o))).__name__)
print(vars(pickle.loads(pickle.dumps(State()))), pickle.loads(pickle.dumps(Slots(3))).a, pickle.loads(pickle.dumps(Reduced(1))).n)
shared = [1]
loop = [shared, shared]
loop.append(loop)
back = pickle.loads(pickle.dumps(loop))
print(back[0] is back[1], back[2] is back)
e = pickle.loads(pickle.dumps(ValueError('x', 1)))
print(repr(e), pickle.dumps([1, 'a'], 0), pickle.dumps((1, 2), 2), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
for bad in (lambda: 1, (i for i in ()), iter([1]).__class__):
    try:
        pickle.dumps(bad)
        print('pickled')
    except Exception as problem:
        print(type(problem).__name__)
for data in (b'',):
    try:
        pickle.loads(data)
    except Exception as problem:
        print(type(problem).__name__)
stream = io.BytesIO()
pickle.dump({'a': 1}, stream)
pickle.dump('second', stream)
stream.seek(0)
print(pickle.load(stream), pickle.load(stream))
with open('p.pickle', 'wb') as f:
    pickle.dump([1, 2], f)
with open('p.pickle', 'rb') as f:
    print(pickle.load(f))
