"""Generators and coroutines, driven by hand; the last exception is shown. What else is asynchronous imports asyncio, which brings the rare parts."""


def conversation():
    name = yield "who?"
    try:
        while True:
            name = yield f"hello {name}"
    except ValueError as error:
        print("caught", error)
    finally:
        print("cleaned up")
    return 5


talk = conversation()
print(talk.gi_frame, talk.gi_running, talk.gi_suspended, next(talk), talk.send("Grace"))
print(talk.gi_frame.f_lineno, talk.gi_yieldfrom)
try:
    talk.throw(ValueError("enough"))
except StopIteration as stop:
    print(stop.value)
talk = conversation()
next(talk)
talk.send(1)
talk.close()
print(talk.gi_frame, next(talk, "finished"))


def outer():
    result = yield from inner()
    print(result)


def inner():
    yield 1
    yield 2
    return "three"


for n in outer():
    print(n)
del n
print(list(outer()), sum(n for n in range(4)), outer())


class Awaitable:
    def __await__(self):
        return (yield "waiting")


async def main():
    return await Awaitable()


task = main()
print(task.cr_running)
try:
    print(task.send(None))
    while True:
        print(task.send("back"))
except StopIteration as stop:
    print(stop.value)


def deep(n):
    return 1 / n if n == 0 else deep(n - 1)


deep(2)
