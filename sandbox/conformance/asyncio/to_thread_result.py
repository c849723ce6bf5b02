import asyncio
import contextvars

var = contextvars.ContextVar("var")


def work(a, b=0):
    return a + b, var.get()


def fails():
    raise ValueError("in the function")


async def main():
    var.set("carried")
    print(await asyncio.to_thread(work, 1, b=2))
    try:
        await asyncio.to_thread(fails)
    except ValueError as error:
        print(error)


asyncio.run(main())
