"""A program's weak references end with what they refer to, and are not called."""

class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
r = weakref.ref(a, lambda r: print('callback a'))
b = A('b')
weakref.finalize(b, print, 'finalize b')
c = A('c'); c.me = c
d = weakref.WeakValueDictionary(x=a)
print('end')
