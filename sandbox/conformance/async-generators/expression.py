# an async generator expression
async def ag():
    for i in range(4):
        yield i

async def main():
    g = (x * 10 async for x in ag() if x % 2)
    print(type(g).__name__, g.__name__)
    print([x async for x in g], {x async for x in ag()}, sum([x async for x in ag()]))
    print(await anext(ag()), await anext(ag(), 'default'))
    empty = ag()
    async for _ in empty:
        pass
    print(await anext(empty, 'default'))

try:
    main().send(None)
except StopIteration:
    pass
