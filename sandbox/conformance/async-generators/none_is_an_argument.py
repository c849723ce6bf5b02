# a yielded None is the argument of the StopIteration that ends the await; a returned one is not
async def g():
    yield
    yield 1


async def c():
    return None


it = g()
for step in (it.asend(None), it.__anext__(), c()):
    try:
        step.send(None)
    except StopIteration as e:
        print(e.args, repr(e.value))
