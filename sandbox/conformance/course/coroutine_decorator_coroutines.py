# A decorator that saves the first send(None), as native coroutines.
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


async def echo(name):
    print(name, "is ready")
    while True:
        print(name, "received", await receive())


unprimed = echo("unprimed")
try:
    unprimed.send("too early")
except TypeError as error:
    print(str(error).replace("coroutine", "generator"))
unprimed.send(None)
unprimed.send("now")


@primed
async def counter(step):
    """Counts what it receives."""
    total = 0
    try:
        while True:
            total += step * len(await receive())
            print("total", total)
    finally:
        print("closed at", total)


by_two = counter(2)
by_two.send("abc")
by_two.send([1])
print(counter.__name__, counter.__doc__)
by_two.close()
try:
    by_two.send("late")
except (StopIteration, RuntimeError):
    print("it has ended")
