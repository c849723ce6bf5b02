# One source, several targets, as native coroutines.
import functools
import types


@types.coroutine
def receive():
    """The one trap: hands control back, and gives what is sent."""
    return (yield)


def primed(function):
    """Runs up to the first place that receives."""

    @functools.wraps(function)
    def start(*args, **kwargs):
        target = function(*args, **kwargs)
        target.send(None)
        return target

    return start


@primed
async def broadcast(*targets):
    try:
        while True:
            item = await receive()
            for target in targets:
                target.send(item)
    finally:
        for target in targets:
            target.close()


@primed
async def grep(pattern, target):
    while True:
        line = await receive()
        if pattern in line:
            target.send((pattern, line))


@primed
async def printer():
    number = 0
    while True:
        pattern, line = await receive()
        number += 1
        print(f"{number} [{pattern}] {line}")


@primed
async def collector(into):
    try:
        while True:
            into.append(await receive())
    finally:
        into.append("closed")


shared = printer()
everything = []
target = broadcast(grep("send", shared), grep("throw", shared), collector(everything), grep("close", shared))
for line in "send a value", "throw an error", "close and throw away", "nothing of it", "send, throw, close":
    target.send(line)
target.close()
print(everything[-2:], len(everything))
try:
    shared.send(("again", "still open"))
except StopIteration:
    print("closed")
