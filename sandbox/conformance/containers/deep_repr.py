"""`repr` of containers nested deeper than functions nest, with loops and what shows itself inside."""


def nested(depth, wrap, inside=None):
    x = inside
    for _ in range(depth):
        x = wrap(x)
    return x


class Shown:
    def __repr__(self):
        return "<shown>"


class Named(list):
    pass


class Loud(list):
    def __repr__(self):
        return "Loud" + super().__repr__()


for name, wrap in [
    ("list", lambda x: [x]),
    ("tuple", lambda x: (x,)),
    ("pair", lambda x: (1, x)),
    ("dict", lambda x: {"k": x}),
    ("dict of lists", lambda x: {1: [x], (2,): {}}),
    ("named", lambda x: Named([x])),
]:
    text = repr(nested(600, wrap, Shown()))
    print(name, len(text), text[:30], text[-30:])

print(repr(nested(3, lambda x: Loud([x, x]))))
loop = [1]
loop.append(loop)
print(loop, [loop, loop], {"loop": loop}, (loop,))
table = {}
table["self"] = table
table["list"] = [table, ()]
print(table, [table], [[], {}, (), [[]], {1: {}}, ((),)])
pair = ([],)
pair[0].append(pair)
print(pair, pair[0])


class Grows:
    def __init__(self, into):
        self.into = into

    def __repr__(self):
        if len(self.into) < 6:
            self.into.append(len(self.into))
        return "grows"


growing = []
growing += [Grows(growing), [Grows(growing)], {1: Grows(growing)}]
print(growing)


class Fails:
    def __repr__(self):
        raise ValueError("no")


failing = [1, [Fails()]]
for _ in range(2):
    try:
        repr(failing)
    except ValueError as error:
        print("ValueError", error)
failing[1][0] = failing
print(failing)


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def __repr__(self):
        return f"Node({self.value}, {self.next})"


class Tree:
    def __init__(self, depth):
        self.children = [Tree(depth - 1)] if depth else []

    def __repr__(self):
        return f"Tree({self.children!r})"


print(len(repr(nested(100, lambda x: Node(1, x)))), len(repr(Tree(60))), str(Tree(2)))
