# Where __class__ is seen, and metaclasses that order the classes themselves.
class Outer:
    def method(self):
        class Inner:
            seen = __class__
            def own(self):
                return __class__
            class Deep:
                def mine(self):
                    return __class__, super().__repr__()[:10]
            class Early:
                try:
                    also = __class__
                except NameError as e:
                    print(e)
                def mine(self):
                    return __class__
        return Inner, Inner.seen, Inner().own(), Inner.Deep().mine(), Inner.Early().mine()


print(*Outer().method(), sep="\n")

try:
    exec("class X:\n    __class__\n    def f(self): __class__", globals(), {})
except NameError as e:
    print(type(e).__name__, e)


class X:
    __class__ = 413
    def f(self):
        return super().__hash__() == hash(self)


print(X().__class__, X().f())


class Reverse(type):
    def mro(cls):
        print("mro of", cls.__name__, sorted(n for n in cls.__dict__ if n[0] != "_"))
        order = super().mro()
        return [order[0], *reversed(order[1:-1]), order[-1]]


class A:
    def who(self): return "A"


class B:
    def who(self): return "B"


class C(A, B, metaclass=Reverse):
    def mine(self): return super().who()


print([c.__name__ for c in C.__mro__], C().who(), C().mine(), isinstance(C(), B))


class Early(type):
    def mro(cls):
        cls.__dict__["f"]()
        return super().mro()


class WithCell(metaclass=Early):
    def f():
        print("in f:", __class__.__name__)


class Odd(type):
    def mro(cls):
        return [cls, 5, object]


try:
    class Wrong(metaclass=Odd):
        pass
except TypeError as e:
    print(e)


class Alone(type):
    def mro(cls):
        return [cls, object]


class Lost(C, metaclass=type("M", (Alone, Reverse), {})):
    pass


print(Lost.__mro__, hasattr(Lost, "who"), issubclass(Lost, C))


# The cell in the namespace is the one in the closures of the methods.
class Keeps(type):
    def __new__(meta, name, bases, namespace):
        cell = namespace.get("__classcell__")
        cls = super().__new__(meta, name, bases, namespace)
        print(name, cell is not None and [cell is f.__closure__[0] for f in (cls.one, cls.two)])
        return cls


class Shared(metaclass=Keeps):
    def one(self): return __class__
    def two(self): return super()


# A global named super, set from outside, is what a call finds.
class Replaced:
    def __init__(self, *args): self.msg = ("replaced", args)


class Uses:
    def method(self): return super().msg


globals()["super"] = Replaced
print(Uses().method())
del globals()["super"]
try:
    Uses().method()
except AttributeError as e:
    print(e)
