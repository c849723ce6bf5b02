"""`__bases__` changes all classes below or none; who orders them is the metaclass's `mro`, and who refuses is named."""


def attempt(text, names):
    try:
        exec(text, names)
    except TypeError as error:
        print(error)


class P: pass
class Q: pass
class PQ(P, Q): pass
class AlsoPQ(P, Q): pass
class Both(PQ, AlsoPQ): pass


attempt("PQ.__bases__ = Q, P", globals())
print([c.__name__ for c in PQ.__bases__], [c.__name__ for c in Both.__mro__])
attempt("class Neither(type('A', (P, Q), {}), type('B', (Q, P), {})): pass", globals())
attempt("P.__bases__ = type(None),", globals())
attempt("P.__bases__ = bool,", globals())


class Backwards(type):
    def mro(cls):
        return super().mro()[::-1]


class Base:
    def who(self):
        return "Base"


class Derived(Base):
    def who(self):
        return "Derived"


class Turned(Derived, metaclass=Backwards):
    def who(self):
        return "Turned"


print([c.__name__ for c in Turned.__mro__], Turned().who())


class Fails(type):
    def mro(cls):
        if "fails" in vars(cls):
            raise TypeError("no order today")
        return super().mro()


class Other: pass
class Fragile(Both, metaclass=Fails): pass


Fragile.fails = True
attempt("Both.__bases__ = Other,", globals())
print([c.__name__ for c in Both.__mro__], [c.__name__ for c in Fragile.__mro__])
