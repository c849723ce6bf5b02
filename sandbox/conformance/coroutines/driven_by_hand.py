# a coroutine is driven with send(None), like a generator
async def five():
    return 5

c = five()
print(type(c).__name__, hasattr(c, '__next__'), hasattr(c, '__iter__'), hasattr(c, 'send'))
try:
    c.send(None)
except StopIteration as e:
    print('StopIteration:', e.value)
five().send(None)
