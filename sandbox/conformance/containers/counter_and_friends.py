from collections import ChainMap, Counter, OrderedDict, defaultdict, namedtuple

c = Counter('abracadabra')
print(c, c.most_common(3), c['zz'], c.total(), sorted(c.elements()))
c.update('aab')
c.subtract({'a': 10})
del c['nothing']
print(c, +c, -c)
print(Counter(a=3) + Counter(a=1, b=2), Counter(a=3) - Counter(a=1), Counter(a=3) & Counter(a=1), Counter(a=3) | Counter(b=2))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) < Counter(a=2), Counter(), Counter(a='x'))
dd = defaultdict(list)
dd['a'].append(1)
dd['b']
print(dd, dict(dd), 'z' in dd, dd.get('z'), dd.default_factory)
o = OrderedDict.fromkeys('abc')
o.move_to_end('a')
o.move_to_end('c', last=False)
print(o, list(reversed(o)), o.popitem(last=False), o.popitem(), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), o.keys(), o.items())
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
m['b'] = 9
print(m, m['a'], m['b'], len(m), list(m), m.parents, m.new_child())
P = namedtuple('P', 'x y', defaults=[0])
p = P(1)
print(p, p.x, p[1], p._asdict(), p._replace(y=5), P._fields, P._field_defaults, p == (1, 0), P._make([3, 4]))
for bad in (lambda: P(), lambda: P(1, 2, 3), lambda: P(z=1), lambda: p.z, lambda: setattr(p, 'x', 1), lambda: namedtuple('P', 'x x'),
            lambda: namedtuple('P', 'class'), lambda: m.pop('zz'), lambda: o.move_to_end('q'), lambda: defaultdict(5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
match p:
    case P(a, b):
        print('matched', a, b)
