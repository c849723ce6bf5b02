import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


async def add():
    var.set(var.get() + 1)
    return var.get()


async def loop_id():
    return id(asyncio.get_running_loop())


def attempt(f, *args, **kwargs):
    try:
        print("gives", f(*args, **kwargs))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


with asyncio.Runner() as runner:
    print(runner.run(add()), runner.run(add()), runner.run(add()))
    print(runner.run(loop_id()) == id(runner.get_loop()))
    print(runner.run(add(), context=contextvars.Context()))
    attempt(runner.run, 5)
    attempt(runner.run, print)
print(runner.run is not None, var.get())
coroutine = add()
attempt(runner.run, coroutine)
coroutine.close()
attempt(runner.get_loop)
attempt(runner.__enter__)
runner.close()

fresh = asyncio.Runner(debug=True)
print(fresh.get_loop().get_debug(), fresh.run(add()))
fresh.close()
made = []


def factory():
    made.append(asyncio.new_event_loop())
    return made[-1]


print(asyncio.run(add(), loop_factory=factory), len(made), made[0].is_closed())


async def nested():
    inner = asyncio.Runner()
    attempt(inner.run, coroutine)
    inner.close()


asyncio.run(nested())
