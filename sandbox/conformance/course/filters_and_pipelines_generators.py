# A source pushes through filters into a sink, as generators.
import functools


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
def parsed(target):
    try:
        while True:
            line = yield
            name, _, figure = line.partition("=")
            if figure.strip().lstrip("-").isdigit():
                target.send((name.strip(), int(figure)))
            else:
                print("  dropped", repr(line))
    finally:
        target.close()


@primed
def only(predicate, target):
    try:
        while True:
            item = yield
            if predicate(item):
                target.send(item)
    finally:
        target.close()


@primed
def running_sum(target):
    total = 0
    try:
        while True:
            name, figure = yield
            total += figure
            target.send(f"{name}: {figure} makes {total}")
    finally:
        target.send(f"in all {total}")
        target.close()


@primed
def printer(prefix):
    try:
        while True:
            print(prefix, (yield))
    except GeneratorExit:
        print(prefix, "end")


LINES = ["apples = 3", "pears = -1", "plums = many", "", "figs=10", "nuts = 4"]
source(LINES, parsed(running_sum(printer(">"))))
source(LINES, parsed(only(lambda item: item[1] > 3, running_sum(printer("big >")))))
