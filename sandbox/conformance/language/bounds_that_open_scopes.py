# Bounds, constraints and values of type parameters that are comprehensions or lambdas, which open a scope in a scope.
type Alias[T: [lambda: T for T in (T, [1])[1]]] = [lambda: T for T in T.__name__]
func, = Alias.__value__
print(func())
T, = Alias.__type_params__
func, = T.__bound__
print(func())
def F[T: [lambda: T for T in (T, [1])[1]]](): return [lambda: T for T in T.__name__]
func, = F(); print(func())
T, = F.__type_params__
print(T.__bound__[0]())
class G[T: {k: (lambda: k) for k in (1, 2)}]: pass
print(G.__type_params__[0].__bound__[2](), [x for x in G.__type_params__])
type L = [lambda x=y: (x, y) for y in range(2)]
print([f() for f in L.__value__])
class X:
    T = int
    def foo[U: T](self): ...
    type Alias = T
    def bar(self, a: T) -> T: ...
    x: T
print(X.foo.__type_params__[0].__bound__, X.Alias.__value__, X.bar.__annotations__, X.__annotations__)
class Foo[T: Undefined, U: (Undefined,)]: pass
for f in (lambda: Foo.__type_params__[0].__bound__, lambda: Foo.__type_params__[1].__constraints__):
    try: f()
    except NameError as e: print(e)
print(Foo.__type_params__[0].__constraints__, Foo.__type_params__[1].__bound__)
def ann(a: [lambda: z for z in (1, 2)], b: {z: z for z in 'ab'}): pass
print(ann.__annotations__['a'][1](), ann.__annotations__['b'])
class Body:
    q: [lambda: z for z in (1, 2)]
    r: [q2 for q2 in (lambda: w for w in (3,))]
print(Body.__annotations__['q'][0](), [f() for f in Body.__annotations__['r']])
