# the part of the line that each failing operation is blamed on
import sys
class K:
    def __getattr__(self, n): raise ValueError('attr ' + n)
    def m(self, *a):
        if a: raise ValueError('m')
        return self
k = K()
def f(*a, **b): pass
def t1(): f(1, *5)
def t2(): f(**5)
def t3(): return k.m(*5)
def t4():
    return (k
        .m()
        .m(1))
def t5():
    return (k
        .m()
        .m(1,
           2)
        .x)
def t6():
    k.m(
        1,
        2)
def t7():
    (k.m()
     .xyz)
def t8():
    k.m(
    ).m(
        3)
def t9():
    x = k.m(1)
def t10():
    x = y = k.m(1)
def t11():
    return k.m(1)
def t12():
    return f(1, x(2))
def t13():
    return x(2)
def t14():
    z = x(2)
def t15():
    k.a = x(2)
def t16():
    if 1: z = t13()
def t17():
    z = t13()
def t18():
    z = t13(); w = 2
def t19():
    z = 2; w = t13()
def t20():
    z = (t13())
def t21():
    z = t13(
    )
def t22():
    z: int = t13()
def t23():
    z = [t13()]
def t24():
    return t13()
def t25():
    return (t13())
def t26():
    t13()
def t27():
    z += t13()
def t28():
    z = lambda: t13()
    z()
def t29():
    return 1 + \
        t13()
def t30():
    {1: 2, **5, [1]: 3}
def t31():
    {1, [2]}
def t32():
    {[1]: 2}
def t33():
    [*5]
def t34():
    (1, *5)
def t35():
    {*5}
def t36():
    x = 'é' + 1 + 'ü'
def t37():
    print(('a' + 1)
          * 2)
def t38():
    return (  (k)  [0] )
def t39():
    (lambda: k)()(1)
def t40():
    return [1, 2, 3][
        1:2:3][5]
def t41():
    not k.q
def t42():
    a = b = not k.q
def t43():
    for x in (y for y in 5): pass
def t44():
    sum(z.q for z in [1])
def t45():
    [z for y in [1] for z in y]
def t46():
    def g():
        yield 1
        yield from 5
    list(g())
def t47():
    def g():
        x = yield 1
        return x.y
    h = g()
    next(h)
    h.send(2)
def t48():
    def g():
        try: yield 1
        except ValueError: 1 / 0
    h = g()
    next(h)
    h.throw(ValueError)
def t49():
    def g(): yield
    g().throw(ValueError('unstarted'))
def t50():
    async def g(): await 5
    g().send(None)
def t51():
    async def g():
        async with 5: pass
    g().send(None)
def t52():
    async def g():
        async for i in 5: pass
    g().send(None)
def t53():
    async def g():
        return [i async for i in 5]
    g().send(None)
def t54():
    def g():
        h = yield
        raise h
    a = g(); next(a); a.send(KeyError(1))
def t55():
    f(1)(2)(3)
def t56():
    f'{k.a}' f'{1:{k.b}}'
def t57():
    del k.m().q
def t58():
    k.m()[1] = 2
def t59():
    global undefd
    del undefd
def t60():
    def g(): return free
    g()
    free = 1
def t61():
    class A:
        x = undefined_in_class
def t62():
    class A:
        def f(self): return undefined_in_method
        y = f(1)
def t63():
    try:
        1/0
    except undefined_exc:
        pass
def t64():
    try:
        1/0
    except 5:
        pass
def t65():
    try:
        raise ValueError
    finally:
        1/0
def t66():
    with open_undefined(): pass
def t67():
    while True:
        1/0
def t68():
    1 if k.x else 2
def t69():
    (1).a
def t70():
    x = 1
    x()
def t71():
    x = 1; x.y = 3
def t72():
    "abc".foo()
def t73():
    None + 1
def t74():
    1 < 'a'
def t75():
    1 < 2 < 'a'
def t76():
    if 1 < 'a': pass
def t77():
    assert 1 < 'a'
def t78():
    return k.m(1) or k.m(2)
def t79():
    a = k; a.m()(1)
def t80():
    a = k; a.m(1).x(1)
def t81():
    import sys as s
    s.foo(1)
def t82():
    sys.exc_info(1)
def t83():
    import sys.foo
def t84():
    from sys import foo
def t85():
    t84(k.x)
def t86():
    (yield_ := k.q)
def t87():
    t84(*[1], *2)
def t88():
    t84(*[1], 2, **{'a': 1}, **{'a': 2})
def t89():
    t84(**{1: 2})
def t90():
    raise KeyError('x') from 5
def t91():
    raise k.q from k.r
def t92():
    raise ValueError from k.r
i = 1
while f't{i}' in globals():
    try: globals()[f't{i}']()
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        print('#', i, file=sys.stderr)
        sys.excepthook(type(e), e, e.__traceback__)
    i += 1
