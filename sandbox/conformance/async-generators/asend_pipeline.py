# the technique of 2015 with asend: a pipeline without any loop library
async def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

async def main():
    a = averager()
    await a.asend(None)
    for x in (10, 20, 60):
        print(await a.asend(x))
    await a.aclose()

try:
    main().send(None)
except StopIteration:
    print('end')
