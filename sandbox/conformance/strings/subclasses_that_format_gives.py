"""A field that stands alone gives what `__format__` or `__str__` gave, an instance of a subclass of str perhaps."""


class S(str):
    def __repr__(self):
        return "S(" + super().__repr__() + ")"


class A:
    def __format__(self, spec):
        return S("A" + spec)

    def __str__(self):
        return S("str")

    def __repr__(self):
        return S("repr")


class I(int):
    def __str__(self):
        return S("i")


class L(list):
    def __repr__(self):
        return S("l")


class F(float):
    def __repr__(self):
        return S("f")


class E(Exception):
    def __str__(self):
        return S("e")


class N:
    def __format__(self, spec):
        return 1


def n(x):
    return type(x).__name__ + ":" + x


def check(x):
    print(type(x).__name__)
    print(" f", n(f"{x}"), n(f"{x!s}"), n(f"{x!r}"), n(f"{x!a}"), n(f"{x:}"), n(f"{x!s:}"))
    print(" f", n(f"{x}{x}"), n(f"a{x}"), n(f"{x}{''}"), n(f"{f'{x}'}"), n(f"{x}" f""))
    print(" format", n("{}".format(x)), n("{0}".format(x)), n("{!s}".format(x)), n("{!r}".format(x)), n("{a}".format(a=x)))
    print(" format", n("{}{}".format(x, "")), n("{a}".format_map({"a": x})), n("{}a".format(x)))
    print(" functions", n(format(x)), n(format(x, "")), n(str(x)), n(object.__format__(x, "")))


for x in A(), S("s"), I(3), L(), F(1.5), E(), "plain", 3, 1.5, None:
    check(x)
x = A()
print(n(f"{x:q}"), n(f"{x:{x}}"), n("{:q}".format(x)), n("{:{}}".format(x, x)), n(format(x, "q")), n(format(x, S("z"))))
print(f"{x}".__class__, f"{x}" == "A", f"{x}" + "b", "b" + f"{x}", f"{x}" * 2, f"{x}" < "B", len(f"{x}"), {f"{x}": 1})
print(f"{5:{S('3')}}|", f"{'x':{S('>3')}}|", f"{S('y'):{S('>3')}}|", f"{3.14159:.2f}", f"{True}", f"{10**20}", f"{10**20:,}")
for text in lambda: f"{N()}", lambda: f"{N()}a", lambda: format(N()), lambda: "{}".format(N()), lambda: f"{x.y}", lambda: f"{[]:3}", lambda: format(1, 2):
    try:
        text()
    except (TypeError, AttributeError) as e:
        print(e)
