"""Somebody else has driven what is awaited to its end: a throw finds that."""

import types


async def inner():
    await trap()


@types.coroutine
def trap():
    yield


@types.coroutine
def old():
    yield


def show(what, error):
    print(what, repr(error), repr(error.__context__))


async def outer(delegate):
    try:
        raise ValueError
    except ValueError:
        try:
            await delegate
        except BaseException as error:
            show("inside", error)
            raise


for make in (inner, old):
    for thrown in (KeyError("thrown"), GeneratorExit(), StopIteration(1), 5):
        delegate = make()
        coro = outer(delegate)
        coro.send(None)
        for _ in delegate.__await__() if make is inner else delegate:
            pass
        try:
            print(coro.throw(thrown))
        except BaseException as error:
            show("outside", error)
        coro.close()
