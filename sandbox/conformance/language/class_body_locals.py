"""`locals()` in a class body is its namespace: what is stored there is a name of the class."""


class X:
    def f(self, *, __a=42):
        return __a

    z = list(locals())
    locals()['q'] = 7
    print(q, 'q' in vars(), sorted(n for n in dir() if n[0] != '_'))
    exec('r = 9')
    print(r, eval('z'))


print(X().f(), X.f.__kwdefaults__, X.q, X.r)


def outer(a):
    class C:
        y = a
        before = sorted(n for n in locals() if n[0] != '_')

        def m(self):
            return a

        try:
            eval('a')
        except NameError as e:
            print(e)
        locals()['a'] = 5
        w = a

    return C


print(outer(1).before, outer(1).w)
