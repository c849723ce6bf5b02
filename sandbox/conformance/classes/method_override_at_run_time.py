# changing a class changes its existing instances
class C:
    def greet(self):
        return 'old'

c = C()
old = c.greet
C.greet = lambda self: 'new ' + type(self).__name__
print(c.greet(), old())
C.added = lambda self, n: n + 1
print(c.added(1))
del C.greet
try:
    c.greet()
except AttributeError as e:
    print(e)
class D(C):
    pass
d = D()
C.late = 5
print(d.late, D.late)
D.late = 6
print(d.late, c.late)
