# Frames, instances with `__del__` and weak references in cycles: gc.collect() ends what only a cycle holds, once, and nothing else.
import gc, weakref

def g(box):
    try:
        yield 1
    finally:
        print('finally', len(box))

class A:
    def __init__(self, n): self.n = n
    def run(self):
        try:
            while True: yield self.n
        finally:
            print('run ends', self.n)

box = []
box.append(g(box)); next(box[0])
del box
print('collect')
gc.collect()
print('--')
a = A(1); a.g = a.run(); next(a.g); del a
b = A(2); b.g = b.run(); next(b.g)
gc.collect(); print('-- b lives', next(b.g))
del b
gc.collect(); print('--')

async def co(x):
    try:
        await x
    finally:
        print('co ends')
class Aw:
    def __await__(self):
        yield 1
aw = Aw()
c = co(aw); aw.c = c; c.send(None); del c, aw
gc.collect(); print('--')
aw = Aw(); aw.c = co(aw); del aw
gc.collect(); print('-- never awaited')

async def ag(x):
    try:
        yield 1
    finally:
        print('ag ends', len(x))
x = []
y = ag(x); x.append(y)
try: y.asend(None).send(None)
except StopIteration as e: print('got', e.value)
del x, y
gc.collect(); print('--')

class D:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self): print('del', self.n); kept.append(self)
kept = []
d = D(1); e = D(2); d.o = e; e.o = d
w = weakref.ref(d, lambda r: print('callback', r()))
del d, e
gc.collect(); print(len(kept), [k.n for k in kept], w())
kept.clear(); gc.collect(); print('no second time')

# a generator that keeps itself when it is closed
def res(box):
    try: yield
    finally:
        saved.append(box)
        print('saved')
saved = []
box = []; box.append(res(box)); next(box[0]); del box
gc.collect(); print(len(saved), saved[0][0].gi_frame)
# generator ignoring exit
def ign(box):
    while True:
        try: yield
        except GeneratorExit: print('ignored'); 
box = []; box.append(ign(box)); next(box[0]); del box
gc.collect(); print('end')
def inner(box):
    try: yield
    finally: print('inner ends')
def outer(box):
    try: yield from inner(box)
    finally: print('outer ends')
box = []; box.append(outer(box)); next(box[0]); del box
gc.collect(); print('end')
def plain():
    me = None
    def f():
        return me
    it = iter_in(f)
    me = it
    next(it)
def iter_in(f):
    try: yield f
    finally: print('closure cycle ends')
plain(); gc.collect(); print('end')
