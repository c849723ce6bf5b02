# which x: of classes, functions, comprehensions and closures
x = 'g'
def f1():
    x = 'f'
    class A:
        y = x
        x = 'c'
        z = x
        def m(self): return x
        l = [x for _ in range(1)]
        l2 = [q for q in x]
        g = list(x for _ in range(1))
    return A.y, A.z, A().m(), A.l, A.l2, A.g
try: print(f1())
except NameError as e: print(repr(e))
def f2():
    x = 'f'
    class A:
        y = x
        def m(self): return x
        l = [x for _ in range(1)]
        class B:
            w = x
    return A.y, A().m(), A.l, A.B.w
print(f2())
class G:
    x = 'class'
    y = x
    def m(self): return x
    l = [x for i in range(2)]
print(G.y, G().m(), G.l)
def f3():
    global gg
    gg = 1
    def i():
        global gg
        gg += 1
    i()
f3(); print(gg)
def f4():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    gs = [lambda: j for j in range(3)]
    hs = [lambda k=k: k for k in range(3)]
    return [f() for f in fs], [g() for g in gs], [h() for h in hs]
print(f4())
def f5():
    r = []
    for a in range(2):
        r.append([lambda: (a, b) for b in range(2)])
    return [q() for p in r for q in p]
print(f5())
class P:
    __priv = 1
    def get(self): return self.__priv, P.__priv, self._P__priv
    def __meth(self, __arg): return __arg
    def call(self): return self.__meth(5), self.__meth(_P__arg=6) if 0 else 0
    class __Inner: pass
    def loc(self):
        __v = 3
        return __v, sorted(k for k in locals())
    import sys as __sys
print(P().get(), P().call(), [k for k in P.__dict__ if 'P' in k], P().loc())
