"""A generator expression calls `iter()` where it is made; its frame then steps whatever stands in `.0`."""
import asyncio


class Steps:
    """An iterator that is no iterable."""

    def __init__(self):
        self.n = 0

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n


class C:
    def __iter__(self):
        print("iter", end=" ")
        return Steps()


print(list(i for i in C()), [i for i in C()], [*C()], sum(C()))
g = (i for i in C())
print("made")
print(next(g), g.gi_frame.f_locals[".0"].n)


async def main():
    print([i async for i in (j async for i in items() for j in C())])


async def items():
    for i in C():
        yield i


asyncio.run(main())


def instead(x):
    g = (x * 10 for x in range(3))
    g.gi_frame.f_locals[".0"] = x
    try:
        print(list(g))
    except TypeError as e:
        print(e)


instead(iter([1, 2]))
instead(Steps())
instead(x for x in "ab")
for x in [1, 2], (1, 2), "ab", {1: 2}, range(2), None, 42, 3.0:
    instead(x)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
