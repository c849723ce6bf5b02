# what cannot be awaited (E17)
class C:
    pass

def gen():
    yield

async def f(x):
    await x

for x in (5, None, 'text', C(), gen(), [1], print):
    try:
        f(x).send(None)
    except TypeError as e:
        print(e)
