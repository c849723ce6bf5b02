# first send must be None (E1); a running coroutine cannot be resumed (E4)
async def f():
    try:
        c.send(None)
    except ValueError as e:
        print(e)

c = f()
try:
    c.send('early')
except TypeError as e:
    print(e)
try:
    c.send(None)
except StopIteration:
    print('done')
