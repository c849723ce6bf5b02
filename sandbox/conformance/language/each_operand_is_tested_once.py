"""`and` and `or` in each other: the truth of each operand is asked once, as the jumps of CPython do."""


class Asked:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        print("", self.name, end="")
        return self.truth

    def __repr__(self):
        return self.name


f, t, g = Asked("f", False), Asked("t", True), Asked("g", False)
for source in (
    "f and t or g",
    "t or f and g",
    "(f or t) and g",
    "(t or f) and (g or f)",
    "f and (t or g)",
    "not f and t or g",
    "f and t and g or t",
    "(f if t else g) and t or g",
    "t and (f or g or t) and t",
    "((f and t) or (t and g)) and t or f",
):
    print(source, ":", end="")
    print(" =", eval(source))
if f and t or g:
    print("no")
while not (f or g) and t:
    print(" once")
    break
