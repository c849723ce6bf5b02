# What a signature binds, and what is left of one when a partial or a method has given some arguments.
import inspect, functools
from inspect import signature
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
def f(a, /, b, *c, d, e=5, **g): pass
s = signature(f)
for args, kw in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3, 4), dict(d=1)), ((1, 2), dict(d=1, z=3)), ((1,), dict(b=2, d=3, a=9)), ((1, 2), dict(b=3, d=3)), ((), dict(a=1, b=2, d=3))]:
    t(s.bind, *args, **kw); t(s.bind_partial, *args, **kw)
def h(x, y=2, *, z=3): pass
s = signature(h)
t(s.bind, 1, 2, 3); t(s.bind, 1, q=3); t(s.bind, z=3); t(s.bind, 1, x=2); t(s.bind, 1, q=3, r=4)
b = s.bind(1); b.apply_defaults(); print(b, b.args, b.kwargs, b.arguments, b.signature)
def po(a, b=1, /): pass
t(signature(po).bind, a=1); t(signature(po).bind, 1, b=1); t(signature(po).bind, 1, b=1, c=2); t(signature(po).bind)
p = functools.partial(f, 1, d=4)
print(signature(p)); t(signature(p).bind, 2); print(signature(p).bind(2).args)
print(signature(functools.partial(h, y=7)), signature(functools.partial(h, 1)), signature(functools.partial(f, 1, 2, 3)))
t(signature, functools.partial(h, 1, 2, 3))
t(signature, functools.partial(h, q=3))
class C:
    def m(self, a): pass
    @classmethod
    def k(cls, b): pass
    @staticmethod
    def s(c): pass
    pm = functools.partialmethod(m, 3)
    def __call__(self, q): pass
    def __init__(self, i, *, j): pass
print(signature(C), signature(C.m), signature(C(1, j=2).m), signature(C.k), signature(C.s), signature(C(1, j=2)), signature(C.pm), signature(C(1, j=2).pm))
class M(type):
    def __call__(cls, *a, mm): pass
class D(metaclass=M): pass
print(signature(D))
class N:
    def __new__(cls, n, o=1): return object.__new__(cls)
print(signature(N))
class Sub(inspect.Signature): pass
print(type(Sub.from_callable(h)), Sub.from_callable(h), inspect.Signature.from_callable(h) == s)
import copy
print(copy.replace(s, return_annotation=int), copy.replace(s.parameters['x'], name='w'))
@functools.wraps(h)
def w(*a, **k): pass
print(signature(w), signature(w, follow_wrapped=False), inspect.unwrap(w) is h)
w.__signature__ = inspect.Signature([inspect.Parameter('zz', 1)])
print(signature(w))
w.__signature__ = 3
t(signature, w)
t(signature, 3); t(signature, len); t(signature, print); t(signature, dict); t(signature, str)
gen = lambda: (x for x in [1])
print(signature(lambda a, *, b=(1, 2): 0))
print(hash(signature(po)) == hash(signature(po)))
print(signature(h) == signature(h), signature(h) != signature(f), s == 3, s.parameters['x'] == 3)
t(setattr, s, 'parameters', 3); t(setattr, s, 'foo', 3); t(setattr, s.parameters['x'], 'foo', 1)
def ann(a: 'int', b: "list[str]" = None) -> 'None': pass
print(signature(ann), signature(ann, eval_str=True))
print(s.bind(1) == s.bind(1), s.bind(1) == s.bind(2))
b = s.bind(1, 2); b.arguments['x'] = 10; print(b.args, b)
