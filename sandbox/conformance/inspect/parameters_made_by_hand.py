# Parameters and signatures check what they are made of.
import inspect, keyword
P = inspect.Parameter
for args, kw in [(('x', 9), {}), (('x', 'y'), {}), (('x', 2), dict(default=1)), (('if', 1), {}), (('if', 0), {}), ((1, 1), {}), (('a b', 1), {}), ((P.empty, 1), {}), (('.0', 1), {}), (('.0', 3), {}), (('x', None), {}), (('x', True), {})]:
    try: p = P(*args, **kw); print(p, repr(p), p.kind)
    except Exception as e: print(type(e).__name__, e)
p = P('x', P.KEYWORD_ONLY, default=3, annotation=int)
print(p.replace(kind=0), p == P('x', 3, default=3, annotation=int), hash(p) == hash(P('x', 3, default=3, annotation=int)))
import copy, pickle
print(copy.copy(p.kind) is p.kind, copy.deepcopy(p) == p, pickle.loads(pickle.dumps(p)) == p, pickle.loads(pickle.dumps(p.kind)) is p.kind)
try: p.name = 'y'
except AttributeError as e: print(e)
try: p.kind = 'y'
except AttributeError as e: print(e)
S = inspect.Signature
for ps in [[P('a', 1), P('a', 1)], [P('a', 3), P('b', 1)], [P('a', 1, default=1), P('b', 1)], [P('a', 2), P('b', 2)], ['x'], [P('a', 0), P('b', 1, default=2), P('c', 3)]]:
    try: print(S(ps))
    except Exception as e: print(type(e).__name__, e)
print(S([P('a', 0)], return_annotation=int), S().replace(parameters=[P('z', 1)]), repr(S([P('q', 4)])))


class Desc:
    def f(self, a, /, b, *c, d, **e): pass


for p in inspect.signature(Desc.f).parameters.values():
    k = p.kind
    print(k, repr(k), k == 2, k > 1, k + 1, k.name, k.value, k.description, f"{k}", hash(k), k in (0, 3), isinstance(k, int))
