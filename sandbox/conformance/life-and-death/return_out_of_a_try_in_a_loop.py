# What a loop went through ends in the line of the `return` that leaves it from inside a `try`, in a generator as in a function.
def g3():
    try: yield 1
    finally:
        print('f')
        yield 2
def gene1(n=0):
    x = n
    for y in g3():
        try:
            return n
        except KeyError as e:
            print(1)
    raise RuntimeError
def gene2(n=0):
    x = n
    if n == 99: yield
    for y in g3():
        try:
            return n
        except KeyError as e:
            print(1)
    raise RuntimeError
class C:
    def __del__(self):
        list(gene2())
        gene1()
gene1()
list(gene2())
next(gene2(), 0)
c = C()
del c
def d():
    try: yield
    finally:
        list(gene2())
        gene1()
k = d(); next(k)
del k
k = d(); next(k)
def m():
    global k
    k = 1
m()
