# types.FunctionType makes a function of a code object, with a namespace, defaults and a closure.
import functools
import types


def adder(n):
    def add(a, b=2, *, k=3):
        "Adds."
        return a + b + k + n

    return add


f = adder(5)
g = types.FunctionType(f.__code__, globals(), "g", (7,), f.__closure__)
g.__kwdefaults__ = {"k": 1}
print(g(1), f(1), g is f, g.__code__ is f.__code__, g.__closure__ is f.__closure__)
print(g.__name__, g.__qualname__, g.__module__, g.__doc__, g.__defaults__, g.__kwdefaults__, g.__dict__)
g.mark = 1
print(hasattr(f, "mark"), g.__globals__ is globals(), f.__defaults__)

# Several closures over one code.
six = adder(6)
for each in f, six:
    print(types.FunctionType(each.__code__, each.__globals__, closure=each.__closure__, argdefs=(0,), kwdefaults={"k": 0})(100))


def alias(name, doc, fun):
    made = types.FunctionType(fun.__code__, fun.__globals__, name=name, argdefs=fun.__defaults__, closure=fun.__closure__)
    made = functools.update_wrapper(made, fun)
    made.__kwdefaults__ = fun.__kwdefaults__
    made.__doc__ = doc
    return made


print(alias("sum", "Sums.", f)(1), alias("sum", "Sums.", f).__doc__)


def count(n):
    """Counts."""
    while n:
        n -= (yield n) or 1


again = types.FunctionType(count.__code__, globals())
print(list(again(3)), again.__name__, again.__defaults__, again(1))

# A closure that sees what its variables become.
def counter():
    value = 0

    def step():
        nonlocal value
        value += 1
        return value

    return step


one = counter()
two = types.FunctionType(one.__code__, globals(), "two", None, one.__closure__)
print(one(), two(), one(), two.__closure__[0].cell_contents)


class Base:
    def who(self):
        return "base"


class Derived(Base):
    def who(self):
        return super().who() + " derived"


copy = types.FunctionType(Derived.who.__code__, globals(), "copy", None, Derived.who.__closure__)
print(copy(Derived()))

# What compile gives runs in the namespace.
space = {}
print(types.FunctionType(compile("x = 1 + 1", "<made>", "exec"), space)(), space["x"])
print(types.FunctionType(compile("x * 21", "<made>", "eval"), space)())

# Another namespace.
here = "here"


def where(prefix="in", *, mark="."):
    return f"{prefix} {here}{mark}"


there = types.FunctionType(where.__code__, {"here": "there"}, "there", ("at",), None, {"mark": "!"})
print(there(), where(), there.__name__, there.__qualname__, there.__module__)
print(types.FunctionType((lambda x: x + len(here)).__code__, {"here": "abc"})(1))
print(types.FunctionType(count.__code__, {})(2).send(None))
try:
    types.FunctionType(where.__code__, {"here": "there"})()
except TypeError as e:
    print(e)

# What is refused.
for args in (
    (1, {}),
    (f.__code__, 1),
    (f.__code__, {}),
    (f.__code__, {}, 1),
    (f.__code__, {}, "g", 1),
    (f.__code__, {}, "g", None, 1),
    (f.__code__, {}, "g", None, ()),
    (f.__code__, {}, "g", None, (1,)),
    (f.__code__, {}, "g", None, f.__closure__, 1),
    (where.__code__, {}, "g", None, f.__closure__),
    (where.__code__, {}, "g", None, 1),
):
    try:
        types.FunctionType(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
