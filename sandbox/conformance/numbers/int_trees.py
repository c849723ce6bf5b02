"""Trees of int arithmetic: at the edges of what is exact, with zeros, and with operands that are something else."""

BIG = 2**31 - 1
EDGES = [0, 1, -1, 2, 7, -7, 65536, BIG, -BIG - 1, 2**31, 2**52, 2**53 - 1, -(2**53) + 1, 2**53, 10**20, True, False]


def trees(a, b, c):
    return (
        a + b * c, a * b + c, a * b - c, a - b * c, a * b * c, a * b + b * c, a * b - a * b,
        (a + b) * (b - c), a * a + b * b - c * c, a + b + c, a - b - c, a * b + a - c - c,
        (a & b) + c, (a | b) - c, (a ^ b) * c, (a + b) & c, a * 0 - 0, 0 * a * b, a * b * 0 + 0,
    )


def quotients(a, b, c):
    return (
        (a + b) % c, (a * b + c) % 7, (a * b) // 3 + c, (a + 5) // 2, a % c + b % c, a // c * c + a % c,
        (a * 0) % 5 + 0 * a, (a - b) // c, (a * b) % c == 0, a % 2 == 0, a * a <= b * c, a + b < c - a, a * b != b * a,
    )


def checked(f, *args):
    try:
        return f(*args)
    except ZeroDivisionError as e:
        return str(e)


for a in EDGES:
    for b in EDGES:
        print([checked(trees, a, b, c) for c in EDGES[:9:2]])
        print([checked(quotients, a, b, c) for c in EDGES[::3]])


# What is no int goes to the operators of its own.
def mixed(a, b, c):
    out = []
    for f in (
        lambda: a + b * c, lambda: a * b + c, lambda: (a + b) * c, lambda: (a + b) % c, lambda: a * b == c,
        lambda: a % b + c, lambda: a - b - c, lambda: (a & b) + c, lambda: a // b + c, lambda: a + b < c + a,
    ):
        try:
            out.append(f())
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    return out


for args in [
    ("3", 2, "4"), (3, "2", 4), ("x", "y", 2), (1.5, 2, 3), (1, 2.5, 3), (1, 2, 0.0), (0.0, -1, 0), ([1], [2], 2),
    (None, 1, 2), (1, None, 2), ("%s", 5, "!"), ("a", 2, "b"), (True, True, 2), (1j, 2, 3), ({1, 2}, {2}, {3}), (-0.0, 0, 5),
]:
    print(args, mixed(*args))


class Loud:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, attr):
        print("get", self.name, attr)
        return 3

    def op(kind):
        def f(self, other):
            print(kind, self.name, getattr(other, "name", other))
            return Loud(f"({self.name}{kind})")
        return f

    __add__, __radd__, __mul__, __rmul__, __mod__, __iadd__ = map(op, ["+", "r+", "*", "r*", "%", "+="])

    def __lt__(self, other):
        print("<", self.name, getattr(other, "name", other))
        return []


def orders(a, b, c):
    a + b * c
    (a + b) % c
    (a.x + b.y) * c.z
    a * b + c.z
    if a * b < c:
        print("not")
    a += b * c
    a += b.y * c
    return a.name


print(orders(Loud("a"), Loud("b"), Loud("c")), orders(Loud("a"), 2, Loud("c")), orders(Loud("a"), Loud("b"), 5))


def accumulate(values, k):
    total = count = 0
    for v in values:
        total += v * k - count
        count += 1
        total %= 1000003 * k
    return total, count


print(accumulate([1, 2, 3], 5), accumulate([2**40, -5], 3), accumulate([1.5, 2], 2), accumulate([], 1))


def errors():
    def tree(a, b, c):
        return (a
                + b *
                c)

    for args in ((1, None, 2), (None, 2, 3), ("x", 2, 3)):
        try:
            print(tree(*args))
        except TypeError as e:
            print(e, e.__traceback__.tb_next.tb_lineno)


errors()


# A loop's variable is an int only as long as `range` is the built-in, and nothing else sets it.
def looped(range, n):
    out = []
    for i in range(n):
        out.append((i * 2 + 1, i + i, -i, i == i % 5, i & 3 if not isinstance(i, (str, float)) else i))
    return out


print(looped(range, 4), looped(lambda n: [2**40, -1, 5.5][:n], 3))
try:
    looped(lambda n: "7", 1)
except TypeError as e:
    print(e)


def nested(n):
    found = []
    for i in range(-2, n):
        for j in range(i, n, 2):
            if (i * j + n) % 3 == 0 and i & 1 != j | 2:
                found.append(i * n + j)
        for j in "12":
            found.append(j * 2 + "!")
    for k in range(3):
        k = str(k)
        found.append(k * 2 + "!")
    return found, [x * y - n for x in range(3) for y in range(x)], {i * i + 1 for i in range(n)}


print(nested(4))


def closed():
    fs = []
    for i in range(3):
        fs.append(lambda k: i * 10 + k * k)
    return [f(2) for f in fs]


print(closed())


def param(n, k=2):
    def inner():
        nonlocal k
        k = "k"
    before = n * k + 1
    inner()
    return before, n * k + k, -n, n - 1, n + 1 < n * 2


print(param(3), param(2**52), param(True))


def steps(n, m):
    while n * n > m:
        yield n * m - 1
        n -= 1
    yield from (n * x + m for x in range(2))


print(list(steps(5, 3)), list(steps(2**30, 2**60 - 2**31)))
