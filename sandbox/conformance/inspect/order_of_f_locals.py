# f_locals: parameters and plain locals, then cells, then free variables, those of inner functions too
def outer():
    z = b = a = 1

    def f(n):
        c = 2
        y = 3
        q = lambda: (z, y)
        d = 4
        yield (b, a)
        m = lambda: (c, n)

    return f


f = outer()
g = f(9)
print(f.__code__.co_varnames, f.__code__.co_cellvars, f.__code__.co_freevars)
print([cell.cell_contents for cell in f.__closure__])
print(list(g.gi_frame.f_locals))
next(g)
print(list(g.gi_frame.f_locals))
