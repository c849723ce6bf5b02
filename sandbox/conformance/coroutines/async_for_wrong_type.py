# objects that async for refuses (E19)
class NoAnext:
    def __aiter__(self):
        return 5

class BadAnext:
    def __aiter__(self):
        return self
    def __anext__(self):
        return 5

async def f(x):
    async for _ in x:
        pass

for x in ([1], NoAnext(), BadAnext(), 5):
    try:
        f(x).send(None)
    except TypeError as e:
        print(e, '|', repr(e.__cause__))
def g():
    yield
try:
    f(g()).send(None)
except TypeError as e:
    print(e)
