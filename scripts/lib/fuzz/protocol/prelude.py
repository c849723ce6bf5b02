"""What the scripts of the protocol fuzzer are made with: how a step is shown, and delegates of every kind."""

import contextlib
import inspect
import itertools
import linecache
import sys
import types
import warnings
from contextlib import asynccontextmanager, contextmanager

warnings.simplefilter("always")
# What a compiler finds is another fuzzer's concern.
warnings.simplefilter("ignore", SyntaxWarning)
# The oracle's library lies in an archive, in which a warning does not find the line that it shows: it shows none here either.
linecache.cache[contextlib.__file__] = 0, None, [], contextlib.__file__


class Cancelled(BaseException):
    pass


def show(value):
    match value:
        case BaseException():
            return f"{type(value).__name__}{value.args}"
        case list() | tuple():
            return type(value).__name__ + str([show(item) for item in value])
        case None | int() | str():
            return repr(value)
    return f"<{type(value).__name__} {getattr(value, '__qualname__', '')}>"


def chain(error, depth=0):
    text = f"{type(error).__name__}({error}){show(error.args)}"
    if isinstance(error, (StopIteration, StopAsyncIteration)):
        text += f"={show(getattr(error, 'value', None))}"
    if error.__cause__ and depth < 6:
        text += f" from [{chain(error.__cause__, depth + 1)}]"
    elif error.__context__ and depth < 6:
        text += f" {'hid' if error.__suppress_context__ else 'in'} [{chain(error.__context__, depth + 1)}]"
    return text


def lines(error):
    entry, places = error.__traceback__, []
    while entry:
        places.append(f"{entry.tb_frame.f_code.co_name}:{entry.tb_lineno}")
        entry = entry.tb_next
    return " ".join(places[1:])


def log(*values):
    print("   ", *[value if isinstance(value, str) else show(value) for value in values])
    return values[-1]


def handled(place):
    print("   ", place, "handles", show(sys.exception()))


def callers(place):
    frame, names = sys._getframe(1), []
    while frame.f_code.co_name not in ("script", "<module>"):
        names.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    print("   ", place, "called by", *names)


KINDS = {
    types.GeneratorType: ("gi", inspect.getgeneratorstate, "gi_yieldfrom"),
    types.CoroutineType: ("cr", inspect.getcoroutinestate, "cr_await"),
    types.AsyncGeneratorType: ("ag", inspect.getasyncgenstate, "ag_await"),
}


def state(thing):
    if type(thing) not in KINDS:
        return type(thing).__name__
    prefix, name, delegate = KINDS[type(thing)]
    frame = getattr(thing, prefix + "_frame")
    flags = "r" * getattr(thing, prefix + "_running") + "s" * getattr(thing, prefix + "_suspended")
    return (
        f"{name(thing)[3:]} {frame and frame.f_lineno} {flags} {show(getattr(thing, delegate))}"
    )


def locals_of(thing):
    frame = getattr(thing, KINDS[type(thing)][0] + "_frame")
    return frame and [(name, value) for name, value in frame.f_locals.items() if name != "S"]


def states(S, known):
    for name, thing in S.items():
        now = state(thing)
        if known.get(name) != now:
            known[name] = now
            print("      ", name, now)


class attempt:
    """Shows what a step inside its block gives, or raises: `with attempt("name") as given: given(STEP)`."""

    indent = "    "

    def __init__(self, name):
        self.name = self.indent + name

    def __enter__(self):
        return self.given

    def given(self, value):
        print(self.name, "->", show(value))

    def __exit__(self, kind, error, traceback):
        if error:
            print(self.name, "!!", chain(error), "@", lines(error))
        return True


class step(attempt):
    """The same for a step of the script itself: shows the states that it has changed."""

    indent = ""

    def __init__(self, name, S, known):
        super().__init__(name)
        self.S, self.known = S, known

    def __exit__(self, *raised):
        super().__exit__(*raised)
        states(self.S, self.known)
        return True


def drive(awaitable, most=4):
    """
    Steps an awaitable to its end, or for a while; gives what it yielded and returned. Where it fails, the frame holds no awaitable afterwards:
    CPython's frames hold those that called them once they have failed (`f_back`), so what an exception in an `athrow` object leads to would
    be in a cycle, and would end when the collector comes by.
    """
    steps = awaitable.__await__() if hasattr(awaitable, "__await__") else awaitable
    seen = []
    try:
        for turn in range(most):
            seen.append(steps.send(None if turn == 0 else f"turn {turn}"))
    except StopIteration as end:
        return seen, "returned", end.value
    except BaseException:
        awaitable = steps = None
        raise
    return seen, "goes on"


def first(iterable, most=4):
    return list(itertools.islice(iterable, most))


class Source:
    """
    An iterator in Python. What else it has, subclasses say. No source holds what it has raised, whose traceback holds the source: in a cycle
    with it would be all frames that it has passed, and what those hold in CPython.
    """

    def __init__(self, count=2, error=None):
        self.left, self.error = count, error

    def fail(self):
        raise self.error if isinstance(self.error, type) else type(self.error)(*self.error.args)

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            if self.error:
                self.fail()
            raise StopIteration("end of source")
        self.left -= 1
        return f"item {self.left}"


class SendSource(Source):
    def send(self, value):
        log("send to source", value)
        return next(self)


class ThrowSource(Source):
    def throw(self, *error):
        log("throw to source", *error)
        if self.left:
            return next(self)
        try:
            raise error[0]
        finally:
            del error


class CloseSource(Source):
    def close(self):
        log("close source")
        if self.error:
            self.fail()


class FullSource(SendSource, ThrowSource, CloseSource):
    pass


class Awaitable:
    """`__await__` gives what a function gives."""

    def __init__(self, make):
        self.make = make

    def __await__(self):
        return self.make()


class AsyncSource:
    """`__anext__` gives what a function gives, a few times."""

    def __init__(self, make, count=2):
        self.make, self.left = make, count

    def __aiter__(self):
        return self

    def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.make()


class Manager:
    def __init__(self, name, swallow=False, error=None):
        self.name, self.swallow, self.error = name, swallow, error

    def __enter__(self):
        log(self.name, "enter")
        return self.name

    def __exit__(self, kind, error, traceback):
        log(self.name, "exit", error)
        if self.error:
            raise self.error()
        return self.swallow

    def __del__(self):
        log(self.name, "dies")


@types.coroutine
def ping(value):
    answer = yield value
    return log("ping answered", answer)


class AsyncManager(Manager):
    async def __aenter__(self):
        await ping(self.name + " enters")
        return self.__enter__()

    async def __aexit__(self, *what):
        await ping(self.name + " leaves")
        return self.__exit__(*what)


@contextmanager
def opened(name, how=""):
    log(name, "opened")
    if how == "empty":
        return
    try:
        yield name
    finally:
        log(name, "finally")
    if how == "goes on":
        yield "again"
    if how == "fails":
        raise KeyError(name)


@asynccontextmanager
async def async_opened(name, how=""):
    await ping(name)
    with opened(name) as value:
        if how != "empty":
            yield value
    await ping(name)
    if how == "goes on":
        yield "again"
    if how == "fails":
        raise KeyError(name)


def watch_asyncgens(finalize):
    """Hooks that show what they get; `finalize` says what becomes of a dropped asynchronous generator."""

    def firstiter(agen):
        log("first iteration of", agen)

    def finalizer(agen):
        log("finalize", agen)
        finalize(agen)

    sys.set_asyncgen_hooks(firstiter, finalizer)


def run(number, script):
    sys.stderr = sys.stdout
    print("# script", number)
    S = {}
    try:
        script(S, {})
    except BaseException as error:
        print("ended by", chain(error))
    sys.set_asyncgen_hooks(None, None)
    for name in list(S):
        print("drop", name)
        del S[name]
