class D:
    def __set_name__(self, o, n): print('named', o.__name__, n); self.n = n
    def __get__(self, i, o=None): return (self.n, i is None, o and o.__name__)
    def __set__(self, i, v): print('set', v)
    def __delete__(self, i): print('delete')
class N:
    def __get__(self, i, o): return 'nd'
class A:
    d = D(); n = N()
    def __getattr__(self, k): print('ga', k); raise AttributeError(k)
a = A(); print(A.d, a.d); a.d = 3; del a.d; print(a.n); a.n = 5; print(a.n); del a.n; print(a.n)
print(hasattr(a, 'zz'))
class P:
    @property
    def x(self): raise AttributeError('inner')
    def __getattr__(self, k): return 'fallback ' + k
print(P().x)
class Q:
    def __getattribute__(self, k):
        if k == 'y': raise AttributeError('no y')
        return super().__getattribute__(k)
    def __getattr__(self, k): return 'got ' + k
print(Q().y, Q().z)
class R:
    @property
    def v(self): return 1
    @v.setter
    def v(self, x): print('setting', x)
    @v.deleter
    def v(self): print('deleting')
r = R(); r.v = 3; del r.v
try: del R().w
except AttributeError as e: print(e)
class S:
    @property
    def only(self): return 1
try: S().only = 2
except AttributeError as e: print(e)
try: del S().only
except AttributeError as e: print(e)
print(S.only.fget.__name__, S.only.__name__)
class T:
    x = 1
    x = property(lambda self: 5, doc='docs')
print(T().x, T.x.__doc__)
