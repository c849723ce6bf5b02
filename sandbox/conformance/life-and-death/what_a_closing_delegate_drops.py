"""What a delegate drops while it is closed with the frame above it is dropped by whoever closes, not by that frame."""

import sys
sys.stderr = sys.stdout


async def never():
    pass


class Waits:
    def __await__(self):
        yield 1


async def inner():
    try:
        try:
            await Waits()
        finally:
            never().missing
    finally:
        await Waits()


async def outer():
    await inner()


async def outermost():
    await outer()


for make in (inner, outer, outermost):
    c = make()
    c.send(None)
    try:
        c.throw(ValueError("thrown"))
    except AttributeError as e:
        print(e)
    print("drop", make.__name__)
    del c
