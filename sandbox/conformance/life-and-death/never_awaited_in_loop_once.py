# the same warning from the same line is printed once
async def fetch():
    return 1

for i in range(3):
    fetch()
fetch()
