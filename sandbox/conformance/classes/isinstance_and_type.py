# isinstance, issubclass, type and their errors
class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, A)), issubclass(B, A), type(b) is B, type(b) is A, isinstance(True, int))
print(isinstance(5, int | str), issubclass(bool, int), type(type), type(None).__name__, B.__base__.__name__)
for f in (lambda: isinstance(5, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5)):
    try:
        f()
    except TypeError as e:
        print(e)
b.__class__ = A
print(type(b).__name__, A.__subclasses__())
