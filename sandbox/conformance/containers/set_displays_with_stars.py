# A set display with stars grows as `update` makes a set grow, which decides the order of its elements.
s1 = {10, 20, 30}
s2 = {20, 30, 40}
print({*s1, *s2}, {*s2, *s1}, {*s1, 5, *range(40, 50), *s2})
print({1, *s1, *"", *[7]}, {*()}, {*{}}, {*{1: 2, 3: 4}})


def note(x):
    print("value", x)
    return x


print({note(1), *note([2, 3]), note(2)})
for make in (lambda: {*3}, lambda: {1, *None}, lambda: {*[[]]}, lambda: {[], *s1}):
    try:
        make()
    except TypeError as e:
        print(e)
print({*"a", *(x for x in "a")}, {*{*{1}}})


def f(*args):
    return {*args, *(y := args)}, y


print(f(1, 2))
