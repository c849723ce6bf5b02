"""Locals that only count: their tests are left out of what is emitted, and nothing else changes."""


def up_and_down(n, start):
    i = 0
    j = 5
    k = -3
    out = []
    while i < n:
        out.append((i, i + j, i - j, i * k, j % (i + 1), k % 4, i // 2, k // 2, i & j, i << 2, -i, +i, ~k))
        i += 1
        j -= 2
        k += 1
    return out, i == n, j != k, i < j < k, not i, i and j, start + i, i + start, start * i, i * start, i * 0.5


print(up_and_down(4, 1))
print(up_and_down(3, 1.5))
print(up_and_down(0, True))
print(up_and_down(2, 10**20))
try:
    print(up_and_down(2, "x"))
except TypeError as e:
    print(e)
try:
    print(up_and_down("2", 1))
except TypeError as e:
    print(e)


class Limit:
    def __gt__(self, other):
        print("asked", other)
        return other < 2


print(up_and_down(Limit(), 2)[1:4])


def far():
    i = 2147483647
    i += 1000
    i += 1000
    return i, i // 7, i & 255, i >> 3, i << 3, i ^ 1, i * i, i % 10, i > 2147483647, -i, ~i, i / 2, i**2


print(far())


def not_counters(x):
    a = 0
    a += x
    b = 1
    b = b * 2
    c = 0
    for c in "xy":
        pass
    d = 0
    (d := "walrus")
    e = 0

    def inner():
        nonlocal e
        e = "cell"

    inner()
    f = 0
    del f
    try:
        f += 1
    except UnboundLocalError as error:
        print(error)
    g = 0
    for g in [2.5]:
        g += 1
    return a, b, c, d, e, g


print(not_counters(2**60), not_counters(0.5))


def maybe(flag):
    if flag:
        i = 0
    i += 1
    return i


print(maybe(True))
try:
    maybe(False)
except UnboundLocalError as error:
    print(error)


def gen():
    i = 0
    while True:
        got = yield i
        i += 1
        if got:
            i = 100


g = gen()
print(next(g), next(g), g.send(True), next(g), g.gi_frame.f_locals)
