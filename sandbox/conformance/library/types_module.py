import types


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


n = types.SimpleNamespace(a=1, b='x')
n.c = [n.a]
print(n, n == types.SimpleNamespace(a=1, b='x', c=[1]), vars(n), n.a, types.SimpleNamespace(), types.SimpleNamespace({'k': 1}), types.SimpleNamespace([('p', 2)]))
attempt(lambda: n.missing)
attempt(types.SimpleNamespace, 5)
attempt(lambda: n < n)
n.self = n
print(n)
del n.self, n.c
import copy

print(copy.replace(n, a=5), copy.copy(n))


def f(a, b=2):
    return a + b


def g():
    yield


async def h():
    pass


print(isinstance(f, types.FunctionType), isinstance(f, types.LambdaType), isinstance(len, types.BuiltinFunctionType), isinstance(g(), types.GeneratorType))
c = h()
print(isinstance(c, types.CoroutineType), isinstance([].append, types.BuiltinMethodType), isinstance(f.__code__, types.CodeType), types.NoneType, types.EllipsisType)
c.close()
print(isinstance(types, types.ModuleType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias), types.NotImplementedType)


class A:
    x = property(lambda self: 5)

    def m(self):
        return self


print(isinstance(A().m, types.MethodType), types.MethodType(f, 3)(4), types.MethodType(lambda self: self, 'me')(), isinstance(A.__dict__, types.MappingProxyType))
p = types.MappingProxyType({'a': 1, 'b': 2})
print(p, p['a'], len(p), list(p), p | {'c': 3}, 'a' in p, p.get('z'), p == {'a': 1, 'b': 2}, p.copy(), list(reversed(p)))
attempt(lambda: p.__setitem__('a', 2))
attempt(types.MappingProxyType, 5)
B = types.new_class('B', (A,), {}, lambda ns: ns.update(y=1))
print(B, B.y, B().x, types.resolve_bases((A,)), types.prepare_class('C', (A,))[0], types.get_original_bases(B))
m = types.ModuleType('made', 'doc')
m.value = 3
print(m, m.__doc__, m.value, m.__name__, vars(m)['value'])
attempt(types.ModuleType)


class D:
    @types.DynamicClassAttribute
    def attr(self):
        return 'instance'


print(D().attr)
attempt(lambda: D.attr)


@types.coroutine
def old():
    x = yield 1
    return x


async def use():
    return await old()


u = use()
print(u.send(None))
try:
    u.send('sent')
except StopIteration as e:
    print(e.value)
print(types.GenericAlias(list, (int,)), types.CellType, types.TracebackType, types.FrameType, types.CapsuleType if hasattr(types, 'CapsuleType') else None)
print(sorted(n for n in types.__all__))
