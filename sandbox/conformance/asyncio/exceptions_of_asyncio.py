import asyncio

for cls in (
    asyncio.CancelledError, asyncio.InvalidStateError, asyncio.TimeoutError, asyncio.IncompleteReadError,
    asyncio.LimitOverrunError, asyncio.SendfileNotAvailableError, asyncio.BrokenBarrierError, asyncio.QueueEmpty,
    asyncio.QueueFull, asyncio.QueueShutDown,
):
    print(cls, [base.__name__ for base in cls.__bases__])
print(asyncio.TimeoutError is TimeoutError)
for error in (
    asyncio.IncompleteReadError(b"abc", 10), asyncio.IncompleteReadError(b"abc", None),
    asyncio.LimitOverrunError("too long", 5),
):
    print(repr(error), str(error), error.args)
print(asyncio.IncompleteReadError(b"abc", 10).partial, asyncio.LimitOverrunError("too long", 5).consumed)
