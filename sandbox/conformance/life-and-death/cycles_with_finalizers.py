# Instances with `__del__` in cycles: gc.collect() finalizes them as they are (PEP 442), once, and in the order in which they were made.
import gc
class N:
    def __init__(self, name): self.name = name
    def __del__(self): print(self.name, 'dies', sorted(k for k in vars(self)))
n = N('a'); n.me = n; del n
print('collect', gc.collect() > 0)
a = N('b'); b = N('c'); a.other = b; b.other = a; del a, b
print('collect'); gc.collect(); print('done')
class Node:
    def __init__(self, name, parent=None):
        self.name, self.parent, self.children = name, parent, []
        if parent: parent.children.append(self)
    def __del__(self): print('del', self.name, [c.name for c in self.children], self.parent and self.parent.name)
root = Node('root'); kid = Node('kid', root); Node('grand', kid)
del root
gc.collect(); print('kept', kid.parent.children[0] is kid)
kid.parent.children.clear(); kid.parent = kid.children[0].parent = None; del kid
def tree():
    root = Node('root2'); kid = Node('kid2', root); Node('grand2', kid)
tree(); print('collected', gc.collect())
class CB:
    def __init__(self): self.cb = self.f
    def f(self): print('f')
    def __del__(self): print('CB dies'); self.cb()
CB(); gc.collect()
class R:
    def __init__(self): self.me = self
    def __del__(self): global saved; saved = self; print('saved')
R(); gc.collect(); print(saved.me is saved); del saved; gc.collect(); print('end')

class Slots:
    __slots__ = 'a', 'b'
    def __del__(self): print('slots', self.a, self.b is self)
s = Slots(); s.a = [1, {'x': (2,)}]; s.b = s; del s
print('collect', gc.collect()); print('done')
class L(list):
    def __del__(self): print('list', len(self), self[1] is self, self[0])
x = L([1]); x.append(x); del x; gc.collect()
import weakref
class W:
    def __del__(self): print('W', self.other[0] is self, self.ref() is None)
w = W(); w.other = [w]; w.ref = weakref.ref(w, lambda r: print('callback')); r = w.ref; del w
gc.collect(); print(r())
alive = N('alive'); alive.me = alive; gc.collect(); alive.late = 1; print(alive.me.late, sorted(vars(alive)))
alive.me = None; alive.name = 'renamed'; del alive
print('end of program')
