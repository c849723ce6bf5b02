import weakref
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, LATE, helper())
def helper(): return "helper"
def gen(n):
    try: yield
    finally: print("close", n, helper(), LATE)
def held():
    d = D("in frame")
    try: yield
    finally: print("held closes")
z = D("z")
a = gen("a"); next(a)
y = [D("y0"), D("y1")]
g2 = gen("g2"); next(g2)
h = held(); next(h)
async def never(): pass
c = never()
class Node:
    def __init__(self, other): self.d = other
    def __del__(self): print("node")
n = Node(D("inner"))
loop = D("loop"); loop.me = loop
w = weakref.ref(z, lambda r: print("callback"))
b = gen("b"); next(b)
a2 = a
del a
LATE = "late"
