"""A namespace that nobody has any more goes with its classes, functions and frames, which all lead back to it."""
import gc
import weakref


class Witness:
    pass


def case(name, source):
    ns = {"witness": Witness()}
    exec(source, ns)
    seen = weakref.ref(ns["witness"])
    del ns
    gc.collect()
    print(name, "is gone" if seen() is None else "stays")


case("a function", "def f(): pass\nf()")
case("a code object", "def f(): pass\nc = f.__code__")
case("a class", "class A: x = witness")
case("a method", "class A:\n  def m(self): return 1\na = A()\na.m()")
case("a class made by a call", "A = type('A', (), {'x': witness})")
case("a frame", "import sys\ndef f(): return sys._getframe()\nx = f()")
case("a frame of a generator", "def f(): yield\ng = f()\nx = g.gi_frame")
case("a traceback", "def f(): 1 / 0\ntry: f()\nexcept ZeroDivisionError as e: E = e")
case("locals", "def f(): return locals()\nx = f(), locals(), globals()")
case("a named tuple", "import collections\nP = collections.namedtuple('P', 'a')\np = P(1)")
case("__del__", "class A:\n  def __del__(self): print('A ends')\na = A()\na.me = a")
case("finally", "def f():\n  try: yield\n  finally: print('f ends')\ng = f()\nnext(g)")

print("--- a generator that its end brings back")
kept = []
exec("""
def gen():
    try:
        yield
    except GeneratorExit:
        kept.append(g)
g = gen()
next(g)
""", {"kept": kept})
gc.collect()
print(len(kept), kept[0].gi_code.co_name, kept[0].gi_frame)


def values_of_a_class_body():
    value = Witness()

    class A:
        x = value

    value.holder = A
    return weakref.ref(value), weakref.ref(A)


refs = values_of_a_class_body()
gc.collect()
print([ref() for ref in refs])
