"""`compile(..., optimize=1)` leaves out assertions, and `__debug__` is false; 2 leaves out docstrings too."""
import ast

SOURCE = '''"""Module."""
x = 0
assert not x, "checked"
assert x, "failed"

class A:
    """Class."""
    assert __debug__

async def c():
    """Coroutine."""
    assert (y := 2)
    return y

def f(a):
    """Function."""
    assert a, "no a"
    if __debug__:
        return "debug", __debug__
    return "optimized", __debug__, a

def only():
    """Only a docstring."""

def asserted():
    assert (y := 1)
    return y

def generator():
    assert (yield 1)
    yield 2
'''


def run(code):
    space = {}
    try:
        exec(code, space)
    except AssertionError as e:
        print("  AssertionError", e)
        return
    print("  docs", [space.get("__doc__")] + [space[k].__doc__ for k in ("A", "c", "f", "only")])
    print("  f", space["f"](0), space["f"](3), space["only"]())
    try:
        print("  y", space["asserted"]())
    except UnboundLocalError as e:
        print("  y", e)
    print("  generator", list(space["generator"]()))


for optimize in -1, 0, 1, 2:
    print(optimize)
    run(compile(SOURCE, "source", "exec", optimize=optimize))
    if optimize > 0:
        print("  of a tree")
        run(compile(ast.parse(SOURCE), "source", "exec", optimize=optimize))
    print("  eval", eval(compile("__debug__, (lambda: __debug__)()", "source", "eval", optimize=optimize)))
    space = {}
    exec(compile("'doc'\ndebug = __debug__", "source", "exec", optimize=optimize), globals(), space)
    print("  in locals", space)
for optimize in -2, 3, 2**40:
    try:
        compile("1", "source", "exec", optimize=optimize)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
exec(compile("'shown in single'\nassert 0" .split("\n")[0], "source", "single", optimize=2))
try:
    compile("__debug__ = 1", "source", "exec", optimize=1)
except SyntaxError as e:
    print(e)
