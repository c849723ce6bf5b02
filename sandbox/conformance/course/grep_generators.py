# Lines are pushed into grep, as generators.
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
def grep(pattern):
    print(f"looking for {pattern!r}")
    found = 0
    try:
        while True:
            line = yield
            if pattern in line:
                found += 1
                print(found, line)
    except GeneratorExit:
        print("goodbye after", found)
        raise
    except ValueError as error:
        print("told to stop:", error)
    return found


TEXT = """a frame is suspended
and waits for a value
a suspended frame is an object
the value arrives in the frame""".splitlines()

for pattern in "frame", "value", "thread":
    search = grep(pattern)
    for line in TEXT:
        search.send(line)
    search.close()

search = grep("waits")
for line in TEXT:
    search.send(line)
try:
    search.throw(ValueError("enough"))
except StopIteration as end:
    print("result", end.value)
