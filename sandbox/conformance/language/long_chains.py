# Chains that are long in one line: each is read flat.
def grade(x):
    return eval(" ".join(f"'g{i}' if x == {i} else" for i in range(90)) + " 'other'", {"x": x})


print(grade(0), grade(89), grade(90))
print(eval(" if 1 else ".join("12345")), eval("(0 if 1 else 2) if 0 else 3 if 0 else 4"))
print(eval("+".join(["1"] * 5000)), eval("+".join(["a"] * 5000), {"a": 2}))
print(eval(" and ".join(["1"] * 5000)), eval(" or ".join(["0"] * 3000) + " or 7"))
print(eval(" < ".join(map(str, range(3000)))), len(eval("'a' " * 5000)))
print(eval("x" + ".real" * 2000, {"x": 1}), eval("f(" * 80 + "1" + ")" * 80, {"f": lambda x: x + 1}))
print(eval("f(" + "1," * 5000 + ")", {"f": lambda *a: len(a)}), max(*range(100000)))
x = 3
print("a" if x == 1 else "b" if x == 2 else "c" if x == 3 else "d", 1.5 if x > 2 else 2.5 if x else 3.5)
print([i if i % 2 else -i if i % 3 else None for i in range(7)])


def gen():
    y = (yield 1) if x == 1 else (yield 2) if x == 2 else (yield 3)
    print("got", y)
    yield "end"


g = gen()
print(next(g), g.send("sent"))
