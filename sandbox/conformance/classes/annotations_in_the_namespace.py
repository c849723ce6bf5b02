class C:
    x: int = 1
    y: str
print(sorted(C.__dict__))
print(C.__annotations__)
print(sorted(C.__dict__))
print(C.__annotate__.__name__, C.__annotate__.__qualname__, C.__annotate__(1))
C.__annotate__ = None
print(sorted(C.__dict__), C.__annotations__)
class D: pass
print(sorted(D.__dict__), D.__annotations__, D.__annotate__)
print(sorted(D.__dict__))
D.__annotations__ = {'a': int}
print(sorted(D.__dict__), D.__annotate__, D.__annotations__)
del D.__annotations__
print(sorted(D.__dict__), D.__annotations__)
class E(C): pass
print(E.__annotations__, E.__annotate__)
class F:
    z: int
    __annotations__['w'] = 3 if False else 4
''' '''
