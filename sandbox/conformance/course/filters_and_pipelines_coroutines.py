# A source pushes through filters into a sink, as native coroutines.
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


def source(lines, target):
    """Not a coroutine itself: the loop that drives the pipeline."""
    for line in lines:
        target.send(line)
    target.close()


@primed
async def parsed(target):
    try:
        while True:
            line = await receive()
            name, _, figure = line.partition("=")
            if figure.strip().lstrip("-").isdigit():
                target.send((name.strip(), int(figure)))
            else:
                print("  dropped", repr(line))
    finally:
        target.close()


@primed
async def only(predicate, target):
    try:
        while True:
            item = await receive()
            if predicate(item):
                target.send(item)
    finally:
        target.close()


@primed
async def running_sum(target):
    total = 0
    try:
        while True:
            name, figure = await receive()
            total += figure
            target.send(f"{name}: {figure} makes {total}")
    finally:
        target.send(f"in all {total}")
        target.close()


@primed
async def printer(prefix):
    try:
        while True:
            print(prefix, await receive())
    except GeneratorExit:
        print(prefix, "end")


LINES = ["apples = 3", "pears = -1", "plums = many", "", "figs=10", "nuts = 4"]
source(LINES, parsed(running_sum(printer(">"))))
source(LINES, parsed(only(lambda item: item[1] > 3, running_sum(printer("big >")))))
