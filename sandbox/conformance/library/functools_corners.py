"""partial, partialmethod, cached_property, lru_cache, total_ordering and singledispatch where few go."""
import functools, abc, pickle, copy, inspect, weakref, types
def cap(*a, **k): return a, k
def t(f, *a, **k):
    try: print(repr(f(*a, **k))[:300])
    except BaseException as e: print(type(e).__name__, e)
class A:
    nothing = functools.partialmethod(cap)
    positional = functools.partialmethod(cap, 1)
    keywords = functools.partialmethod(cap, a=2)
    nested = functools.partialmethod(positional, 5)
    over_partial = functools.partialmethod(functools.partial(cap, c=6), 7)
    static = functools.partialmethod(staticmethod(cap), 8)
    cls = functools.partialmethod(classmethod(cap), d=9)
    def __repr__(self): return 'A()'
a = A()
for n in ['nothing', 'positional', 'keywords', 'nested', 'over_partial', 'static', 'cls']:
    t(getattr(a, n)); t(getattr(a, n), 5, c=3); t(getattr(A, n), a, 5)
    t(lambda: getattr(a, n).__self__); t(lambda: type(getattr(a, n)).__name__)
class Abs(abc.ABC):
    @abc.abstractmethod
    def add(self, x, y): pass
    add5 = functools.partialmethod(add, 5)
    @functools.singledispatchmethod
    @abc.abstractmethod
    def sd(self, x): pass
t(lambda: (Abs.add.__isabstractmethod__, Abs.__dict__['add5'].__isabstractmethod__, Abs.__dict__['sd'].__isabstractmethod__))
t(Abs)
p = functools.partial(cap, 1, b=2); p.x = 3
t(lambda: p.__reduce__()[2][1:])
q = copy.copy(p); t(q, 5); t(lambda: (q.__dict__, q.args, q.keywords, q.func is cap))
q = copy.deepcopy(p); t(q, 5)
q = pickle.loads(pickle.dumps(functools.partial(print, 'pickled'))); q('x')
for bad in [(cap, (), {}), (cap, (), {}, None, 1), [cap, (), {}, None], (None, (), {}, None), (cap, None, {}, None), (cap, [], {}, None), (cap, (), [], None), (cap, (), None, None), (cap, (1,), {'a': 1}, {'z': 1})]:
    p = functools.partial(cap)
    t(p.__setstate__, bad); t(p, 2); print(p.__dict__)
class M(type):
    @functools.cached_property
    def prop(self): return True
class C(metaclass=M): pass
t(lambda: C.prop)
class S:
    __slots__ = ()
    @functools.cached_property
    def prop(self):
        "doc of prop"
        return 1
t(lambda: S().prop)
t(lambda: (S.prop.__doc__, S.prop.__module__, S.prop.attrname))
def f(): pass
def w(): pass
t(functools.update_wrapper, w, f, (), ('dict_attr',))
w.dict_attr = 1
t(functools.update_wrapper, w, f, (), ('dict_attr',))
functools.update_wrapper(w, type); t(lambda: (w.__name__, w.__annotations__, w.__type_params__, w.__wrapped__))
@functools.lru_cache
def cached(x, y=1): return x
t(lambda: pickle.loads(pickle.dumps(cached)) is cached)
t(cached.cache_info); t(lambda: functools._CacheInfo)
@functools.lru_cache
def gone(x): return x
r = weakref.ref(gone); print(r() is gone); del gone; print(r())
@functools.total_ordering
class T:
    def __lt__(self, o): return True
    def __eq__(self, o): return True
t(lambda: pickle.loads(pickle.dumps(T.__gt__)) is T.__gt__)
import collections.abc as cabc
@functools.singledispatch
def g(x): return 'base'
g.register(cabc.Sized, lambda x: 'sized'); print(g([]), g({}), g(''))
g.register(cabc.MutableMapping, lambda x: 'mm'); print(g([]), g({}), g(collections.defaultdict() if 0 else {}))
g.register(cabc.Sequence, lambda x: 'seq'); g.register(cabc.MutableSequence, lambda x: 'mseq'); print(g([]), g(()), g(''), g({}))
g.register(dict, lambda x: 'dict'); print(g({}))
class P: pass
class Q(cabc.Sized, cabc.Iterable):
    def __len__(self): return 0
    def __iter__(self): return iter(())
g.register(cabc.Iterable, lambda x: 'iterable'); print(g(Q()))
class R:
    def __len__(self): return 0
    def __iter__(self): return iter(())
t(g, R())
class V(R): pass
cabc.Sequence.register(V); print(g(V()))
@functools.singledispatch
def h(x): return 'base'
@h.register
def _(x: 'cabc.Mapping'): return 'mapping'
print(h({}))
t(h.register, 5); t(h.register, int, 5); t(h.register, lambda x: 1)
def bad(x: 'nowhere'): pass
t(h.register, bad)
def bad2(x: typing.List[int] if 0 else list[int]): pass
t(h.register, bad2)
def bad3(x: int | 5 if 0 else 5): pass
t(h.register, bad3)
t(lambda: h.dispatch(dict)({})); t(lambda: sorted(map(str, h.registry)))
class D:
    @functools.singledispatchmethod
    def m(self, a):
        "doc"
        return 'base'
    @m.register
    def _(self, a: int): return 'int'
    @functools.singledispatchmethod
    @classmethod
    def c(cls, a): "cdoc"; return 'cbase', cls.__name__
    @c.register
    @classmethod
    def _(cls, a: int): return 'cint'
t(lambda: (D().m(1), D().m('x'), D.c(1), D.c('x'), D().c(2), D.m.__doc__, D().m.__doc__, D().m.__name__, D.c.__doc__, D.c.__name__))
