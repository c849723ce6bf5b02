# A chain that ends in an iterator is dropped: its innermost frame is the one that closing resumes.
class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def inner():
    try:
        yield from Source()
    finally:
        print("inner")


def outer():
    yield from inner()


chain = outer()
next(chain)
chain = None
