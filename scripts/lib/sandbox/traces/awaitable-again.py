# An awaitable of an asynchronous generator is used once: what is done to it again does not reach the generator, and is told.
async def only():
    yield 1
    yield 2

single = only()
step = single.asend(None)
try:
    step.send(None)
except StopIteration:
    pass
async def main():
    try:
        await step
    except RuntimeError as e:
        print(e)
    n = anext(single)
    print(await n)
    try:
        await n
    except RuntimeError as e:
        print(e)
try: main().send(None)
except StopIteration: pass
t = single.athrow(ValueError("x"))
try: t.send(None)
except ValueError: pass
try: t.send(None)
except RuntimeError as e: print(e)
s = only().asend(5)
try: s.send(None)
except TypeError as e: print(e)
try: s.send(None)
except RuntimeError as e: print(e)
