"""A frame that waits for a delegate of another kind is under way: who re-enters it from there is refused."""

import types


@types.coroutine
def ping():
    yield "ping"


def attempt(name, action):
    try:
        print(name, "->", action())
    except BaseException as error:
        print(name, "!!", type(error).__name__, error)


async def agen():
    await ping()
    attempt("send in agen", lambda: me.send(None))
    attempt("throw in agen", lambda: me.throw(KeyError))
    attempt("close in agen", lambda: me.close())
    attempt("another's send", lambda: other.send(None))
    yield 1


async def main():
    print("main", await agen().__anext__())


async def awaits(coroutine):
    await coroutine


me = main()
attempt("first", lambda: me.send(None))
other = awaits(ping())
attempt("second", lambda: me.send(None))


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        attempt("next in source", lambda: next(me))
        attempt("through another", lambda: next(above))
        return "item"


def delegates():
    yield from Source()


def through(delegate):
    yield from delegate


me = through(delegates())
above = through(me)
attempt("next", lambda: next(me))
attempt("next again", lambda: next(me))
