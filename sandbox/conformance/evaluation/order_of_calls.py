# the callee, then the arguments, then the call: an attribute that is missing is missed first
def tr(x):
    print('tr', x)
    return x

def f(*a, **k): print('f', a, k)
f(tr(1), *[tr(2)], tr(3), k=tr(4), **{'z': tr(5)}, y=tr(6))
def g(a=tr('default'), *, b=tr('keyword')): return a, b
print(g(), g(1), g(b=2))
for call in (lambda: f.nope(tr('argument')), lambda: tr(5)(tr('argument')), lambda: tr([]).nope(*tr([1]), k=tr(2))):
    try:
        call()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print({tr('a'): tr('b'), tr('c'): tr('d')}, [tr(1), *[tr(2)], tr(3)], (tr(1), *(tr(2),)))
print(tr(1) < tr(2) < tr(0) < tr(9), tr(0) and tr(1), tr(0) or tr(1) or tr(2), tr(1) if tr(0) else tr(2))
print(f'{tr(1)!r:>{tr(4)}}|{tr("x")=}')
@tr
@(lambda f: tr('decorated') and len)
def h(a=tr('in between')): pass
class C(tr(object), metaclass=tr(type)):
    q = tr('body')
    def m(self, a=tr('of the method')): pass
