# gc.get_objects(): what holds others, each once, as long as it lives; atoms are not among it.
import gc, io, os, tempfile


class A:
    def method(self): pass


class Slots:
    __slots__ = "x",


def generator(): yield
async def coroutine(): pass


def known(o):
    return sum(each is o for each in gc.get_objects())


a, s, g, c = A(), Slots(), generator(), coroutine()
for o in (a, s, [a], {"x": a}, (a,), {a}, g, c, A, generator, a.method, lambda: a, open("x", "w"), TypeError("e")):
    print(type(o).__name__, known(o))
for o in (1, 1.5, "text", b"bytes", None, True, 10**30):
    print(type(o).__name__, known(o))
print(len([o for o in gc.get_objects() if isinstance(o, (A, Slots))]))
del a, s, o
print(len([o for o in gc.get_objects() if isinstance(o, (A, Slots))]))
files = [open(f"f{i}", "w") for i in range(3)]
for o in gc.get_objects():
    if any(o is f for f in files):
        o.close()
print([f.closed for f in files], isinstance(files[0], io.TextIOWrapper))
c.close()
# What is beside the program is not in another folder.
with tempfile.TemporaryDirectory() as folder:
    before = os.getcwd()
    os.chdir(folder)
    open("mine", "w").close()
    print(os.listdir(), os.path.exists("x"))
    os.chdir(before)
print(os.path.exists("x"))
