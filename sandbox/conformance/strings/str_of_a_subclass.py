"""`str(x)` and `repr(x)` give what the method gave: an instance of a subclass of str, if that is what it is."""


class Text(str):
    pass


class Both:
    def __str__(self):
        return Text("str")

    def __repr__(self):
        return Text("repr")


class OnlyRepr:
    def __repr__(self):
        return Text("repr")


class Itself(str):
    def __str__(self):
        return self


for x in (Both(), OnlyRepr(), Text("plain"), Itself("itself")):
    print([type(y).__name__ for y in (str(x), repr(x), Text(x), x.__str__(), x.__repr__())], str(x), repr(x))


class Wrong:
    def __str__(self):
        return 1

    __repr__ = __str__


class WrongRepr:
    def __repr__(self):
        return None


for f in (str, repr, ascii, lambda x: f"{x}", lambda x: f"{x!r}", lambda x: "%s" % x, format, print):
    for x in (Wrong(), WrongRepr()):
        try:
            f(x)
        except TypeError as error:
            print(error)


def f():
    pass


d = {"a": 1}
f.__dict__ = d
f.b = 2
d["c"] = 3
print(d, f.__dict__ is d, f.a, f.c, vars(f))
del f.a
print(d, hasattr(f, "a"))
e = f.__dict__ = {}
print(d, e, f.__dict__ is e)
for bad in (1, None):
    try:
        f.__dict__ = bad
    except TypeError as error:
        print(error)
