# __name__, __qualname__ and repr of generators
class C:
    def method(self):
        yield

def outer():
    def inner():
        yield
    return inner()

for g in (C().method(), outer(), (x for x in ())):
    print(g.__name__, g.__qualname__, repr(g))
g = outer()
g.__name__ = 'renamed'
g.__qualname__ = 'renamed.too'
print(g.__name__, g)
try:
    g.__name__ = 5
except TypeError as e:
    print(e)
