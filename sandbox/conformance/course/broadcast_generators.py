# One source, several targets, as generators.
import functools


def primed(function):
    """Runs up to the first place that receives."""

    @functools.wraps(function)
    def start(*args, **kwargs):
        target = function(*args, **kwargs)
        target.send(None)
        return target

    return start


@primed
def broadcast(*targets):
    try:
        while True:
            item = yield
            for target in targets:
                target.send(item)
    finally:
        for target in targets:
            target.close()


@primed
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send((pattern, line))


@primed
def printer():
    number = 0
    while True:
        pattern, line = yield
        number += 1
        print(f"{number} [{pattern}] {line}")


@primed
def collector(into):
    try:
        while True:
            into.append((yield))
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
