"""What messages call functions and classes that are not in `builtins`, or whose slots are called through the class."""
import array, collections, functools, io, sys


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: ExceptionGroup(ValueError("x"), [1]))
t(lambda: open(**"abc"))
t(lambda: functools.reduce(*5))
t(lambda: collections.deque.x)
t(lambda: io.StringIO.x)
t(lambda: setattr(collections.deque, "x", 1))
t(lambda: object.__hash__())
t(lambda: int.__add__())
t(lambda: str.join())
print(open.__module__, functools.reduce.__module__)
print(isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdout, io.IOBase), isinstance(5, io.IOBase))
view = memoryview(array.array("i", [1, 2]))
print(view.tolist(), view.format, view.itemsize, len(view), view.nbytes, bytes(view))


class Words:
    def __buffer__(self, flags):
        return memoryview(b"words")


print(memoryview(Words()).tobytes(), bytes(Words()))
try:
    compile("1+", "<input>", "single")
except SyntaxError as e:
    print(e.args)
