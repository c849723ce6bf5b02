# carets of calls: none where the call is all that a name is given or a function returns
import traceback
def boom(*a): raise KeyError(1)
def f1():
    a, b = boom()
def f2():
    a, *b = boom(1)
def f3():
    (a, b) = boom()
def f4():
    [a, b] = boom()
def f5():
    a = b = boom()
def f6():
    a, b = boom
def f7():
    a, b = boom.__name__()
def f8():
    a.b = boom()
def f9():
    a[0] = boom()
def f10():
    a, b = c = boom()
def f11():
    a: int = boom()
def f12():
    a += boom()
def f13():
    for a, b in boom(): pass
def f14():
    a, b = boom(), 1
def f15():
    return boom.boom()
def f16():
    with boom() as a: pass
def f17():
    a, b = boom.__call__()
def f18():
    a = boom.__call__()
def f19():
    x = (yield boom())
def one(): return 1,
def f20():
    a, b = one()
def f21():
    a, b = 1
def f22():
    for a, b in [one()]: pass
def work():
    yield 1
    boom()
def f23():
    first, *rest = work()
def f24():
    first, rest = work()
def f25():
    first, second, *rest = one()
for f in [f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f15,f16,f17,f18,lambda: next(f19()), f20,f21,f22,f23,f24,f25]:
    try: f()
    except Exception: print(traceback.format_exc(limit=-3))
