import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def child(label):
    print(label, var.get())
    var.set(f"set in {label}")
    await asyncio.sleep(0)
    print(label, var.get())


async def main():
    var.set("set in main")
    await child("awaited")
    print("main", var.get())
    await asyncio.create_task(child("task"))
    print("main", var.get())
    context = contextvars.copy_context()
    task = asyncio.create_task(child("own context"), context=context)
    print(task.get_context() is context)
    await task
    print("main", var.get(), "| context", context[var])
    await asyncio.gather(child("a"), child("b"))
    print("main", var.get())


asyncio.run(main())
print(var.get())
