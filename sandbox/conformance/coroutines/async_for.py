# async for awaits each __anext__; StopAsyncIteration ends it
class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

async def f():
    async for x in Countdown(3):
        print(x)
        if x == 5:
            break
    else:
        print('else')
    async for x in Countdown(3):
        break
    else:
        print('not printed')
    return [x async for x in Countdown(4) if x % 2], {x: 1 async for x in Countdown(2)}

try:
    f().send(None)
except StopIteration as e:
    print(e.value)
