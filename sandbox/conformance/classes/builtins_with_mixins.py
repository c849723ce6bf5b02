class Mixin:
    def extra(self): return 'extra', len(self)
    def keys(self): return 'mixin keys'
class D(dict, Mixin):
    def __getitem__(self, key): return ('got', dict.__getitem__(self, key))
    def get(self, key, default=None): return dict.get(self, key, default)
d = D({'a': 1}, b=2)
d['c'] = 3
print(d, d['a'], d.get('zz', 5), d.extra(), list(d.keys()), d == {'a': 1, 'b': 2, 'c': 3}, isinstance(d, dict), {**d}, dict(d))
d.x = 1
d.update(q=1); del d['a']
print(vars(d), list(d.items()), 'b' in d, d | {'r': 1}, d.copy(), sorted(d))
class S(set, Mixin): pass
s = S([1, 2]); s.add(3)
print(s, s.extra(), s | {4}, 1 in s, sorted(s & {1, 9}), s == {1, 2, 3})
class F(frozenset, Mixin): pass
print(F('ab') == frozenset('ab'), F([1]).extra(), hash(F([1])) == hash(frozenset([1])))
class L(list, Mixin): pass
l = L([3, 1]); l.append(2); l.sort()
print(l, l.extra(), l + [1], l[1:], l == [1, 2, 3])
class T(tuple, Mixin): pass
print(T((1, 2)), T((1,)).extra(), T((1, 2)) + (3,), T((1, 2)) < (1, 3))
class I(int, Mixin): pass
print(I(5) + 1, I(7), int(I(3)), [10, 20][I(1)])
class St(str, Mixin): pass
print(St('ab').upper(), St('ab').extra(), St('a') + 'b', 'x' + St('y'))
class B(bytes, Mixin): pass
print(B(b'ab'), B(b'ab').extra(), B(b'a') + b'b')
class BA(bytearray, Mixin): pass
ba = BA(b'ab'); ba += b'c'
print(ba, ba.extra())
class Fl(float, Mixin): pass
print(Fl(1.5) * 2, Fl(2))
class E(ValueError, Mixin):
    def __len__(self): return 0
try: raise E('bad', 1)
except ValueError as e: print(repr(e), e.args, e.extra(), isinstance(e, Exception))
class E2(KeyError, AttributeError): pass
try: raise E2('k')
except (AttributeError,) as e: print(repr(e), str(e))
import collections
class OD(collections.OrderedDict, Mixin): pass
o = OD(a=1, b=2); o.move_to_end('a')
print(o, o.extra())
class C(collections.Counter, Mixin): pass
print(C('aab'), C('aab').most_common(1), C('ab').extra())
class DD(collections.defaultdict, Mixin): pass
dd = DD(list); dd['x'].append(1)
print(dd, dd.extra())
class Q(collections.deque, Mixin): pass
print(Q([1, 2]), Q([1]).extra())
class Sub(D): pass
print(Sub(z=1), Sub(z=1)['z'], Sub().extra())
class M2: pass
class D2(D, M2): pass
print(D2(k=1), D2(k=1)['k'], D2.__mro__[1:])
Mixin.later = lambda self: 'later'
print(d.later(), D2().later())
class P(property, Mixin):
    def __len__(self): return 3
class HasP:
    @P
    def p(self): return 'p'
print(HasP().p, HasP.__dict__['p'].extra())
class Ty(type, Mixin):
    def __len__(cls): return 9
class UsesTy(metaclass=Ty): pass
print(len(UsesTy), UsesTy.extra())
