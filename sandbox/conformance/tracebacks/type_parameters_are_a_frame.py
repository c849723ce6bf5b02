def f():
    class Box[V]:
        print(e)
def h():
    def Box[V](x=1/0): pass
def i():
    class Box[V: int, *W](object):
        def g(self): pass
        x = 1/0
def j():
    @k
    class Box[V]: pass
def k(x): 1/0
def l():
    class C(metaclass=lambda *a: 1/0): x=1
def m():
    class C[T](metaclass=lambda *a: 1/0):
        x=1
        def g(self): pass
import traceback
for f in f,h,i,j,l,m:
    try: f()
    except Exception: traceback.print_exc()
