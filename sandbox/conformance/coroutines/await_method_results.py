# __await__ must give an iterator, and no coroutine (E18)
async def coro():
    pass

class A:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result

async def f(x):
    return await x

for result in (5, None, 'text', [1]):
    try:
        f(A(result)).send(None)
    except TypeError as e:
        print(e)
c = coro()
try:
    f(A(c)).send(None)
except TypeError as e:
    print(e)
c.close()
g = f(A(iter([1, 2])))
print(g.send(None), g.send(None))
try:
    g.send(None)
except StopIteration as e:
    print('result', e.value)
