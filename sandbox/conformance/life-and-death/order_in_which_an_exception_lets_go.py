"""What an exception holds goes in CPython's order: attributes, arguments, traceback (innermost frame first), cause, context."""


class Manager:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, 'dies')
def f(self, error):
    x = 1
    raise error
def test(outer_kind):
    a, b = Manager('inner'), Manager('outer')
    for i in range(5): str(i)
    try:
        try:
            f(a, KeyError(1))
        except KeyError:
            del a
            f(b, outer_kind)
    except BaseException as e:
        del b
        print('caught')
    print('end')
test(ValueError(2))
def test2():
    a, b = Manager('inner'), Manager('outer')
    for i in range(5): str(i)
    e1 = KeyError(1); e2 = ValueError(2); e1.a = a; e2.b = b; e2.__context__ = e1
    del a, b, e1
    print('made')
    del e2
    print('end')
test2()
def test3():
    a, b, c = Manager('arg'), Manager('dict'), Manager('cause')
    for i in range(5): str(i)
    e1 = KeyError(1); e2 = ValueError(a); e2.b = b; e2.__cause__ = e1; e1.c = c
    del a, b, e1, c
    print('made')
    del e2
    print('end')
test3()


def inner(local):
    raise KeyError
def outer(local, other):
    own = Manager('own of outer')
    inner(Manager('local of inner'))
def test4():
    for i in range(5): str(i)
    try:
        outer(Manager('local of outer'), Manager('other of outer'))
    except KeyError:
        print('caught')
    print('end')
    try:
        outer(Manager('local of outer'), Manager('other of outer'))
    except KeyError as e:
        for i in range(5): str(i)
        print('caught')
    print('end')
test4()
