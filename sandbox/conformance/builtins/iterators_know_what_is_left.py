"""`__length_hint__` of the built-in iterators, at the start, on the way and at the end."""


class Items:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        if i >= self.length:
            raise IndexError(i)
        return i


class NoLength:
    def __getitem__(self, i):
        raise IndexError(i)


for source in "ab", "aé€😀", [1, 2], (1, 2), range(2), range(10**30), {1: 2}, {1, 2}, b"ab", bytearray(b"ab"), Items(2), NoLength():
    for it in iter(source), None if isinstance(source, (set, NoLength)) else reversed(source):
        if hasattr(it, "__length_hint__"):
            hints = [it.__length_hint__()]
            for _ in range(3):
                next(it, None)
                hints.append(it.__length_hint__())
            print(type(it).__name__, hints)

shrinking = [1, 2, 3, 4]
it = reversed(shrinking)
next(it)
del shrinking[1:]
print(it.__length_hint__())
items = Items(4)
forth, back = iter(items), reversed(items)
next(forth), next(forth), next(back)
items.length = 1
print(forth.__length_hint__(), back.__length_hint__())

for sequence in type, 5, {}, {1}, iter([ValueError()]), "", Items(0), Items(1):
    try:
        print(repr(ExceptionGroup("m", sequence)))
    except Exception as error:
        print(type(error).__name__, error)
