# send(None) is next; next is send(None)
def work():
    log = []
    for i in range(3):
        log.append((yield i))
    return log

g = work()
print(g.send(None), next(g), g.__next__(), end=' ')
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
