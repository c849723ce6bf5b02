# a class with a generator as __await__
class Trap:
    def __init__(self, request):
        self.request = request

    def __await__(self):
        answer = yield ('trap', self.request)
        return answer * 2

async def f():
    return await Trap('a') + await Trap('b')

c = f()
print(c.send(None))
print(c.send(10))
try:
    c.send(100)
except StopIteration as e:
    print(e.value)
