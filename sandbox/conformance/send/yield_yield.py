# yield (yield) hands back what was sent
def echo():
    while True:
        yield (yield)

e = echo()
print(next(e), e.send('a'), e.send('ignored'), e.send('b'))
