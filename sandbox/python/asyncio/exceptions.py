"""The exceptions of asyncio."""

# The built-in one, since Python 3.11.
TimeoutError = TimeoutError


class CancelledError(BaseException):
    """Thrown into a coroutine whose task is cancelled. No `Exception`, so that `except Exception` lets it pass."""


class InvalidStateError(Exception):
    """The operation does not fit the state of the future."""


class SendfileNotAvailableError(RuntimeError):
    """There is no `sendfile` for this kind of file or socket."""


class IncompleteReadError(EOFError):
    """A stream ended too early. `partial` is what came, `expected` the number of bytes asked for, if it was known."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """No separator within the limit of a stream. `consumed` bytes may be read without it."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


class BrokenBarrierError(RuntimeError):
    """The barrier was aborted or reset while tasks waited."""
