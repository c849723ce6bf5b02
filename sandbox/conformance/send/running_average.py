# a coroutine that keeps a running average
def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

a = averager()
next(a)
print([a.send(x) for x in (10, 20, 60)])
print(a.send(0.5))
