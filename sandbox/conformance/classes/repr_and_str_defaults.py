# default texts of objects, classes, functions and methods
class C:
    def m(self):
        pass
    @classmethod
    def k(cls):
        pass
    @property
    def p(self):
        pass

c = C()
print(c, C, C.m, c.m, C.k, C.p, sep='\n')
print(len, [].append, str.upper, int, type, object(), None, ..., NotImplemented, print.__name__, sep='\n')
class Shown:
    def __repr__(self):
        return 5
try:
    repr(Shown())
except TypeError as e:
    print(e)
