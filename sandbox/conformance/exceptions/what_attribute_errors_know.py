# Which AttributeErrors name the attribute and the object, and so can suggest another name.
import sys
import traceback


class Slotted:
    def __init__(self):
        self._name = "a"

    def method(self):
        pass

    x = property(lambda self: 1)
    __slots__ = ("q", "_name")


class Plain:
    def __init__(self):
        self._name = "a"

    @property
    def name(self):
        return self._name

    @name.deleter
    def name(self):
        del self._name


def show(o, f):
    try:
        f()
    except AttributeError as e:
        print(e, "|", e.name, e.obj is o)


s, p = Slotted(), Plain()
show(s, lambda: delattr(s, "nothing"))
show(s, lambda: setattr(s, "x", 1))
show(s, lambda: delattr(s, "x"))
show(s, lambda: setattr(s, "new", 1))
show(s, lambda: s.q)
show(s, lambda: s.none)
show(p, lambda: delattr(p, "nothing"))
show(Plain, lambda: delattr(Plain, "nothing"))
show(sys, lambda: delattr(sys, "nothing"))
show(show, lambda: delattr(show, "nothing"))
show(5, lambda: delattr(5, "x"))
del p.name
for f in (lambda: p.name, lambda: delattr(p, "name"), lambda: p.nmae):
    try:
        f()
    except AttributeError:
        traceback.print_exc()

for limit in ("x", 1.5, 0, -1):
    try:
        sys.setrecursionlimit(limit)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
