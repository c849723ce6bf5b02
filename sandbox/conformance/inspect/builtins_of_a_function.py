"""`__builtins__` of functions, with a namespace of one's own too."""
import builtins


def f():
    pass


print(f.__builtins__ is vars(builtins), "print" in f.__builtins__)
space = {"__builtins__": {"len": len}}
exec("def g(): pass", space)
print(space["g"].__builtins__ == {"len": len})
