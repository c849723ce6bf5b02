# the very object travels, in both directions
def collect():
    box = yield
    while True:
        box.append('inside')
        box = yield box

c = collect()
next(c)
mine = ['mine']
out = c.send(mine)
print(out is mine, mine)
