"""`compile` with `ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`: code that awaits gives a coroutine, other code runs at once."""
import ast
import asyncio
import inspect

FLAG = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


async def answer():
    await asyncio.sleep(1)
    return 42


for source, mode in (
    ("x = 1", "exec"),
    ("x = await answer()", "exec"),
    ("await answer()", "eval"),
    ("await answer()", "single"),
    ("1 + 1", "eval"),
    ("[i async for i in y]", "eval"),
    ("async with a: pass", "exec"),
    ("async for a in b: pass", "exec"),
    ("def f(): await x", "exec"),
    ("class C: await x", "exec"),
    ("lambda: await x", "eval"),
    ("return await x", "exec"),
    ("yield 1", "exec"),
    ("(await x for x in y)", "eval"),
    ("async def f():\n await x\n", "exec"),
):
    for flags in (0, FLAG):
        try:
            code = compile(source, "<given>", mode, flags=flags)
            print(repr(source), flags, code.co_name, bool(code.co_flags & inspect.CO_COROUTINE))
        except SyntaxError as e:
            print(repr(source), flags, e)

space = {"answer": answer}
coro = eval(compile("x = await answer()", "<given>", "exec", flags=FLAG), space)
print(type(coro), coro.__name__, inspect.getcoroutinestate(coro), "x" in space)
asyncio.run(coro)
print(space["x"], inspect.getcoroutinestate(coro))
print(asyncio.run(eval(compile("await answer() + 1", "<given>", "eval", flags=FLAG), space)))
print(eval(compile("x = 2", "<given>", "exec", flags=FLAG), space), space["x"])
names = {}
coro = eval(compile("y = await answer()\nz = y", "<given>", "exec", flags=FLAG), space, names)
asyncio.run(coro)
print(names, "y" in space)
asyncio.run(eval(compile("await answer()\n", "<given>", "single", flags=FLAG), space))
