# several values come back for one sent: a coroutine that buffers
def batcher(size):
    batch = []
    while True:
        item = yield (batch if len(batch) == size else None)
        if len(batch) == size:
            batch = []
        batch.append(item)

b = batcher(2)
next(b)
print([list(r) if (r := b.send(n)) else None for n in range(6)])
