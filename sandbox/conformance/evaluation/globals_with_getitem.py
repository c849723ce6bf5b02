# Names of a source's own level are looked up by the __getitem__ or __missing__ of a dict subclass given as globals.
from collections import UserDict, defaultdict


class Lengths(dict):
    def __getitem__(self, name):
        return len(name)


print(eval("a + word", Lengths()))
print(eval("x + y", defaultdict(int, x=5)))
names = defaultdict(int)
exec("x = 5\ny = z\ndef f():\n    return x\nq = f()", names)
print(sorted(name for name in names if name != "__builtins__"), names["q"])
for given in (UserDict(x=1), 5):
    for run in (eval, exec):
        try:
            run("x", given)
        except TypeError as e:
            print(e)
