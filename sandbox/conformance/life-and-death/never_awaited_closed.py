# closing a coroutine that was never started is no offence
async def fetch():
    return 1

c = fetch()
c.close()
del c
print('no warning')
