# a function stored on an instance is called as it is; one on the class gets self
class C:
    def method(self, *args):
        return ('method', type(self).__name__, args)

c = C()
print(c.method(1))
c.method = lambda *args: ('stored', args)
print(c.method(1))
print(C().method(2))
del c.method
print(c.method(3))
c.other = C.method
try:
    c.other(1).nothing
except AttributeError as e:
    print(e)
c.bound = c.method
print(c.bound(4))
