# close() goes down to what runs, and no further: to a frame that is being closed, or that drives others, it is an error.


def tried(what, *args):
    try:
        print("  gave", what(*args))
    except BaseException as e:
        print("  failed:", repr(e), "context:", repr(e.__context__))


frames = {}


# The delegate of a delegate has just ended, since that is being closed: what is above it is told that it runs.
def leaf():
    yield "leaf"


def middle():
    try:
        yield from leaf()
    except GeneratorExit:
        print("  middle is being closed")
        tried(frames["top"].send, None)
        tried(frames["top"].throw, KeyError("thrown"))
        tried(frames["top"].close)
        raise


def top():
    while True:
        try:
            yield from frames["middle"]
        except ValueError as e:
            print("  top caught", repr(e))
            yield "caught"


print("closed from the middle")
frames["middle"] = middle()
frames["top"] = top()
next(frames["top"])
tried(frames["middle"].close)
tried(next, frames["top"])


# What a frame delegates to drives others, and one of these closes the frame.
def inner():
    tried(frames["outside"].close)
    yield "inner"


def driver():
    yield "driver"
    yield from inner()


def outside():
    yield from frames["driver"]


print("closed from within")
frames["driver"] = driver()
frames["outside"] = outside()
next(frames["outside"])
tried(next, frames["driver"])
tried(frames["outside"].send, None)


# A frame that refuses to end is let go of by the one that delegated to it, though the way down to it was known from further up.
def stubborn():
    try:
        try:
            yield "stubborn"
        finally:
            yield "refused"
    finally:
        print("  the stubborn one is dropped")


def holder():
    try:
        yield from stubborn()
    except RuntimeError as e:
        print("  holder caught", repr(e))
        yield "goes on"


def above():
    yield from frames["holder"]


print("closed below the root")
frames["holder"] = holder()
frames["above"] = above()
next(frames["above"])
tried(frames["holder"].close)
print("after")
