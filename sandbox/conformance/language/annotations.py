# annotations are lazy and can be asked for
def f(a: int, b: 'text' = 1, *args: undefined_name) -> list[int]:
    x: also_undefined = 5
    return x

print(f(1))
class C:
    x: int
    y: str = 'default'
print(C.__annotations__, C.y, hasattr(C, 'x'))
def g(a: int) -> str: ...
print(g.__annotations__)
try:
    f.__annotations__
except NameError as e:
    print(e)
