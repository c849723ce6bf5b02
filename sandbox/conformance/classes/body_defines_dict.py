# A class body may give __dict__ and __weakref__ a meaning of its own.
class Tree:
    def __init__(self): self.label = 1
    def __dict__(self): return {'a': self.label}
t = Tree()
print(t.__dict__(), t.label, type(Tree.__dict__['__dict__']).__name__)
try:
    print(type(vars(t)).__name__)
except Exception as e:
    print(type(e).__name__, e)
t.x = 1
print(t.x)
class W:
    __weakref__ = 5
print(W().__weakref__, W.__weakref__)
