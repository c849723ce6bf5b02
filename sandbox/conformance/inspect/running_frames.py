import sys
def show(tag):
    f = sys._getframe(1)
    out = []
    while f is not None and f.f_code.co_filename == "running_frames.py":
        out.append(f"{f.f_code.co_name}:{f.f_lineno}")
        f = f.f_back
    print(tag, out)
class A:
    def m(self, y):
        return h(2,
                 y)
    show("class body")
def h(a, b):
    show("h")
    return [show("comp") for i in range(2)]
def g():
    yield A().m(3)
    x = show("after")
    try:
        1 / 0
    except ZeroDivisionError:
        show("handler")
    finally: show("finally")
def d(): 
    yield from g()
def f(x, *, z):
    for v in d(): pass
    sorted([3], key=lambda q: show("lambda"))
    list(map(lambda q: [show("lambda2"), 3][1], [1]))
    with C() as c:
        show(("(", ")", "{")[1])
class C:
    def __enter__(self): show("enter")
    def __exit__(self, *a): show("exit")
    def __getattr__(self, n): show("getattr"); return 1
    @property
    def p(self): show("prop")
    def __add__(self, o):
        show("add")
        return 1
    def __iter__(self): return self
    n = 0
    def __next__(self):
        show("next")
        self.n += 1
        if self.n > 1: raise StopIteration
        return 1
    def __eq__(self, o):
        show("eq"); return True
f(1, z=2)
C().foo
C().p
C() + 1
for x in C():
    pass
print(C() == 2, f"{C()!r:1}"[:2])
def rec(n):
    if n: rec(n - 1)
    else:
        f = sys._getframe(); k = 0
        while f and f.f_code.co_name == "rec": f = f.f_back; k += 1
        print(k)
rec(150)
print([sys._getframe().f_code.co_name, sys._getframe().f_lineno, sys._getframe().f_globals is globals()])
async def co():
    show("co"); await co2()
async def co2(): show("co2")
try: co().send(None)
except StopIteration: pass
def dg():
    yield from C()
list(dg())
exec("show('exec')")
eval("show('eval')")
try: sys._getframe(500)
except ValueError as e: print(e)
