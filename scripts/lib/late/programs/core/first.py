"""What the simplest first cell does."""


def conversation():
    name = yield "who?"
    while True:
        name = yield f"hello {name}"


talk = conversation()
print(next(talk))
print(talk.send("Grace"), 5)
print(talk)


def count(n):
    for i in range(n):
        yield i
    return n


for n in count(2):
    print(n, [n], n + 1)
counter = count(0)
try:
    next(counter)
except StopIteration as stop:
    print(stop.value)
