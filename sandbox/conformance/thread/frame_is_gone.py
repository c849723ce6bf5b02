# when a coroutine returns its frame is gone: it is not resumable
async def native():
    return 'returned'

def generator():
    return 'returned'
    yield

for f, frame in ((native, 'cr_frame'), (generator, 'gi_frame')):
    g = f()
    print(type(g).__name__, getattr(g, frame) is not None)
    try:
        g.send(None)
    except StopIteration as e:
        print(e.value, getattr(g, frame))
    try:
        g.send(None)
    except (StopIteration, RuntimeError) as e:
        print(type(e).__name__, e)
