# A frame that delegates to one which runs already is told so, at any depth of the chain.
import types


@types.coroutine
def trap(value):
    return (yield value)


frames = {}


def turn(name, other):
    yield name
    for _ in range(4):
        try:
            yield from frames[other]
            print(name, "goes on")
        except (ValueError, RuntimeError) as error:
            print(name, "got", error)
            yield name + " on"


def through(name):
    try:
        yield from frames[name]
    finally:
        print("through", name, "ends")


def drive(name, how="send", value=None):
    try:
        print(name, how, "->", getattr(frames[name], how)(value))
    except BaseException as error:
        print(name, how, "!!", type(error).__name__, error)


frames["a"] = turn("a", "c")
frames["b"] = through("a")
frames["c"] = through("b")
drive("c")
drive("a")
drive("a")
drive("c", "throw", ValueError("thrown"))
drive("b")
drive("c", "throw", GeneratorExit)
drive("a")
for name in "cba":
    frames[name].close()


async def first():
    try:
        return await frames["second"]
    except RuntimeError as error:
        print("first got", error)
        return await trap("first on")


async def second():
    await trap(1)
    return await frames["third"]


async def third():
    return await first()


frames["second"] = second()
frames["third"] = third()
drive("third")
drive("second")
drive("third")
drive("second")
drive("third")
frames["second"].close()
frames["third"].close()
