from collections import UserDict, UserList, UserString, deque, ChainMap
import collections, copy
from collections.abc import *
print(issubclass(deque, MutableSequence), isinstance(deque(), Sequence), issubclass(deque, Mapping), UserDict, UserList.__mro__)
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __missing__(self, k): return f'no {k}'
d = D({'A': 1}, B=2); print(d, d['a'], d['zz'], len(d), 'b' in d, d.get('q', 5), d == {'a': 1, 'b': 2}, d | {'C': 3}, {'x': 1} | d)
d |= {'e': 1}; print(d.copy(), copy.copy(d), copy.deepcopy(d), D.fromkeys('xy', 0), d.pop('a'), d.setdefault('n', 1), sorted(d.items()))
try: UserDict()['k']
except KeyError as e: print(repr(e))
class L(UserList):
    def append(self, x): super().append(x * 2)
l = L([1, 2]); l.append(3); l += [4]; l.extend(UserList([5])); print(l, l[1:], type(l[1:]), l + [1], [0] + l, l * 2, l.index(4), l == [1, 2, 6, 4, 5], l < [2], l.count(1), l.pop(), reversed(l), list(reversed(l)), l.copy())
l.sort(reverse=True); print(l, copy.copy(l)); del l[0]; l.insert(0, 9); l.remove(9); l.reverse(); print(l)
s = UserString('abc'); print(s.upper(), type(s.upper()), s + 'd', 'z' + s, s[1], s.replace('a', UserString('x')), s.split('b'), s == 'abc', hash(s) == hash('abc'), s.find('c'), s.startswith('a'), f'{s}', repr(s), s * 2, 'b' in s, len(s), s.encode(), s % (), int(UserString('5')), s.join(['1', '2']), s.center(7, '*'), s < 'b', isinstance(s, str))
m = ChainMap({'a': 1}, {'b': 2}); print({'q': 1} | m, m | {'z': 1}, type({'q': 1} | m))
print(collections.UserDict is UserDict)
match UserList([1, 2]):
    case [a, b]: print(a, b)
match UserDict(x=1):
    case {'x': y}: print(y)
