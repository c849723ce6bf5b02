# A frame that stands at an iterator is taken over by another that delegates to it: the iterator's next step is a resume of both.
def inner():
    got = yield from [1, 2]
    return got


def outer(frame):
    yield from frame
    yield "outer"


shared = inner()
next(shared)
over = outer(shared)
print(next(over), next(over))
