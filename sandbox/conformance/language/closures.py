# closures share variables, not values
def make():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return fs

print([f() for f in make()], [f() for f in [lambda i=i: i for i in range(3)]])
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def read():
        return n
    return up, read
up, read = counter()
up(); up(5)
print(read(), up.__closure__[0].cell_contents, up.__code__.co_freevars)
other, _ = counter()
print(other(), read())
