# the method resolution order of a diamond, and super along it
class A:
    def who(self):
        return ['A']

class B(A):
    def who(self):
        return ['B'] + super().who()

class C(A):
    def who(self):
        return ['C'] + super().who()

class D(B, C):
    def who(self):
        return ['D'] + super().who()

print(D().who(), [k.__name__ for k in D.__mro__])
C.who = lambda self: ['changed']
print(D().who())
A.extra = 'from A'
C.extra = 'from C'
print(D().extra, B().extra)
try:
    class Bad(A, B):
        pass
except TypeError as e:
    print(e)
