"""At the end of a program the end of one object lets others go, which end then and not in their own turn."""


class Held:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, *what):
        print("leaves", self.name)

    def __del__(self):
        print(self.name, "dies")


class Waits:
    def __await__(self):
        yield "waits"


async def inner():
    async with Held("inner"):
        await Waits()
        yield 1


async def outer():
    async with Held("outer"):
        async for item in inner():
            yield item


def below():
    held = Held("below")
    try:
        yield "below"
    finally:
        print("below ends")


def above():
    yield from below()


it = outer()
step = it.asend(None)
print(step.send(None))
del step
g = above()
print(next(g))
last = Held("last")
last.other = Held("of last")
