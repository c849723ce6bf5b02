# names of a class body are not seen by its functions; it reads outer names
x = 'global'
class C:
    x = 'class'
    y = x + '!'
    z = [x for _ in range(1)]
    def f(self):
        return x
    for i in range(3):
        pass
print(C.y, C.z, C().f(), C.i, C.__name__, C.__qualname__, C.__module__)
def outer():
    v = 'enclosing'
    class Inner:
        w = v
        def g(self):
            return v, __class__.__name__
    return Inner
print(outer().w, outer()().g(), outer().__qualname__)
