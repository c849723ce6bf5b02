# the variable of a comprehension stays inside it
x = 'outer'
print([x for x in range(2)], x)
def f():
    y = 10
    return [y + z for z in range(2)], 'z' in locals()
print(f())
class C:
    n = 3
    a = [i for i in range(n)]
print(C.a, hasattr(C, 'i'))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
print([last := v for v in range(3)], last)
