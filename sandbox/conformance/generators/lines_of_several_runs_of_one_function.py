# Several generators of one function run at the same time: each frame says its own line, whoever asks from wherever.


def see(*frames):
    print("   ", *[frame.f_lineno if frame.f_generator else "ended" for frame in frames])


def walk(number, items):
    yield number
    for item in items:
        see(*frames)
        yield item
    see(*frames)


print("one drives the next")
c = walk(3, [3])
b = walk(2, c)
a = walk(1, b)
frames = [it.gi_frame for it in (a, b, c)]
for item in a:
    print(item)
    see(*frames)


def descend(depth):
    if depth:
        yield depth
        yield from descend(depth - 1)
        see(*frames)
    else:
        see(*frames)
        for item in sideways:
            yield item
            see(*frames)


print("a chain drives another chain of the same function")
sideways = ()
inner = descend(1)
sideways = descend(2)
outer = descend(1)
frames = [it.gi_frame for it in (outer, sideways, inner)]
for item in outer:
    print(item, [frame.f_back for frame in frames])


def backs(other):
    yield 1
    next(other, None)
    names = [it.gi_frame.f_back and it.gi_frame.f_back.f_lineno for it in family]
    print("   called from", names)
    yield 2


print("who has resumed each of them")
last = backs(iter(()))
first = backs(last)
family = [first, last]
for item in first:
    print(item)
    next(last, None)


def guarded(number):
    try:
        yield number
    finally:
        see(*frames)


def leaving(how, then):
    for item in guarded(1):
        if how == "break":
            break
        if how == "continue":
            continue
        return [
            see(*frames),
            next(then, None)]
    see(*frames)
    next(then, None)
    yield how


print("asked by what is cleaned up")
for how in "break", "continue", "return":
    other = leaving("break", iter(()))
    it = leaving(how, other)
    frames = [it.gi_frame, other.gi_frame]
    print(how, next(it, None))


async def coroutine(other):
    try:
        await other
    finally:
        see(*frames)


class Nothing:
    def __await__(self):
        see(*frames)
        yield
        see(*frames)


print("coroutines")
low = coroutine(Nothing())
high = coroutine(low)
frames = [high.cr_frame, low.cr_frame]
for step in range(2):
    try:
        high.send(None)
    except StopIteration:
        print("end")
    see(*frames)
