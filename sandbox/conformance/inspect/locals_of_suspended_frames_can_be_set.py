# f_locals writes through to a suspended frame too (PEP 667): the body goes on with what was written.
def count(n):
    seen = []
    while n > 0:
        got = yield n
        seen.append(got)
        n -= 1
    later = len(seen)
    return seen, later


g = count(5)
g.gi_frame.f_locals["n"] = 3
print(next(g))
g.gi_frame.f_locals["n"] = 2
print(g.send("a"), g.gi_frame.f_locals["seen"])
g.gi_frame.f_locals["seen"] = ["new"]
g.gi_frame.f_locals["later"] = "set before its time"
print(sorted(g.gi_frame.f_locals), g.gi_frame.f_locals["later"])
try:
    g.send("b")
except StopIteration as stop:
    print(stop.value)


def outer():
    shared = 1

    def body():
        yield shared
        yield shared

    b = body()
    print(next(b))
    b.gi_frame.f_locals["shared"] = 7
    print(next(b), shared)


outer()


async def coroutine(x):
    await pause
    return x


class Pause:
    def __await__(self):
        yield "paused"


pause = Pause()
c = coroutine(1)
print(c.send(None))
c.cr_frame.f_locals.update(x="changed", extra=2)
print(dict(c.cr_frame.f_locals))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)


def in_handler():
    try:
        raise ValueError("first")
    except ValueError as e:
        x = yield
        print(x, e)


h = in_handler()
next(h)
h.gi_frame.f_locals["e"] = "replaced"
try:
    h.send(1)
except StopIteration:
    print("end")

doubled = (v * 2 for v in [1, 2, 3])
print(next(doubled))
doubled.gi_frame.f_locals["v"] = 10
print(list(doubled))
