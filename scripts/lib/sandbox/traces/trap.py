import types

@types.coroutine
def trap(question):
    return (yield question)

async def leaf():
    return await trap('how much?')

async def middle():
    return 2 * await leaf()

async def main():
    print('the answer:', await middle())

m = main()
print(m.send(None))
try:
    m.send(21)
except StopIteration:
    pass
