"""Every method of built-in objects with odd arguments, and instances made bare: whatever they raise, it is Python's."""

import sys
import types
import warnings

warnings.simplefilter("ignore")
sys.unraisablehook = lambda unraisable: None
ODD = [(), (None,), (-1,), ("x",), ([],), (int,), (None, None), ("x", -1), ([], int, None)]


async def coroutine():
    pass


async def agen():
    yield 1


def objects():
    def f(a, b=1):
        return a

    class A:
        __slots__ = ("s", "__dict__")

        def m(self):
            pass

        p = property(lambda self: 1)

    try:
        1 / 0
    except ZeroDivisionError as error:
        traceback = error.__traceback__
    return [
        [3, 1], (1, 2), "abc", b"abc", bytearray(b"abc"), {"a": 1}, {1, 2}, frozenset([1]), 5, 10**30, 1.5, 2j, True, None, range(5),
        slice(1, 2), iter([1]), (i for i in (1, 2)), memoryview(b"abc"), Exception("x"), OSError(1, "x"), KeyError(1), ImportError("x"),
        UnicodeDecodeError("a", b"b", 0, 1, "r"), ExceptionGroup("g", [ValueError(1)]), SyntaxError("m", ("f", 1, 2, "t")),
        StopIteration(3), NameError("n"), object(), property(), staticmethod(len), classmethod(len), len, [].append, f, f.__code__,
        A().m, A, A(), super(A, A()), zip([1]), map(abs, [1]), filter(None, [1]), enumerate([1]), reversed([1]), {}.keys(),
        {"a": 1}.items(), {}.values(), iter({}), types.SimpleNamespace(a=1), types.MappingProxyType({}), types.GenericAlias(list, int),
        int | str, types.CellType(1), coroutine(), agen(), traceback, NotImplemented, ..., types.ModuleType("m"), str.join,
        dict.fromkeys, A.__dict__["p"], A.s,
    ]  # fmt: skip


def report(label, error):
    if "sandbox" in str(error):
        print(label, error)


def attempt(label, function, args):
    try:
        repr(function(*args))
    except SystemError as error:
        report(label, error)
    except BaseException as error:
        try:
            str(error), repr(error)
        except BaseException:
            pass


MUTABLE = {"list", "bytearray", "dict", "set", "memoryview", "coroutine", "async_generator", "SimpleNamespace", "cell", "A", "type", "function", "module", "traceback"}
tried = 0
for i, sample in enumerate(objects()):
    kind = type(sample).__name__
    for name in sorted(set(dir(sample))):
        if name in ("__class__", "__init_subclass__", "__subclasshook__"):
            continue
        for args in ODD:
            x = objects()[i] if hasattr(type(sample), "__next__") or kind in MUTABLE else sample
            try:
                function = getattr(x, name)
            except SystemError as error:
                report(f"{kind}.{name}", error)
                break
            except BaseException:
                break
            if not callable(function):
                break
            attempt(f"{kind}.{name}{args}", function, args)
            tried += 1


def uses():
    return repr, str, bool, hash, len, iter, next, dir, lambda o: o(), lambda o: o == 1, lambda o: [getattr(o, name, None) for name in dir(o)]


for cls in dict.fromkeys(map(type, objects())):
    for make in lambda: cls.__new__(cls), lambda: object.__new__(cls):
        try:
            made = make()
        except SystemError as error:
            report(cls.__name__, error)
        except BaseException:
            pass
        else:
            for use in uses():
                attempt(f"a bare {cls.__name__}", use, (made,))
print(tried > 1000)
