class A:
    def f(self): return ['A']
    @classmethod
    def c(cls): return ['A', cls.__name__]
    @staticmethod
    def s(): return 's'
    @property
    def p(self): return 'pA'
class B(A):
    def f(self): return ['B'] + super().f()
    @classmethod
    def c(cls): return ['B'] + super().c()
    def s2(self): return super().s()
    @property
    def p(self): return super().p + 'B'
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
    def gen(self):
        yield super().p
        yield [super(D, self).f() for _ in range(1)]
    async def co(self): return super().f()
print(D().f(), D.c(), D().s2(), D().p, list(D().gen()))
try: D().co().send(None)
except StopIteration as e: print(e.value)
s = super(B, D()); print(s.f(), s.__thisclass__, s.__self_class__, type(s.__self__).__name__)
try: super(B, 3)
except TypeError as e: print(e)
try: super().x
except RuntimeError as e: print(e)
def f(self): return super().f()
try: f(D())
except RuntimeError as e: print(e)
class E(A):
    def f(self):
        self = 5
        return super().f()
try: E().f()
except TypeError as e: print(e)
class F(A):
    def f(this):
        def inner(): return super().f()
        try: return inner()
        except RuntimeError as e: return str(e)
        except TypeError as e: return str(e)
print(F().f())
u = super(B)
print(u, repr(u)[:20]); print(u.__get__(D(), D).f())
class G(A):
    f = lambda self: super().f() + ['G']
print(G().f())
try: super(A, A()).f
except AttributeError as e: print(e)
class mysuper(super):
    label = 'mine'
    def __repr__(self): return 'mysuper!'
m = mysuper(B, D())
print(m.f(), m.label, m)
m.x = 5
print(m.x, type(m), m.__class__, isinstance(m, super))
try: m.nope
except AttributeError as e: print(e)
class W:
    def f(self): return 'W'
class X(W):
    def f(self): return 'X' + self.__super.f()
X._X__super = super(X)
print(X().f())
try: super(B).f
except AttributeError as e: print(e)
try: super(D, D()).zip = 3
except AttributeError as e: print(e)
print(super(D, D).c(), super(D, D()).__doc__)
print(super(C, D()).__init__.__name__)
