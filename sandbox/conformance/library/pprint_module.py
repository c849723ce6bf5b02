import pprint
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from types import MappingProxyType, SimpleNamespace

P = namedtuple('P', 'x y')


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


data = {'name': 'a rather long name that will not fit', 'list': list(range(30)), 'nested': {'deep': {'deeper': ['x' * 30, 'y' * 30]}}, 'tuple': (1,)}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True)
pprint.pprint(data, depth=2)
pprint.pprint(data, indent=4, sort_dicts=False)
pprint.pp({'b': 1, 'a': 2})
pprint.pprint({'b': 1, 'a': 2, 3: 'c'})
pprint.pprint([{'id': i, 'value': 'v' * i * 5} for i in range(6)])
pprint.pprint({3, 1, 2})
pprint.pprint(frozenset(range(40)), width=50)
pprint.pprint('a long string of many words ' * 6, width=40)
pprint.pprint(['short', 'line one\nline two\nline three ' * 4], width=40)
pprint.pprint(b'bytes ' * 20, width=40)
pprint.pprint(OrderedDict((k, k * 20) for k in 'abcd'))
pprint.pprint(defaultdict(list, {k: [k * 20] for k in 'abcd'}))
pprint.pprint(Counter('abracadabra' * 3), width=20)
pprint.pprint(deque(['x' * 30] * 3, maxlen=5))
pprint.pprint(ChainMap({'a': 'x' * 40}, {'b': 'y' * 40}))
pprint.pprint(MappingProxyType({k: k * 20 for k in 'abcd'}))
pprint.pprint(SimpleNamespace(alpha='a' * 40, beta='b' * 40))
pprint.pprint([P(1, 2), P('x' * 50, 'y' * 50)])
pprint.pprint(Item('n' * 50, ['tag' * 10] * 3))
pprint.pprint([UserDict(a='x' * 50, b='y' * 50), UserList(range(40)), UserString('z' * 20)])
pprint.pprint({'big': 123456789, 'f': 1.5}, underscore_numbers=True)
loop = [1]
loop.append(loop)
print(pprint.pformat(loop).replace(str(id(loop)), 'ID'), pprint.isrecursive(loop), pprint.isreadable(loop), pprint.saferepr({'b': 1, 'a': 2}))
printer = pprint.PrettyPrinter(indent=2, width=30)
printer.pprint({'key': ['value'] * 6})
print(printer.pformat([1, 2]), printer.isreadable([1]))
for bad in ({'indent': -1}, {'depth': 0}, {'width': 0}):
    try:
        pprint.pprint([], **bad)
    except ValueError as e:
        print(e)
