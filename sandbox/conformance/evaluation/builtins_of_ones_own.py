"""Namespaces with built-ins of their own, and an `__import__` in the place of the usual one."""
import builtins
import types


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


code = compile("print('Hello')", "", "exec")
t(exec, code, {"__builtins__": {}})
t(exec, code, {"__builtins__": 123})
t(exec, code, {"__builtins__": {"print": lambda x: print("mine:", x)}})
t(eval, "len([1])", {"__builtins__": {}})
t(eval, "len([1])", {"__builtins__": {"len": lambda x: "mine"}})
t(eval, "len([1])", {"__builtins__": types.MappingProxyType({"len": len})})
t(eval, '__import__("os")', {"__builtins__": {}})
t(exec, "import os", {"__builtins__": {}})
t(eval, "[x for x in (1, 2)]", {"__builtins__": None})
t(eval, "f(3)", {"__builtins__": {}, "f": lambda x: len([x])})
g = {"__builtins__": {"print": print}}
exec('def f(x):\n    print("in f", x)\n    return sum(x)', g)
t(g["f"], [1])
t(eval, "foo", {"__builtins__": {"foo": 3}})
t(eval, "foo", {"__builtins__": types.SimpleNamespace(foo=3)})
t(eval, 'len("ab")', {"__builtins__": builtins})
t(exec, "raise ValueError(1)", {"__builtins__": {}})
t(exec, "try:\n    1/0\nexcept ZeroDivisionError: pass", {"__builtins__": {}})
t(lambda: (type(__builtins__), __builtins__ is builtins, len([1])))

old = builtins.__import__
builtins.__import__ = lambda name, *a, **k: print("importing", name, a[2:]) or old(name, *a, **k)
import math
from os import path, sep
builtins.__import__ = old
import string
m = types.ModuleType("m", "doc")
m.x = 1
print(dir(m), [n for n in dir(math) if "_" in n])
m.__dir__ = lambda: ["q", "a"]
print(dir(m))
