# what a code object tells
def f(a, b=1, /, c=2, *args, d, e=5, **kwargs):
    """A docstring."""
    local = a
    def inner():
        return local
    return inner

code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_varnames, code.co_cellvars, code.co_firstlineno)
print(f(1, d=2).__code__.co_freevars, f(1, d=2).__qualname__)
print(f.__defaults__, f.__kwdefaults__, f.__doc__)
