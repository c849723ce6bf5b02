# A Counter is a class in Python over dict: what a class made from it changes is used by all its methods, and it goes with OrderedDict.
import collections, copy, pickle
from collections import Counter, OrderedDict
class OrderedCounter(Counter, OrderedDict):
    'Counter that remembers the order elements are first encountered'
    def __repr__(self): return '%s(%r)' % (self.__class__.__name__, OrderedDict(self))
    def __reduce__(self): return self.__class__, (OrderedDict(self),)
oc = OrderedCounter('abracadabra'); print(oc, oc.most_common(2)); oc.move_to_end('a'); print(oc)
class UpperCounter(Counter):
    def __setitem__(self, k, v): super().__setitem__(k.upper() if isinstance(k, str) else k, v)
    def get(self, k, d=None): return super().get(k.upper(), d)
print(UpperCounter('BaNana'), UpperCounter(a=1, A=2))
c = Counter('hello', l=3); print(c, c['zz'], c.total(), list(c.elements()), c.most_common(1), c.most_common())
c.update({'l': -5}); print(c, +c, -c); c.subtract('hh', x=2); print(c)
del c['nothing']; print(c == Counter(c), c != {}, c <= Counter(c), c < Counter(c), Counter(a=1) < Counter(a=2), Counter(a=1) == {'a': 1}, Counter(a=1) == Counter(a=1, b=0))
print(c + c, c - Counter(l=2), c | Counter(q=1), c & Counter(h=1, l=9))
d = Counter(a=3); d += Counter(a=1, b=2); print(d); d -= Counter(a=5); print(d); d |= Counter(z=1); print(d); d &= Counter(z=4); print(d)
print(type(copy.copy(c)), pickle.loads(pickle.dumps(c)) == c, copy.deepcopy(c) == c, c.copy() is c)
for f in (lambda: Counter.fromkeys('ab'), lambda: Counter([[]]), lambda: Counter(5), lambda: Counter(1, 2), lambda: Counter('a') + 5, lambda: Counter('a') < 5):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(repr(Counter()), Counter(None), Counter({'a': 'x', 'b': 1}), Counter(a=1, self=2, iterable=3))
class MC(Counter):
    def __missing__(self, k): return 100
print(MC('a')['q'], MC('ab') + Counter('a'), isinstance(c, dict), Counter.__mro__)
print(Counter({'a': 2, 'b': [1]}) if 0 else '', Counter(x for x in 'aab').most_common(0), Counter('abcabc').most_common(-1))
print(Counter.most_common.__name__, Counter.__init__.__qualname__)
from collections import defaultdict, ChainMap
print(Counter(ChainMap({'a': 1}, {'b': 2})), Counter(defaultdict(int, a=2)), sorted(Counter('ba')), Counter('aab').items())
