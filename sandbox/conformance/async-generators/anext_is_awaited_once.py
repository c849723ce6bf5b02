# What `__anext__` gives is awaited by `async for` once: its iterator need not be an awaitable itself.


class Plain:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration("item")
        return self.left


class Awaitable:
    def __await__(self):
        return Plain()


class Source:
    def __aiter__(self):
        return self

    def __anext__(self):
        return Awaitable()


async def loop():
    async for item in Source():
        print(item)
        break


coro = loop()
try:
    while True:
        print("yielded", coro.send(None))
except StopIteration:
    print("end")
