# a coroutine dropped before it was started warns at the line that dropped it
async def fetch():
    return 1

fetch()
print('first')
c = fetch()
print('second')
del c
print('third')
