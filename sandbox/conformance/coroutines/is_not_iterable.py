# a coroutine is neither an iterator nor iterable (E13)
async def f():
    pass

c = f()
for operation in (next, iter, list, sum, lambda c: [x for x in c], lambda c: [*c], lambda c: (yield_from(c))):
    def yield_from(c):
        for _ in c:
            pass
    try:
        operation(c)
    except TypeError as e:
        print(e)
c.close()
