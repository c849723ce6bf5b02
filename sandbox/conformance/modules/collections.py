# Counter, defaultdict, namedtuple, OrderedDict, ChainMap
from collections import ChainMap, Counter, OrderedDict, defaultdict, namedtuple

c = Counter('abracadabra')
print(c.most_common(2), c['z'], c['a'], sum(c.values()), Counter(a=1) + Counter(a=2, b=1))
d = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]:
    d[k].append(v)
print(dict(d), d['new'], d)
Point = namedtuple('Point', 'x y', defaults=[0])
p = Point(1)
print(p, p.x, p._replace(y=5), p._asdict(), p == (1, 0), Point._fields)
x, y = p
o = OrderedDict(a=1, b=2)
o.move_to_end('a')
print(o, list(o), ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'])
try:
    p.x = 5
except AttributeError as e:
    print(e)
