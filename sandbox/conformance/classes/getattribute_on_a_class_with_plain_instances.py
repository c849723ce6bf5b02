class B:
    def __init__(self): self.v = 1
    def get(self): return self.v
b = B(); print(b.get())
print(b.get(), b.v, vars(b))
c = B()
B.__getattribute__ = lambda self, n: ('ga', n)
print(b.v, b.zzz, b.get)
print(vars(b))
del B.__getattribute__
print(b.v)
