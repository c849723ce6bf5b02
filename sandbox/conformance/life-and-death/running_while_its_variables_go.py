"""What a frame holds goes before it is finished: who runs then finds it running."""

import inspect


class Steps:
    def __init__(self, frames):
        self.frames = frames

    def __aiter__(self):
        return self

    async def __anext__(self):
        return 1

    def __del__(self):
        coro = self.frames[0]
        print(inspect.getcoroutinestate(coro), coro.cr_running)
        try:
            coro.send(None)
        except ValueError as error:
            print(error)


async def loops(frames):
    async for _ in Steps(frames):
        raise KeyError("out of the loop")


frames = []
frames.append(loops(frames))
try:
    frames[0].send(None)
except KeyError as error:
    print(repr(error))
print(inspect.getcoroutinestate(frames[0]))


async def inner():
    try:
        yield 1
    finally:
        step = agens[0].aclose()
        try:
            step.send(None)
        except RuntimeError as error:
            print(error)


async def outer():
    async for _ in inner():
        raise StopAsyncIteration


agens = [outer()]
try:
    agens[0].asend(None).send(None)
except RuntimeError as error:
    print(repr(error))
