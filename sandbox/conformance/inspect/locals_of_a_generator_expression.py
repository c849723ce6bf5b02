"""What a generator expression goes through is a local of its frame, `.0`, and its only parameter (a list that is written there is a tuple)."""

import asyncio
import inspect


def show(g):
    return {k: v if isinstance(v, (int, str)) else type(v).__name__ for k, v in inspect.getgeneratorlocals(g).items()}


words = ["a", "b"]
for g in (
    (x for x in [1, 2, 3]),
    (x for x in words),
    (x for x in range(3)),
    (x for x in "abc"),
    (x for x in {1: 2}.items()),
    (x for x in (y for y in [1, 2])),
    (x for x in zip([1], [2])),
    (x for x in [*words]),
    (x for x in {1}),
    ((x, y) for x in words for y in range(2) if y),
):
    print(show(g), end=" ")
    next(g)
    print(show(g), g.gi_code.co_varnames, g.gi_code.co_argcount)
    g.close()
    print(show(g))

g = (x * n for n in words for x in range(2, 4))
print([next(g), next(g)], show(g))
it = g.gi_frame.f_locals[".0"]
print(next(it), list(g))


async def numbers():
    yield 1


async def main():
    g = (x async for x in numbers())
    print(list(g.ag_frame.f_locals))
    print(await anext(g), [type(v).__name__ for v in g.ag_frame.f_locals.values()])
    g = (x async for y in words async for x in numbers())
    print(await anext(g), [type(v).__name__ for v in g.ag_frame.f_locals.values()])


asyncio.run(main())
try:
    (x for x in 5)
except TypeError as e:
    print(e)
