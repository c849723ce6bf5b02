# a traceback shows every frame of the await chain
async def inner():
    raise ValueError('deep inside')

async def middle():
    return 1 + await inner()

async def outer():
    await middle()

outer().send(None)
