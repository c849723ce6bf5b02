# a coroutine that nobody awaited until the program ends is reported without a line
async def five():
    return 5


c = five()
print('end')
