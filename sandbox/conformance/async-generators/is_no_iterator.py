# next on an async generator, and iteration over one (E21)
async def ag():
    yield 1

g = ag()
for operation in (next, iter, list, anext, aiter):
    try:
        print(type(operation(g)).__name__)
    except TypeError as e:
        print(e)
try:
    anext(5)
except TypeError as e:
    print(e)
try:
    aiter(5)
except TypeError as e:
    print(e)
