# What ends while a chain is closed is dropped where the closing was asked for; then the frame above runs. So does what the error that is
# raised there was raised from.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        frame = sys._getframe(1)
        print("  dropped", self.name, "in", frame.f_code.co_name, frame.f_lineno)


async def items(held):
    yield 1
    yield 2


class Wait:
    def __await__(self):
        yield "waiting"


async def nested():
    try:
        async for item in (await wait() async for _ in items(None)):
            pass
    finally:
        print("  nested runs")


async def wait():
    local = Noisy("local of a coroutine")
    await Wait()


async def failing():
    try:
        Noisy("object of an error").missing
    except AttributeError:
        try:
            await Wait()
        finally:
            raise KeyError("while it was closed")


async def handling():
    try:
        raise LookupError("handled")
    except LookupError:
        try:
            await failing()
        except KeyError as e:
            print("  handling caught", repr(e), "context", repr(e.__context__))
            e = None
        print("  handling goes on")


for make in nested, handling:
    print(make.__name__)
    coroutine = make()
    coroutine.send(None)
    coroutine.close()
    print("  closed")


# Keyword arguments live until the call ends, though what it replaces brings the old value back.
class Again:
    def __init__(self, into):
        self.into = into

    def __del__(self):
        print("  brings back the old")
        self.into.update(key="old")
        print("  brought back")


print("update")
d = {}
d["key"] = Again(d)
d.update(key=Noisy("new"))
print("  updated", d)
